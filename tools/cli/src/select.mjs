// CSS selectors in a page's tree.

/** @typedef {import('../../../src/feed/formats/page/page-tree.js').PageElement} Element */

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
 * @throws {Error} where it is none
 * @returns {Promise<(root: Element) => Element[]>}
 */
export async function compileSelector(selector) {
  const { compile } = await import('css-select');
  const test = compile(selector, /** @type {any} */ ({ adapter }));
  return (root) => findAll([root], /** @type {any} */ (test));
}
