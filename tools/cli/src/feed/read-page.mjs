import * as reader from 'kpu-news/page';
import { PageTooLargeError, parsePage } from '../parse-page.mjs';
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
/** @typedef {{ tag: string, attributes: Record<string, string>, parent?: Element, children: (Element | string)[] }} Element */

const isElement = (/** @type {unknown} */ node) => typeof node === 'object';
/** @param {Element | string} node @returns {string} */
const textOf = (node) => (typeof node === 'string' ? node : node.children.map(textOf).join(''));
/** @param {Element[]} nodes @param {(node: Element) => boolean} test @param {number} [max] @returns {Element[]} */
function findAll(nodes, test, max = Infinity) {
  const found = [];
  const open = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined && found.length < max; node = open.pop()) {
    if (!isElement(node)) continue;
    if (test(node)) found.push(node);
    for (let place = node.children.length; place > 0; place--)
      open.push(/** @type {Element} */ (node.children[place - 1]));
  }
  return found;
}

/** How the tree of a page is walked by selectors. */
const adapter = {
  isTag: isElement,
  getName: (/** @type {Element} */ { tag }) => tag,
  getText: textOf,
  getChildren: (/** @type {Element} */ { children }) => children,
  getParent: (/** @type {Element} */ { parent }) => parent ?? null,
  getSiblings: (/** @type {Element} */ node) => node.parent?.children ?? [node],
  getAttributeValue: (/** @type {Element} */ { attributes }, /** @type {string} */ name) => attributes[name],
  hasAttrib: (/** @type {Element} */ { attributes }, /** @type {string} */ name) => name in attributes,
  removeSubsets: (/** @type {Element[]} */ nodes) => nodes,
  findAll: (/** @type {any} */ test, /** @type {Element[]} */ nodes) => findAll(nodes, test),
  findOne: (/** @type {any} */ test, /** @type {Element[]} */ nodes) => findAll(nodes, test, 1)[0] ?? null,
  existsOne: (/** @type {any} */ test, /** @type {Element[]} */ nodes) => findAll(nodes, test, 1).length > 0,
};

/**
 * A function that selects elements of a page.
 * @param {string} selector
 * @returns {Promise<(root: Element) => Element[]>}
 */
export async function compileSelector(selector) {
  const { compile } = await import('css-select');
  try {
    const test = compile(selector, /** @type {any} */ ({ adapter }));
    return (root) => findAll([root], /** @type {any} */ (test));
  } catch (cause) {
    throw failure('bad-selector', { value: selector }, { usage: true, cause });
  }
}

/**
 * Reads the list of articles on a page.
 * @type {ReadPage}
 */
export async function readPage(html, url, { example, items, recipe, now }) {
  const select = items === undefined ? undefined : await compileSelector(items);
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
