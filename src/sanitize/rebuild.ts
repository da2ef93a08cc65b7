import { allowedElements, droppedElements, MAX } from './allow-list.js';
import type { BodyRules } from './extras/body-rules.js';
import { copyAttributes, type Addresses } from './attributes.js';
import { postProcess } from './post-process.js';
import {
  attributeValueOf,
  createElement,
  firstChildOf,
  elementsIn,
  localNameOf,
  namespaceOf,
  nextSiblingOf,
  ownerDocumentOf,
  textContentOf,
  nodeTypeOf,
} from './unclobbered-dom.js';
import { markSafe, type SafeFragment } from './safe-fragment.js';
import { stripInvisible } from './safe-text.js';

/** How an article is rebuilt. */
export interface RebuildOptions extends Addresses {
  /** Heading level of the article's title. */
  readonly level: number;
  readonly rules?: BodyRules;
  /** Called if something was left out, since the article is too long. */
  readonly onCut?: () => void;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
/** Elements that load a resource as soon as they are in the page. */
const LOADING = new Set(['img', 'video', 'audio']);
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** New names of the headings in use: the highest gets the level after the title, the others follow without a gap. */
const shiftHeadings = (root: Element, level: number): ReadonlyMap<string, string> =>
  new Map(
    HEADINGS.filter((name) => elementsIn(root, name)[0]).map((name, rank) => [
      name,
      `h${Math.min(level + rank + 1, 6)}`,
    ]),
  );

/** Whether an image is a tracking pixel, which neither filter removes. */
const isTrackingPixel = (image: Node): boolean =>
  ['width', 'height'].some((side) => /^\s*0*[0-2](?:px)?\s*$/.test(attributeValueOf(image, side) ?? ''));

/**
 * Rebuilds an article from an inert tree: only allowed elements with allowed attributes and safe URLs, and text. No node
 * of the tree is reused, so that a flaw of a filter matters only if it creates an allowed element. It does not recurse,
 * since the feed determines the depth of the tree.
 */
export function rebuild(root: Element, options: RebuildOptions): SafeFragment {
  const { level, rules, onCut } = options;
  const owner = ownerDocumentOf(root) ?? document;
  const fragment = Document.prototype.createDocumentFragment.call(owner);
  const headings = shiftHeadings(root, level);
  const stack: {
    next: ChildNode | null;
    parent: HTMLElement | DocumentFragment;
    element?: HTMLElement;
  }[] = [{ next: firstChildOf(root), parent: fragment }];
  const addresses: Addresses = { ...options, urlBudget: { left: MAX.addresses } };
  let elements = 0;
  let images = 0;

  const addText = (raw: string, parent: HTMLElement | DocumentFragment): void => {
    parent.append(rules ? rules.text(raw, parent) : stripInvisible(raw));
  };

  const rebuildElement = (
    node: Node,
    name: string,
    parent: HTMLElement | DocumentFragment,
  ): HTMLElement | undefined => {
    const attributes = allowedElements.get(name);
    if (!attributes || stack.length > MAX.depth) return undefined;
    if (name === 'a' && parent instanceof HTMLElement && parent.closest('a')) return undefined;
    if (++elements > MAX.elements) return undefined;
    const element = createElement(owner, headings.get(name) ?? name);
    if (!copyAttributes(node, element, attributes, addresses)) return undefined;
    parent.append(element);
    rules?.open(element);
    return element;
  };

  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { next, parent } = frame;
    // where there is no room left, what is open is completed without the rest
    if (!next || elements > MAX.elements || rules?.isCut) {
      stack.pop();
      if (frame.element) {
        rules?.close(frame.element);
        postProcess(frame.element);
      }
      continue;
    }
    frame.next = nextSiblingOf(next);
    const type = nodeTypeOf(next);
    if (type === Node.TEXT_NODE) addText(textContentOf(next), parent);
    if (type !== Node.ELEMENT_NODE || namespaceOf(next) !== XHTML) continue;
    const name = localNameOf(next);
    if (droppedElements.has(name)) continue;
    if (LOADING.has(name) && (isTrackingPixel(next) || ++images > MAX.images)) continue;
    const element = rebuildElement(next, name, parent);
    if (!element && name === 'img') addText(attributeValueOf(next, 'alt') ?? '', parent);
    stack.push({ next: firstChildOf(next), parent: element ?? parent, element });
  }
  if (elements > MAX.elements || images > MAX.images || rules?.isCut) onCut?.();
  fragment.normalize();
  return markSafe(fragment);
}
