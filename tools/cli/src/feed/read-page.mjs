import { failure } from './failure.mjs';

/**
 * @typedef {object} PageHints how the list is found
 * @property {string} [example] a headline
 * @property {string} [items] a selector
 * @property {unknown} [recipe] of an earlier reading
 * @property {Date} now
 */
/**
 * @typedef {object} PageResult
 * @property {string} title
 * @property {{ url?: string, title: string, date?: string, image?: unknown, summary?: string, views?: number,
 *   section?: string }[]} articles
 * @property {string} [next]
 * @property {{ feeds?: readonly string[], wordpress?: string, sitemap?: string }} [links]
 * @property {unknown} [recipe]
 */
/** @typedef {(html: string, url: string, hints: PageHints) => Promise<PageResult>} ReadPage */

/**
 * Reads the list of articles on a page, with the code by which the elements do it.
 * @type {ReadPage}
 */
export async function readPage(html, url, hints) {
  const [page, parser] = await Promise.all([
    // named at run time: older builds lack it
    import(['kpu-news', 'page'].join('/')),
    import(new URL('../parse-page.mjs', import.meta.url).href),
  ]).catch((cause) => {
    throw failure('no-page-reader', { address: url }, { cause });
  });
  return page.readPage(parser.parsePage(html), url, hints);
}
