import { loadBuffer } from 'cheerio';

/** Levels that elements may be nested, as in browsers, and nodes of a page: a parser's work grows with their product. */
const MAX_DEPTH = 512;
const MAX_NODES = 400_000;
/** Bytes of a page. */
const MAX_BYTES = 8_000_000;

export class PageTooLargeError extends Error {}
