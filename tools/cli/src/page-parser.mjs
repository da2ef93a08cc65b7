import { FeedError } from 'kpu-news/page';
import { RenderError } from './error.mjs';
import { PageTooLargeError, parsePage } from './parse-page.mjs';
import { compileSelector } from './select.mjs';

/**
 * What lets the library read web pages, as `DOMParser` and `querySelectorAll` do in a browser.
 * @param {string} [items] the selector that `page-items` names
 * @returns {Promise<import('kpu-news/server').PageParser>}
 */
export async function createPageParser(items) {
  const select = items ? await compileItems(items) : undefined;
  return {
    parse(html) {
      try {
        return parsePage(html);
      } catch (cause) {
        if (!(cause instanceof PageTooLargeError)) throw cause;
        throw new FeedError('too-large', { bytes: Buffer.byteLength(html), cause });
      }
    },
    select,
  };
}

/** @param {string} items */
const compileItems = (items) =>
  compileSelector(items).catch((cause) => {
    throw new RenderError(`page-items "${items}" is no CSS selector.`, { usage: true, cause });
  });
