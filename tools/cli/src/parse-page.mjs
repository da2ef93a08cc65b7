import { loadBuffer } from 'cheerio';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** Bytes of a page. */
const MAX_BYTES = 5_000_000;
/** Elements of a page, and how deep they may be nested: as in browsers; a parser's work is their product. */
const MAX_ELEMENTS = 150_000;
const MAX_DEPTH = 512;

/** A page that is too large to be read. */
export class PageTooLargeError extends Error {}

/** The parser's tree adapter, with a budget of elements and of depth. */
function limitedAdapter() {
  const depths = new WeakMap();
  let count = 0;
  const place = (parent, node) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    depths.set(node, depth);
    if (depth > MAX_DEPTH) throw new PageTooLargeError('The page is nested too deeply.');
  };
  return {
    ...adapter,
    createElement(...values) {
      if (++count > MAX_ELEMENTS) throw new PageTooLargeError('The page has too many elements.');
      return adapter.createElement(...values);
    },
    appendChild(parent, node) {
      place(parent, node);
      adapter.appendChild(parent, node);
    },
    insertBefore(parent, node, reference) {
      place(parent, node);
      adapter.insertBefore(parent, node, reference);
    },
  };
}

/** Copies a parsed page without recursion. */
function toPageElement(document) {
  const root = { tag: '#document', attributes: Object.create(null), parent: undefined, children: [] };
  const open = [[document, root]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [node, element] = pair;
    for (const child of node.children) {
      if (child.type === 'text') element.children.push(child.data);
      // the content of a template is not shown
      if (!child.attribs) continue;
      const copy = {
        tag: child.name.toLowerCase(),
        attributes: Object.assign(Object.create(null), child.attribs),
        parent: element,
        children: [],
      };
      element.children.push(copy);
      if (child.name !== 'template') open.push([child, copy]);
    }
  }
  return root;
}

/**
 * The tree of a page as `src/feed/formats/page` reads it, the same as a browser's `DOMParser` makes.
 * @param {Uint8Array | string} page the page's bytes, or its text
 * @param {string} [charset] the charset of the response's header; without it, the page's own one counts, else UTF-8
 * @returns {import('../../../src/feed/formats/page/page-tree.js').PageElement}
 * @throws {PageTooLargeError}
 */
export function parsePage(page, charset) {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  if (bytes.length > MAX_BYTES) throw new PageTooLargeError('The page is too large.');
  const encoding = typeof page === 'string' ? 'utf-8' : charset;
  const $ = loadBuffer(Buffer.from(bytes), {
    // as in a document without scripts, what is in a noscript is parsed
    scriptingEnabled: false,
    treeAdapter: limitedAdapter(),
    encoding: encoding ? { transportLayerEncodingLabel: encoding } : { defaultEncoding: 'utf-8' },
  });
  return toPageElement($.root()[0]);
}
