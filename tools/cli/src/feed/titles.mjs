// Which texts are no titles of articles.

/** Code points of a title. */
const LENGTH = { min: 8, max: 300 };

const LINK_WORDS = new Set(
  `selengkapnya|baca selengkapnya|lihat selengkapnya|berita selengkapnya|baca lebih lanjut|lebih lanjut|baca lagi
  lanjutkan membaca|lanjut membaca|teruskan membaca|baca berita|baca artikel|baca juga|baca semua|lihat semua|lihat semua berita
  lihat detail|lihat lainnya|berita lainnya|selanjutnya|berikutnya|sebelumnya|halaman berikutnya|muat lebih banyak|detail
  detil|klik di sini|klik disini|unduh|download|read more|readmore|more|continue reading|view all|view more|view details
  see more|see all|learn more|load more|show more|more details|details|next page|older posts|newer posts|next|previous|click here`
    .split(/[|\n]/)
    .map((words) => words.trim()),
);

const MONTHS =
  'jan(?:uar[iy]|uary)?|[fp]eb(?:ruar[iy]|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|a(?:gustus|ugust|gu|gt|gs|ug)|sep(?:t|tember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?';
const DAYS =
  "senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const UNITS = 'detik|menit|jam|hari|pekan|minggu|bulan|tahun|(?:second|minute|hour|day|week|month|year)s?';
const OTHERS =
  'wib|wita|wit|am|pm|utc|gmt|pukul|pada|tanggal|yang|lalu|ago|at|on|kemarin|yesterday|today|hari|ini|st|nd|rd|th|z|t';
const DATE_WORD = new RegExp(`^(?:\\d{1,4}|${MONTHS}|${DAYS}|${UNITS}|${OTHERS})$`);

/** Whether a text is nothing but a date, such as "Senin, 5 Januari 2024" or "2 jam yang lalu". @param {string} text */
export function isDate(text) {
  const words = text.toLowerCase().match(/\d+|[\p{L}']+/gu) ?? [];
  return words.length > 0 && words.length < 15 && words.every((word) => DATE_WORD.test(word));
}

/** Whether a text is that of a link to an article, or to more of them. @param {string} text */
export const isLinkText = (text) =>
  LINK_WORDS.has((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '));

/** @param {string} title */
export function isTitleLength(title) {
  const { length } = [...title.trim()];
  return length >= LENGTH.min && length <= LENGTH.max;
}
