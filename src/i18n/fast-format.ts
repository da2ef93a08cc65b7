// The first `Intl` formatter of a page costs a cheap phone some 60 milliseconds, which the first card would wait
// for. What it says in the languages of that card is simple enough to be said without.

interface Plain {
  readonly months: string;
  readonly day: (day: number, month: string, year: number) => string;
  /** Parts the thousands of a number. */
  readonly thousands: string;
}

const languages: Readonly<Record<string, Plain | undefined>> = {
  __proto__: null as never,
  id: {
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    day: (day, month, year) => `${day} ${month} ${year}`,
    thousands: '.',
  },
  en: {
    months: 'January February March April May June July August September October November December',
    day: (day, month, year) => `${month} ${day}, ${year}`,
    thousands: ',',
  },
};

/** Hours that the zones of Indonesia are ahead of UTC, all year long since 1970. */
const zones: Readonly<Record<string, number | undefined>> = {
  __proto__: null as never,
  UTC: 0,
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/** Whether a zone is one that needs no `Intl`. */
export const isPlainZone = (zone: string): boolean => zones[zone] !== undefined;

/**
 * The clock of a zone, the visitor's own where none is named, at a moment: milliseconds of a date whose UTC members
 * are those of that clock. Undefined where only `Intl` knows it.
 */
export function clockIn(time: number, zone?: string): number | undefined {
  const hours = zone ? zones[zone] : -new Date(time).getTimezoneOffset() / 60;
  return time < 0 || hours === undefined ? undefined : time + hours * 36e5;
}

/** A day as `Intl` writes it with `dateStyle: 'long'`; undefined where only that knows. */
export function plainDay(tag: string, time: number, zone?: string): string | undefined {
  const language = languages[tag];
  const clock = clockIn(time, zone);
  if (!language || clock === undefined) return undefined;
  const date = new Date(clock);
  const month = language.months.split(' ')[date.getUTCMonth()];
  return language.day(date.getUTCDate(), month, date.getUTCFullYear());
}

/** A whole number as `Intl` writes it; undefined where only that knows. */
export const plainNumber = (tag: string, number: number): string | undefined =>
  Number.isSafeInteger(number) && number >= 0
    ? languages[tag] && `${number}`.replace(/\B(?=(\d{3})+$)/g, languages[tag].thousands)
    : undefined;
