import { expect } from '@open-wc/testing';
import {
  fetchLanguage,
  coreMessages,
  formatBytes,
  formatDay,
  formatNumber,
  formatTime,
  formatWait,
  langOf,
  languages,
  localeFor,
  errorMessageKey,
  type MessageKey,
  type PluralForms,
} from '../../src/i18n/index.js';

const INSTANT = '2024-01-19T02:04:00.000Z';
const FLOATING = '2024-01-19T09:04:00';
const DAY = '2024-01-19';

/** Languages that are loaded on demand. */
const LATER = ['en', 'jv', 'su'];
/** Those that browsers have no data for. */
const WITHOUT_DATA = ['jv', 'su'];
const early = LATER.map((tag) => localeFor(tag, languages));
for (const tag of LATER) await fetchLanguage(tag);

const keys = Object.keys(languages.id) as MessageKey[];
const formsOf = (message: string | PluralForms): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
/** Engines differ in the space before AM and in the word between day and time. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('languages', () => {
  for (const [tag, messages] of Object.entries(languages)) {
    describe(tag, () => {
      it('has a canonical BCP 47 tag as its name', () => {
        expect(Intl.getCanonicalLocales(tag)).to.deep.equal([tag]);
      });

      it('has the same keys as Indonesian', () => {
        expect(Object.keys(messages).sort()).to.deep.equal([...keys].sort());
      });

      it('has a non-empty text for every key', () => {
        for (const key of keys)
          for (const form of formsOf(messages[key])) expect(form.trim(), key).not.to.equal('');
      });

      it('has the same placeholders as Indonesian in every form', () => {
        for (const key of keys) {
          const expected = placeholders(formsOf(languages.id[key])[0]);
          for (const form of formsOf(messages[key]))
            expect(placeholders(form), `${key}: ${form}`).to.deep.equal(expected);
        }
      });

      it('uses only plural forms of its plural rules, and always `other`', () => {
        const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
        for (const key of keys) {
          const message = messages[key];
          if (typeof message === 'string') continue;
          expect(message, key).to.have.property('other');
          for (const category of Object.keys(message)) expect(pluralCategories, key).to.include(category);
        }
      });

      it('fills placeholders in a message', () => {
        const { t } = localeFor(tag, languages);
        expect(t('source', { host: 'kpu.go.id' }))
          .to.contain('kpu.go.id')
          .and.not.to.contain('{');
      });
    });
  }

  it('are en, id, jv and su', () => {
    expect(Object.keys(languages).sort()).to.deep.equal(['en', 'id', 'jv', 'su']);
  });

  it('fall back to Indonesian until they are loaded', () => {
    for (const { tag, t } of early) expect([tag, t('share')]).to.deep.equal(['id', 'Bagikan']);
    expect(localeFor('jv-ID', languages).t('share')).to.equal('Bagekake');
    expect(localeFor('su', languages).t('share')).to.equal('Bagikeun');
  });

  it('are not fetched again once loaded, and unknown languages are never fetched', () => {
    for (const lang of ['jv', 'JV-Latn', 'su', 'id', 'en', 'fr', '', '__proto__', 'constructor'])
      expect(fetchLanguage(lang), lang).to.equal(undefined);
  });

  it('format dates and numbers as Indonesian if the engine has no data for them', () => {
    for (const tag of WITHOUT_DATA) {
      expect(plain(formatTime(tag, '2024-02-19T09:04:00')), tag)
        .to.match(/^Sen[ié]n, 19 (Feb|Péb)ruari 2024/)
        .and.to.match(/09[.:]04$/);
      expect(formatDay(tag, '2024-01-19')).to.equal('19 Januari 2024');
      expect(formatTime(tag, INSTANT, 'Asia/Makassar')).to.match(/WITA$/);
      expect(formatBytes(tag, 1_234_567)).to.equal('1,2 MB');
      expect(localeFor(tag, languages).t('views', { n: 12345 })).to.contain('12.345');
      expect(formatWait(tag, 30)).to.match(/^(dalam|ing) 30 detik$/);
    }
  });

  it('share the messages of a first card with the core messages', () => {
    for (const [tag, text] of Object.entries(coreMessages)) expect(languages[tag]).to.include(text);
  });
});

describe('localeFor', () => {
  it('matches the primary subtag, ignoring case', () => {
    for (const lang of ['en', 'EN', ' en-GB ', 'en_US', 'en-Latn-US'])
      expect(localeFor(lang, languages).t('share'), lang).to.equal('Share');
  });

  for (const lang of ['', 'fr', 'ban', 'xx', '-', '__proto__', 'constructor', 'hasOwnProperty']) {
    it(`falls back to Indonesian for "${lang}"`, () => {
      const { tag, t } = localeFor(lang, languages);
      expect(tag).to.equal('id');
      expect(t('share')).to.equal('Bagikan');
    });
  }

  it('chooses the plural form by the number', () => {
    const { t } = localeFor('en', languages);
    expect([0, 1, 2].map((n) => t('views', { n }))).to.deep.equal([
      'Viewed 0 times',
      'Viewed 1 time',
      'Viewed 2 times',
    ]);
  });

  it('groups digits as the language does', () => {
    expect(localeFor('id', languages).t('views', { n: 12345 })).to.equal('Telah dilihat 12.345 kali');
    expect(localeFor('en', languages).t('views', { n: 12345 })).to.equal('Viewed 12,345 times');
  });

  it('does not expand placeholders within a value', () => {
    const { t } = localeFor('en', languages);
    expect(t('source', { host: '{host} $& {n}' })).to.equal('Source: {host} $& {n}');
  });

  it('lets the page override single messages', () => {
    const { t } = localeFor('id', languages, { share: 'Sebarkan', views: { other: '{n}×' } });
    expect([t('share'), t('views', { n: 3 }), t('copy')]).to.deep.equal(['Sebarkan', '3×', 'Salin tautan']);
  });

  it('keeps its own message if the override is undefined', () => {
    const { t } = localeFor('id', languages, { share: undefined });
    expect(t('share')).to.equal('Bagikan');
  });

  it('does not leak overrides into later calls', () => {
    localeFor('id', languages, { share: 'Sebarkan' });
    expect(localeFor('id', languages).t('share')).to.equal('Bagikan');
  });
});

describe('langOf', () => {
  it('returns the nearest lang, on the element itself or across shadow roots', () => {
    const outer = document.createElement('div');
    outer.lang = 'en';
    const inner = document.createElement('p');
    outer.attachShadow({ mode: 'open' }).append(inner);
    expect(langOf(inner)).to.equal('en');
    inner.lang = 'id';
    expect(langOf(inner)).to.equal('id');
  });
});

describe('errorMessageKey', () => {
  it('has a message for an unknown error code', () => {
    expect(errorMessageKey('not-yet-known' as never)).to.equal('closed');
  });
});

describe('formatTime', () => {
  for (const [zone, text] of [
    ['Asia/Jakarta', '09.04 WIB'],
    ['Asia/Makassar', '10.04 WITA'],
    ['Asia/Jayapura', '11.04 WIT'],
  ]) {
    it(`formats an instant in ${zone} with the Indonesian zone name`, () => {
      expect(plain(formatTime('id', INSTANT, zone)))
        .to.match(/^Jumat, 19 Januari 2024/)
        .and.to.match(new RegExp(`${text.replace('.', '\\.')}$`));
    });
  }

  it("uses the visitor's time zone by default", () => {
    expect(formatTime('id', INSTANT)).to.match(/09\.04 WIB$/); // the runner's zone
  });

  it('uses Indonesian zone names in English as well', () => {
    expect(plain(formatTime('en', INSTANT, 'Asia/Makassar')))
      .to.match(/^Friday, January 19, 2024/)
      .and.to.match(/10:04 AM WITA$/);
  });

  it('names the time zone outside Indonesia', () => {
    expect(formatTime('id', INSTANT, 'Europe/Berlin')).to.match(/03\.04 \S+/);
  });

  it('writes days below ten with one digit', () => {
    expect(formatTime('id', '2024-01-05')).to.equal('Jumat, 5 Januari 2024');
    expect(formatDay('id', '2024-01-05')).to.equal('5 Januari 2024');
  });

  it('uses the date that it is in the time zone', () => {
    expect(formatTime('id', '2024-01-19T20:00:00.000Z', 'Asia/Jayapura')).to.match(/^Sabtu, 20 Januari/);
  });

  for (const zone of [undefined, 'Asia/Jayapura', 'America/New_York']) {
    it(`neither shifts a date without a zone nor names a zone (${zone ?? 'no zone'})`, () => {
      expect(formatTime('id', FLOATING, zone))
        .to.match(/^Jumat, 19 Januari 2024/)
        .and.to.match(/09\.04$/);
    });

    it(`formats a day without a time (${zone ?? 'no zone'})`, () => {
      expect(formatTime('id', DAY, zone)).to.equal('Jumat, 19 Januari 2024');
    });
  }
});

describe('formatDay', () => {
  it('formats an instant as its date in the time zone', () => {
    expect(formatDay('id', '2024-01-18T20:00:00.000Z', 'Asia/Jakarta')).to.equal('19 Januari 2024');
    expect(formatDay('id', '2024-01-18T20:00:00.000Z', 'Europe/Berlin')).to.equal('18 Januari 2024');
  });

  it('keeps the day of a date without a zone', () => {
    for (const date of [FLOATING, DAY, '2024-01-19T23:59:59'])
      expect(formatDay('en', date, 'America/New_York'), date).to.equal('January 19, 2024');
  });
});

describe('formatBytes', () => {
  for (const [bytes, text] of [
    [1, '0,1 kB'],
    [950, '1 kB'],
    [1_500, '1,5 kB'],
    [640_000, '640 kB'],
    [999_999, '1 MB'],
    [1_000_000, '1 MB'],
    [1_234_567, '1,2 MB'],
    [2_500_000_000, '2.500 MB'],
  ] as const) {
    it(`formats ${String(bytes)} bytes as ${text}`, () => {
      expect(formatBytes('id', bytes)).to.equal(text);
    });
  }

  it('uses the decimal separator of the language', () => {
    expect(formatBytes('en', 1_234_567)).to.equal('1.2 MB');
  });
});

describe('formatWait', () => {
  it('counts in seconds, and from 91 seconds in minutes', () => {
    expect([0.2, 30, 90, 91, 300].map((seconds) => formatWait('id', seconds))).to.deep.equal([
      'dalam 1 detik',
      'dalam 30 detik',
      'dalam 90 detik',
      'dalam 2 menit',
      'dalam 5 menit',
    ]);
  });

  it('formats English', () => {
    expect(formatWait('en', 30)).to.equal('in 30 seconds');
  });
});

describe('formatting without Intl', () => {
  const tags = Object.keys(coreMessages);
  const zones = [
    undefined,
    'UTC',
    'Asia/Jakarta',
    'Asia/Makassar',
    'Asia/Jayapura',
    'Asia/Pontianak',
    'America/New_York',
  ];

  it('formats a day exactly as Intl does', () => {
    for (const tag of tags)
      for (const timeZone of zones) {
        const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone });
        // every 37.3 hours from 1965 on, over 1970 and many new years
        for (let time = Date.UTC(1965); time < Date.UTC(2036); time += 37.3 * 36e5) {
          const date = new Date(time).toISOString();
          if (formatDay(tag, date, timeZone) !== format.format(time))
            expect(formatDay(tag, date, timeZone), `${tag} ${String(timeZone)} ${date}`).to.equal(
              format.format(time),
            );
        }
      }
  });

  it('formats a number exactly as Intl does', () => {
    for (const tag of tags) {
      const format = new Intl.NumberFormat(tag);
      for (const number of [
        0,
        7,
        99,
        999,
        1000,
        9999,
        12_345,
        123_456,
        1_234_567,
        987_654_321,
        2 ** 53 - 1,
        -1234,
        1.5,
      ])
        expect(formatNumber(tag, number)).to.equal(format.format(number));
    }
  });
});
