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

/** Languages that come when asked for. */
const LATER = ['jv', 'su'];
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
      it('is a language by its BCP 47 tag', () => {
        expect(Intl.getCanonicalLocales(tag)).to.deep.equal([tag]);
      });

      it('has the keys that Indonesian has', () => {
        expect(Object.keys(messages).sort()).to.deep.equal([...keys].sort());
      });

      it('says something for every key', () => {
        for (const key of keys)
          for (const form of formsOf(messages[key])) expect(form.trim(), key).not.to.equal('');
      });

      it('has the same placeholders as Indonesian in every form', () => {
        for (const key of keys) {
          const wanted = placeholders(formsOf(languages.id[key])[0]);
          for (const form of formsOf(messages[key]))
            expect(placeholders(form), `${key}: ${form}`).to.deep.equal(wanted);
        }
      });

      it('has plural forms that its rules use, `other` among them', () => {
        const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
        for (const key of keys) {
          const message = messages[key];
          if (typeof message === 'string') continue;
          expect(message, key).to.have.property('other');
          for (const category of Object.keys(message)) expect(pluralCategories, key).to.include(category);
        }
      });

      it('puts values into a message', () => {
        const { t } = localeFor(tag, languages);
        expect(t('source', { host: 'kpu.go.id' }))
          .to.contain('kpu.go.id')
          .and.not.to.contain('{');
      });
    });
  }

  it('are these', () => {
    expect(Object.keys(languages).sort()).to.deep.equal(['en', 'id', 'jv', 'su']);
  });

  it('are Indonesian until they have come', () => {
    for (const { tag, t } of early) expect([tag, t('share')]).to.deep.equal(['id', 'Bagikan']);
    expect(localeFor('jv-ID', languages).t('share')).to.equal('Bagekake');
    expect(localeFor('su', languages).t('share')).to.equal('Bagikeun');
  });

  it('come once, and only those that there are', () => {
    for (const lang of ['jv', 'JV-Latn', 'su', 'id', 'en', 'fr', '', '__proto__', 'constructor'])
      expect(fetchLanguage(lang), lang).to.equal(undefined);
  });

  it('write dates and numbers in Indonesian where the engine has no data of them', () => {
    for (const tag of LATER) {
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

  it('are in the script with the words of a first card', () => {
    for (const [tag, words] of Object.entries(coreMessages)) expect(languages[tag]).to.include(words);
  });
});

describe('localeFor', () => {
  it('takes the primary part of a tag, in any case', () => {
    for (const lang of ['en', 'EN', ' en-GB ', 'en_US', 'en-Latn-US'])
      expect(localeFor(lang, languages).t('share'), lang).to.equal('Share');
  });

  for (const lang of ['', 'fr', 'ban', 'xx', '-', '__proto__', 'constructor', 'hasOwnProperty']) {
    it(`speaks Indonesian for "${lang}"`, () => {
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

  it('groups the digits of a number as the language does', () => {
    expect(localeFor('id', languages).t('views', { n: 12345 })).to.equal('Telah dilihat 12.345 kali');
    expect(localeFor('en', languages).t('views', { n: 12345 })).to.equal('Viewed 12,345 times');
  });

  it('leaves text that looks like a placeholder in a value', () => {
    const { t } = localeFor('en', languages);
    expect(t('source', { host: '{host} $& {n}' })).to.equal('Source: {host} $& {n}');
  });

  it('lets the page replace single words', () => {
    const { t } = localeFor('id', languages, { share: 'Sebarkan', views: { other: '{n}×' } });
    expect([t('share'), t('views', { n: 3 }), t('copy')]).to.deep.equal(['Sebarkan', '3×', 'Salin tautan']);
  });

  it('keeps its own word where the page gives none', () => {
    const { t } = localeFor('id', languages, { share: undefined });
    expect(t('share')).to.equal('Bagikan');
  });

  it('does not mix the words of two pages', () => {
    localeFor('id', languages, { share: 'Sebarkan' });
    expect(localeFor('id', languages).t('share')).to.equal('Bagikan');
  });
});

describe('langOf', () => {
  it('finds the nearest lang, its own included and through shadow roots', () => {
    const outer = document.createElement('div');
    outer.lang = 'en';
    const inner = document.createElement('p');
    outer.attachShadow({ mode: 'open' }).append(inner);
    expect(langOf(inner)).to.equal('en');
    inner.lang = 'id';
    expect(langOf(inner)).to.equal('id');
  });
});

describe('sentenceOf', () => {
  it('has a sentence for a code it has never heard of', () => {
    expect(errorMessageKey('not-yet-known' as never)).to.equal('closed');
  });
});

describe('formatTime', () => {
  for (const [zone, words] of [
    ['Asia/Jakarta', '09.04 WIB'],
    ['Asia/Makassar', '10.04 WITA'],
    ['Asia/Jayapura', '11.04 WIT'],
  ]) {
    it(`shows an instant in ${zone} by its Indonesian name`, () => {
      expect(plain(formatTime('id', INSTANT, zone)))
        .to.match(/^Jumat, 19 Januari 2024/)
        .and.to.match(new RegExp(`${words.replace('.', '\\.')}$`));
    });
  }

  it('shows an instant in the zone of the visitor by default', () => {
    expect(formatTime('id', INSTANT)).to.match(/09\.04 WIB$/); // the runner's zone
  });

  it('names the zone in Indonesian for English too', () => {
    expect(plain(formatTime('en', INSTANT, 'Asia/Makassar')))
      .to.match(/^Friday, January 19, 2024/)
      .and.to.match(/10:04 AM WITA$/);
  });

  it('names a zone elsewhere somehow', () => {
    expect(formatTime('id', INSTANT, 'Europe/Berlin')).to.match(/03\.04 \S+/);
  });

  it('writes a day of one digit with one digit', () => {
    expect(formatTime('id', '2024-01-05')).to.equal('Jumat, 5 Januari 2024');
    expect(formatDay('id', '2024-01-05')).to.equal('5 Januari 2024');
  });

  it('moves an instant to the day it is there', () => {
    expect(formatTime('id', '2024-01-19T20:00:00.000Z', 'Asia/Jayapura')).to.match(/^Sabtu, 20 Januari/);
  });

  for (const zone of [undefined, 'Asia/Jayapura', 'America/New_York']) {
    it(`never shifts a date without a zone, nor names one (${zone ?? 'no zone'})`, () => {
      expect(formatTime('id', FLOATING, zone))
        .to.match(/^Jumat, 19 Januari 2024/)
        .and.to.match(/09\.04$/);
    });

    it(`shows a day without a time (${zone ?? 'no zone'})`, () => {
      expect(formatTime('id', DAY, zone)).to.equal('Jumat, 19 Januari 2024');
    });
  }
});

describe('formatDay', () => {
  it('shows an instant as the day it is in the zone', () => {
    expect(formatDay('id', '2024-01-18T20:00:00.000Z', 'Asia/Jakarta')).to.equal('19 Januari 2024');
    expect(formatDay('id', '2024-01-18T20:00:00.000Z', 'Europe/Berlin')).to.equal('18 Januari 2024');
  });

  it('shows the day of a date without a zone as it was written', () => {
    for (const date of [FLOATING, DAY, '2024-01-19T23:59:59'])
      expect(formatDay('en', date, 'America/New_York'), date).to.equal('January 19, 2024');
  });
});

describe('formatBytes', () => {
  for (const [bytes, words] of [
    [1, '0,1 kB'],
    [950, '1 kB'],
    [1_500, '1,5 kB'],
    [640_000, '640 kB'],
    [999_999, '1 MB'],
    [1_000_000, '1 MB'],
    [1_234_567, '1,2 MB'],
    [2_500_000_000, '2.500 MB'],
  ] as const) {
    it(`says ${words} for ${String(bytes)}`, () => {
      expect(formatBytes('id', bytes)).to.equal(words);
    });
  }

  it('writes the comma of the language', () => {
    expect(formatBytes('en', 1_234_567)).to.equal('1.2 MB');
  });
});

describe('formatWait', () => {
  it('counts seconds, and minutes from a minute and a half', () => {
    expect([0.2, 30, 90, 91, 300].map((seconds) => formatWait('id', seconds))).to.deep.equal([
      'dalam 1 detik',
      'dalam 30 detik',
      'dalam 90 detik',
      'dalam 2 menit',
      'dalam 5 menit',
    ]);
  });

  it('speaks English', () => {
    expect(formatWait('en', 30)).to.equal('in 30 seconds');
  });
});

describe('without Intl', () => {
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

  it('writes a day as Intl does', () => {
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

  it('writes a number as Intl does', () => {
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
