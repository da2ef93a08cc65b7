import * as reader from 'kpu-news/page';
import { PageTooLargeError, parsePage } from '../parse-page.mjs';
import { compileSelector } from '../select.mjs';
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
 * @property {string} [title]
 * @property {string} [language]
 * @property {{ url?: string, title: string, date?: string, image?: string, summary?: string, views?: number,
 *   section?: string }[]} articles
 * @property {string} [next]
 * @property {unknown} [recipe]
 */
/** @typedef {(html: string, url: string, hints: PageHints) => Promise<PageResult>} ReadPage */

/** @param {string} items */
const compileItems = (items) =>
  compileSelector(items).catch((cause) => {
    throw failure('bad-selector', { value: items }, { usage: true, cause });
  });

/**
 * Reads the list of articles on a page.
 * @type {ReadPage}
 */
export async function readPage(html, url, { example, items, recipe, now }) {
  const select = items === undefined ? undefined : await compileItems(items);
  const hints = { example, items: select, recipe, now: now.getTime() };
  try {
    const root = parsePage(html);
    // the reader would look for another list
    if (select && select(root).length === 0) throw failure('no-items', { address: url, value: items });
    return reader.readPage(root, url, hints);
  } catch (error) {
    if (error instanceof PageTooLargeError) throw failure('too-large', { address: url, limit: 5 });
    throw error;
  }
}
