import { expect } from '@open-wc/testing';
import { MinuteTicker } from '../../src/controllers/page/minute-ticker.js';
import { fetchLanguage, formatAge, languages, localeFor } from '../../src/i18n/index.js';
import { pause, waitUntil } from '../elements/kpu-news-list/list-page.js';

const JAKARTA = 'Asia/Jakarta';
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Friday, 19 January 2024, 10.00 in Jakarta. */
const NOW = Date.UTC(2024, 0, 19, 3);

await fetchLanguage('en');
const id = localeFor('id', languages);
const en = localeFor('en', languages);
const before = (time: number): string => new Date(NOW - time).toISOString();
const age = (time: number, locale = id): string | undefined =>
  formatAge(locale, before(time), NOW, JAKARTA)?.replace(/\s/g, ' ');

describe('formatAge', () => {
  for (const [time, text, english] of [
    [0, 'baru saja', 'just now'],
    [59 * SECOND, 'baru saja', 'just now'],
    [MINUTE, '1 menit yang lalu', '1 minute ago'],
    [59.9 * MINUTE, '59 menit yang lalu', '59 minutes ago'],
    [HOUR, '1 jam yang lalu', '1 hour ago'],
    [3.5 * HOUR, '3 jam yang lalu', '3 hours ago'],
    [11 * HOUR, '11 jam yang lalu', '11 hours ago'], // late yesterday
    [DAY - SECOND, '23 jam yang lalu', '23 hours ago'],
    [DAY, '1 hari yang lalu', '1 day ago'],
    [2 * DAY, '2 hari yang lalu', '2 days ago'],
    [7 * DAY + 9 * HOUR, '7 hari yang lalu', '7 days ago'],
  ] as const) {
    it(`returns "${text}" after ${String(time / MINUTE)} minutes`, () => {
      expect(age(time)).to.equal(text);
      expect(age(time, en)).to.equal(english);
    });
  }

  it('counts calendar days', () => {
    // on Thursday, 2 minutes before midnight; seen early on Saturday
    const late = new Date(NOW - 10 * HOUR - 2 * MINUTE).toISOString();
    expect(formatAge(id, late, NOW + 15 * HOUR, JAKARTA)).to.equal('2 hari yang lalu');
  });

  it('uses the calendar of the given time zone', () => {
    // Monday, 03.00 in Jakarta, is Sunday, 22.00 in Berlin
    const monday = '2024-01-14T20:00:00.000Z';
    expect(formatAge(id, monday, NOW, JAKARTA)).to.equal('4 hari yang lalu');
    expect(formatAge(id, monday, NOW, 'Europe/Berlin')).to.equal('5 hari yang lalu');
    expect(formatAge(id, monday, NOW), 'the visitor is in Jakarta').to.equal('4 hari yang lalu');
  });

  it('returns undefined for dates older than a week', () => {
    for (const time of [7 * DAY + 11 * HOUR, 8 * DAY, 400 * DAY]) expect(age(time)).to.equal(undefined);
  });

  it('returns undefined for dates in the future', () => {
    for (const time of [-1, -MINUTE, -HOUR, -3 * DAY, -400 * DAY]) expect(age(time)).to.equal(undefined);
  });

  it('counts no hours for a date without a zone', () => {
    for (const rest of ['', 'T23:59:00', 'T00:00:00']) {
      const ages = ['20', '19', '18', '17', '12', '11'].map((day) =>
        formatAge(id, `2024-01-${day}${rest}`, NOW, JAKARTA),
      );
      expect(ages).to.deep.equal([
        undefined,
        undefined,
        '1 hari yang lalu',
        '2 hari yang lalu',
        '7 hari yang lalu',
        undefined,
      ]);
    }
  });

  it("uses today's date in the given zone for a date without a zone", () => {
    const late = Date.UTC(2024, 0, 19, 20); // in Jakarta Saturday has begun
    expect(formatAge(id, '2024-01-19', late, JAKARTA)).to.equal('1 hari yang lalu');
    expect(formatAge(id, '2024-01-19', late, 'Europe/Berlin')).to.equal(undefined);
  });

  it('is correct on days of 23 and 25 hours', () => {
    const berlin = (date: string, now: string) => formatAge(en, date, Date.parse(now), 'Europe/Berlin');
    expect(berlin('2024-03-30T22:30:00.000Z', '2024-03-31T22:30:00Z')).to.equal('2 days ago');
    expect(berlin('2024-10-26T22:10:00.000Z', '2024-10-27T22:20:00Z')).to.equal('24 hours ago');
  });

  it('formats ages in every language, whatever the engine supports', async () => {
    for (const tag of ['jv', 'su']) {
      await fetchLanguage(tag);
      const locale = localeFor(tag, languages);
      expect(age(2 * DAY, locale), tag).to.match(/^2 (hari yang lalu|dina kepungkur)$/);
      expect(age(0, locale), tag).to.equal(locale.t('justNow'));
    }
  });
});

/** Makes the page look hidden until `showPage` is called. */
function hidePage(): void {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}
function showPage(): void {
  delete (document as { visibilityState?: string }).visibilityState;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('MinuteTicker', () => {
  afterEach(showPage);

  it('notifies all listeners until they unsubscribe', async () => {
    const minutes = new MinuteTicker(20);
    const counts = [0, 0];
    const stops = counts.map((_, index) => minutes.listen(() => counts[index]++));
    await waitUntil(() => counts[0] > 1);
    expect(counts[0]).to.equal(counts[1]);
    stops[0]();
    const [first, second] = counts;
    await waitUntil(() => counts[1] > second);
    expect(counts[0]).to.equal(first);
    stops[1]();
  });

  it('pauses while the page is hidden', async () => {
    const minutes = new MinuteTicker(20);
    let count = 0;
    const stop = minutes.listen(() => count++);
    hidePage();
    count = 0;
    await pause(80);
    expect(count).to.equal(0);
    showPage();
    await waitUntil(() => count > 1);
    stop();
  });

  it('removes its timer and listeners when nobody listens any more', async () => {
    const minutes = new MinuteTicker(20);
    let count = 0;
    const call = (): void => {
      count++;
    };
    const stops = [minutes.listen(call), minutes.listen(call)];
    for (const stop of stops) stop();
    for (const stop of stops) stop();
    hidePage();
    showPage();
    await pause(80);
    expect(count).to.equal(0);
  });
});
