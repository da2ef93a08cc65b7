import { allowedElements, droppedElements, MAX } from './allow-list.js';
import { copyAttributes } from './attributes.js';
import { postProcess } from './post-process.js';
import {
  attributeValueOf,
  createElement,
  firstChildOf,
  containsElement,
  localNameOf,
  namespaceOf,
  nextSiblingOf,
  ownerDocumentOf,
  textContentOf,
  nodeTypeOf,
} from './unclobbered-dom.js';
import { markSafe, type SafeFragment } from './safe-fragment.js';
import { stripInvisible } from './plain-text.js';

/** What a rebuild has to know about the place of the article. */
export interface RebuildOptions {
  /** Address that relative ones are resolved against. */
  readonly base?: string;
  /** Heading level of the article's own title. */
  readonly level: number;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
/** What asks a server for something as soon as it stands in the page. */
const LOADED = new Set(['img', 'video', 'audio']);
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** New levels for the headings in use: the highest right below the article's title, the others without a gap. */
const lowered = (root: Element, level: number): ReadonlyMap<string, string> =>
  new Map(
    HEADINGS.filter((name) => containsElement(root, name)).map((name, rank) => [
      name,
      `h${Math.min(level + rank + 1, 6)}`,
    ]),
  );

/** A tracker's pixel: both filters leave it, since an image is an image. */
const isBeacon = (image: Node): boolean =>
  ['width', 'height'].some((side) => /^\s*0*[0-2](?:px)?\s*$/.test(attributeValueOf(image, side) ?? ''));

/**
 * Builds the article anew out of an inert tree: elements of the list with listed attributes, every address
 * through `urls.ts`, and text. Nothing of the tree itself is moved over, so a hole in a filter would have to
 * make a listed element to matter. It walks without recursion, since the tree's depth is the feed's.
 */
export function rebuild(root: Element, { base, level }: RebuildOptions): SafeFragment {
  const owner = ownerDocumentOf(root) ?? document;
  const fragment = Document.prototype.createDocumentFragment.call(owner);
  const headings = lowered(root, level);
  const stack: { next: ChildNode | null; into: HTMLElement | DocumentFragment; made?: HTMLElement }[] = [
    { next: firstChildOf(root), into: fragment },
  ];
  let elements = 0;
  let images = 0;

  const make = (node: Node, name: string, into: HTMLElement | DocumentFragment): HTMLElement | undefined => {
    const attributes = allowedElements.get(name);
    if (!attributes || elements >= MAX.elements || stack.length > MAX.depth) return undefined;
    if (name === 'a' && into instanceof HTMLElement && into.closest('a')) return undefined;
    elements++;
    const element = createElement(owner, headings.get(name) ?? name);
    return copyAttributes(node, element, attributes, base) ? element : undefined;
  };

  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { next, into } = frame;
    if (!next) {
      stack.pop();
      if (frame.made) postProcess(frame.made);
      continue;
    }
    frame.next = nextSiblingOf(next);
    const type = nodeTypeOf(next);
    if (type === Node.TEXT_NODE) into.append(stripInvisible(textContentOf(next)));
    if (type !== Node.ELEMENT_NODE || namespaceOf(next) !== XHTML) continue;
    const name = localNameOf(next);
    if (droppedElements.has(name)) continue;
    if (LOADED.has(name) && (isBeacon(next) || ++images > MAX.images)) continue;
    const made = make(next, name, into);
    if (made) into.append(made);
    else if (name === 'img') into.append(stripInvisible(attributeValueOf(next, 'alt') ?? ''));
    stack.push({ next: firstChildOf(next), into: made ?? into, made });
  }
  fragment.normalize();
  return markSafe(fragment);
}
