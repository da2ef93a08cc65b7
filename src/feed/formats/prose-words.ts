import { monthOf } from './date-parts.js';

/** Rows of words, parted by ";". */
const rows = (text: string): readonly (readonly string[])[] =>
  text.split(';').map((names) => names.split(' '));

/** Months in Malay, Dutch, German, French, Spanish, Italian and Russian, where they differ, without their accents. */
const OTHER_MONTHS = rows(
  'janner janvier enero gennaio января январь;fevrier febrero febbraio февраля февраль;mac maart mrt marz maerz mars marzo марта;avril abril aprile апреля апрель;mai mayo maggio мая маи;juin junio giugno июня июнь;julai juillet julio luglio июля июль;ogos agst aout agosto августа;septiembre setiembre settembre сентября сентябрь;octobre octubre ottobre октября октябрь;novembre noviembre ноября ноябрь;disember dezember decembre diciembre dicembre декабря декабрь',
);
/** Short forms that stand for two months, or are words of their own. */
const NO_MONTH = /^(?:jui|set|gen|mag)$/;

/** Sunday first, in Indonesian, Malay, Javanese, Sundanese and English; the first three letters stand for each. */
const WEEKDAYS = rows(
  'minggu ahad ming sunday;senin isnin senen monday;selasa salasa slasa tuesday tues;rabu rebo wednesday;kamis khamis kemis thursday thur thurs;jumat jumaat jumaah jemuwah friday;sabtu setu saptu saturday',
);

/**
 * What other words say about a date: "p" of publication, "u" of the last change, "e" of an end, "n" no date but a
 * number, "T" between two days, "d" between parts of a date, "o" after a day, and the characters of China, Japan and
 * Korea after a year (Y), a month (X) and a day (Z).
 */
const KINDS = new Map(
  Object.entries({
    p: 'pada on tanggal tgl date posted published publish at rilis dirilis terbit diterbitkan tayang dipublikasikan dipublikasi dipublish diposting diposkan posting diunggah dimuat ditulis',
    u: 'diperbarui diperbaharui pembaruan diubah diedit disunting diupdate update updated modified edited revised revisi',
    e: 'deadline batas akhir tenggat sebelum before berlaku berakhir due expires tempo до по',
    n: 'no nomor nomer number nr pasal ayat versi version v',
    T: 'sampai hingga dan to bis until till through',
    d: 'de del of tahun',
    o: 'st nd rd th er º',
    Y: '年 년',
    X: '月 월',
    Z: '日 일',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])),
);

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** 1 to 12; 0 for a word that is not surely a month. */
export function monthNamed(text: string): number {
  const word = plain(text);
  if (word.length < 3 || NO_MONTH.test(word)) return 0;
  return monthOf(word) || monthOf(word, OTHER_MONTHS);
}

/** 0 for Sunday; -1 for a word that is no weekday. */
export function weekdayNamed(text: string): number {
  const word = plain(text);
  return WEEKDAYS.findIndex((names) => names.some((name) => name === word || name.slice(0, 3) === word));
}

/** One character for a word: "M" a month, "m" a short one that is none before its day, "W" a weekday, "w" any other. */
export function kindOfWord(text: string): string {
  if (monthNamed(text)) return monthOf(plain(text)) || text.length > 3 ? 'M' : 'm';
  if (weekdayNamed(text) >= 0) return 'W';
  return KINDS.get(text.toLowerCase()) ?? (/[a-z]/i.test(text) ? 'w' : '?');
}

/** Words that only Indonesian dates and their neighbours have: numbers are then day, month, year. */
export const INDONESIAN =
  /(?<!\p{L})(?:wi[bt]|wita|pukul|pkl|tanggal|tgl|pada|oleh|dibaca|dilihat|komentar|berita|lalu|senin|selasa|rabu|kamis|jum['’‘`]?at|sabtu|minggu|di(?:posting|poskan|publikasikan|terbitkan|unggah|tulis|perbarui|rilis))(?!\p{L})/iu;
