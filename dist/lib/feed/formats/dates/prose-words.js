import { monthOf, rowOf } from './date-parts.js';
/** Rows of words, parted by ";". */
const rows = (text) => text.split(';').map((names) => names.split(' '));
/** Months in Malay, Dutch, German, French, Spanish, Italian and Russian, where they differ, without their accents. */
const OTHER_MONTHS = rows('janner janvier enero gennaio января;fevrier febrero febbraio февраля;mac maart mrt marz maerz mars marzo марта;avril abril aprile апреля;mai mayo maggio мая маи;juin junio giugno июня;julai juillet julio luglio июля;ogos agst aout agosto августа;septiembre setiembre settembre сентября;octobre octubre ottobre октября;novembre noviembre ноября;disember dezember decembre diciembre dicembre декабря');
/** Short forms that stand for two months, or are words of their own. */
const NO_MONTH = /^(?:jui|set|gen|mag)$/;
/** Sunday first, in Indonesian, Malay, Javanese, Sundanese and English; a prefix of three letters or more stands for each. */
const WEEKDAYS = rows('minggu ahad sunday;senin isnin senen monday;selasa salasa slasa tuesday;rabu rebo wednesday;kamis khamis kemis thursday;jumat jumaat jumaah jemuwah friday;sabtu setu saptu saturday');
/** What other words say about the numbers next to them. */
const KINDS = [
    // of publication
    [
        'p',
        /^(?:pada|on|tanggal|tgl|date|at|(?:di)?(?:muat|tulis|pos(?:t|kan)|terbit|tayang|publi(?:s|ka)|unggah|rilis).*)$/,
    ],
    // of the last change
    ['u', /ba(?:ha)?rui$|^(?:pembaruan|diubah|last|terakhir|(?:di)?(?:edite?d|updat|modif|revis).*)$/],
    // of an end
    ['e', /^(?:batas|akhir|tenggat|sebelum|before|due|до|по)$|deadline|berlaku|berakhir|expir/],
    // no day, but a number
    ['n', /^(?:nr?|no|nomor|number|ke|rp|tps|pasal|ayat|bab|vol|versi|v|tahap|gelombang|putaran)$/],
    // between two days
    ['T', /^(?:sampai|hingga|dan|to|bis|until|through)$/],
    // between the parts of a date
    ['d', /^(?:del?|of|tahun)$/],
    // after a day
    ['o', /^(?:st|nd|rd|th|er|º)$/],
    ['Y', /^[年년]$/],
    ['X', /^[月월]$/],
    ['Z', /^[日일]$/],
];
const plain = (text) => text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
/** 1 to 12; 0 for a word that is not surely a month. */
export function monthNamed(text) {
    const word = plain(text);
    if (word.length < 3 || NO_MONTH.test(word))
        return 0;
    return monthOf(word) || rowOf(word, OTHER_MONTHS);
}
/** 0 for Sunday; -1 for a word that is no weekday. */
export function weekdayNamed(text) {
    const word = plain(text);
    return word.length < 3 ? -1 : rowOf(word, WEEKDAYS) - 1;
}
/** One character for a word: "M" a month, "m" a short one that is none before its day, "W" a weekday, "w" any other. */
export function kindOfWord(text) {
    if (monthNamed(text))
        return monthOf(plain(text)) || text.length > 3 ? 'M' : 'm';
    if (weekdayNamed(text) >= 0)
        return 'W';
    const word = text.toLowerCase();
    return KINDS.find(([, words]) => words.test(word))?.[0] ?? (/[a-z]/.test(word) ? 'w' : '?');
}
/** Words that only Indonesian dates and their neighbours have: numbers are then day, month, year. */
export const INDONESIAN = /(?<!\p{L})(?:wi[bt]|wita|pukul|tanggal|tgl|pada|oleh|di(?:baca|lihat|posting|\w+kan)|komentar|lalu|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)(?!\p{L})/iu;
