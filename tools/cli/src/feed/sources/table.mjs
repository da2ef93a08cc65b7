// A table of articles: .csv or .xlsx, with the names of its columns in Indonesian or English.
import Papa from 'papaparse';
import { failure } from '../failure.mjs';
import { decodeBytes } from '../decode.mjs';

/** Names of columns, as words. @type {Record<string, string[]>} */
const NAMES = {
  id: ['id', 'nomor', 'no', 'kode'],
  title: ['judul', 'title', 'judul berita', 'judul artikel', 'headline', 'nama'],
  date_published: [
    'tanggal',
    'tgl',
    'date',
    'tanggal terbit',
    'tanggal publikasi',
    'tanggal tayang',
    'waktu',
    'terbit',
    'published',
    'date published',
    'publish date',
  ],
  content: ['isi', 'isi berita', 'content', 'konten', 'teks', 'text', 'body', 'berita'],
  url: ['tautan', 'link', 'url', 'alamat', 'permalink', 'tautan berita', 'link berita', 'alamat web'],
  image: [
    'gambar',
    'image',
    'foto',
    'photo',
    'picture',
    'thumbnail',
    'url gambar',
    'link gambar',
    'link foto',
  ],
  section: ['rubrik', 'section', 'kategori', 'category', 'kanal', 'jenis'],
  summary: ['ringkasan', 'summary', 'kutipan', 'excerpt', 'deskripsi', 'description', 'keterangan'],
  author: ['penulis', 'author', 'oleh', 'pengarang'],
  tags: ['tag', 'tags', 'label', 'kata kunci', 'keywords'],
  views: ['dilihat', 'views', 'pembaca', 'jumlah pembaca'],
};
const FIELDS = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field])));
/** Rows among which the names of the columns are looked for: a sheet often begins with a heading of its own. */
const MAX_HEADING = 20;
const MAX_ROWS = 10_000;
/** Bytes of an unpacked .xlsx file. */
const MAX_UNPACKED = 100_000_000;

/** @typedef {string | number | boolean | Date | null} Cell */

const fieldOf = (/** @type {Cell} */ cell) =>
  FIELDS.get(
    (
      String(cell ?? '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' '),
  );

/** @param {Cell[][]} rows @param {string} address */
function columnsOf(rows, address) {
  const place = rows.slice(0, MAX_HEADING).findIndex((row) => row.some((cell) => fieldOf(cell) === 'title'));
  if (place < 0) throw failure('no-title-column', { address });
  return { fields: rows[place].map(fieldOf), body: rows.slice(place + 1, place + 1 + MAX_ROWS) };
}

const NUMERIC = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?:[\s,]+(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?)?\s*$/;
const two = (/** @type {string} */ text) => text.padStart(2, '0');

/**
 * Dates of numbers. In Indonesia the day is first, unless a date of the column shows that it is not.
 * @param {Cell[]} cells a whole column
 */
function dateReader(cells) {
  const isMonthFirst = cells.some((cell) => Number(NUMERIC.exec(String(cell))?.[2]) > 12);
  return (/** @type {Cell} */ cell) => {
    if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$|\.\d+Z$/, '');
    const [, first, second, year, hour, minute] = NUMERIC.exec(String(cell ?? '')) ?? [];
    if (!first) return textOf(cell);
    const [day, month] = isMonthFirst ? [second, first] : [first, second];
    const date = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
    return hour === undefined ? date : `${date}T${two(hour)}:${minute}:00`;
  };
}

/** @param {Cell} cell */
const textOf = (cell) => (cell === null || cell === undefined ? undefined : String(cell).trim() || undefined);

/** Whether a text is markup. @param {string} text */
const isMarkup = (text) =>
  /<\/?(?:p|br|div|b|strong|i|em|a|ul|ol|li|img|h[1-6]|table|span)\b[^<>]*>/i.test(text);

/** @param {Cell[][]} rows @param {string} address */
export function itemsOfRows(rows, address) {
  const { fields, body } = columnsOf(rows, address);
  const place = (/** @type {string} */ field) => fields.indexOf(field);
  const readDate = dateReader(body.map((row) => row[place('date_published')]));
  return body.flatMap((row) => {
    const cell = (/** @type {string} */ field) => textOf(row[place(field)]);
    const title = cell('title');
    if (!title) return [];
    const content = cell('content');
    const url = cell('url');
    const author = cell('author');
    return {
      id: cell('id'),
      url: url && /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(url) ? `https://${url}` : url,
      title,
      summary: cell('summary'),
      [content && isMarkup(content) ? 'content_html' : 'content_text']: content,
      image: cell('image'),
      date_published: readDate(row[place('date_published')]),
      authors: author ? [{ name: author }] : undefined,
      tags: cell('tags')
        ?.split(/\s*[,;]\s*/)
        .filter(Boolean),
      _kpu: { section: cell('section'), views: cell('views') },
    };
  });
}

/** The rows of a .csv file, whatever separates its cells. @param {Uint8Array} bytes */
export function rowsOfCsv(bytes) {
  const text = decodeBytes(bytes).replace(/^\ufeff?sep=.\r?\n/i, '');
  return /** @type {Cell[][]} */ (Papa.parse(text, { skipEmptyLines: 'greedy' }).data);
}

/** Bytes that a zip file says it unpacks to, by its central directory. @param {Uint8Array} bytes */
function unpackedSize(bytes) {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let place = view.indexOf('PK\x01\x02', 0, 'latin1'); place >= 0 && place + 46 <= view.length;) {
    size += view.readUInt32LE(place + 24);
    place = view.indexOf('PK\x01\x02', place + 46, 'latin1');
  }
  return size;
}

/** The rows of the first sheet of an .xlsx file that has a column of titles. @param {Uint8Array} bytes @param {string} address */
export async function rowsOfXlsx(bytes, address) {
  if (unpackedSize(bytes) > MAX_UNPACKED) throw failure('too-large', { address, limit: MAX_UNPACKED / 1e6 });
  const { default: readXlsx } = await import('read-excel-file/node');
  const sheets = await readXlsx(Buffer.from(bytes)).catch((cause) => {
    throw failure('bad-table', { address }, { cause });
  });
  /** @type {Cell[][][]} */
  const tables = sheets.map(({ data }) => data);
  return (
    tables.find((rows) =>
      rows.slice(0, MAX_HEADING).some((row) => row.some((cell) => fieldOf(cell) === 'title')),
    ) ??
    tables[0] ??
    []
  );
}
