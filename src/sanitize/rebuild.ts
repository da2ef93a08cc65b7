import { allowedElements, droppedElements, MAX } from './allow-list.js';
import type { TableBudget } from './extras/table-budget.js';
import { copyAttributes, type Addresses } from './attributes.js';
import { LinkNotes } from './links.js';
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
import { SafeText, stripInvisible } from './safe-text.js';

/** Where the article is shown. */
export interface RebuildOptions extends Addresses {
  /** Heading level of the article's title. */
  readonly level: number;
  /** Limits the spans of cells, where there are any. */
  readonly tables?: TableBudget;
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
    HEADINGS.filter((name) => containsElement(root, name)).map((name, rank) => [
      name,
      `h${Math.min(level + rank + 1, 6)}`,
    ]),
  );

/** Whether an image is a tracking pixel, which neither filter removes. */
const isTrackingPixel = (image: Node): boolean =>
  ['width', 'height'].some((side) => /^\s*0*[0-2](?:px)?\s*$/.test(attributeValueOf(image, side) ?? ''));

/** An element whose children are being rebuilt. */
interface Frame {
  next: ChildNode | null;
  readonly parent: HTMLElement | DocumentFragment;
  /** The new element; undefined if it is replaced by its children. */
  readonly element?: HTMLElement;
}

/** Rebuilds one article. */
class Rebuilder {
  readonly #owner: Document;
  readonly #options: RebuildOptions;
  readonly #headings: ReadonlyMap<string, string>;
  readonly #stack: Frame[];
  readonly #text = new SafeText();
  readonly #links = new LinkNotes();
  readonly #tables: TableBudget | undefined;
  #elements = 0;
  #images = 0;

  constructor(root: Element, fragment: DocumentFragment, options: RebuildOptions) {
    this.#owner = fragment.ownerDocument;
    this.#options = options;
    this.#tables = options.tables;
    this.#headings = shiftHeadings(root, options.level);
    this.#stack = [{ next: firstChildOf(root), parent: fragment }];
  }

  /** Does not recurse, since the feed determines the depth of the tree. */
  run(): void {
    for (let frame = this.#stack.at(-1); frame; frame = this.#stack.at(-1)) {
      const { next } = frame;
      // what is open is completed without the rest
      if (next && this.#elements <= MAX.elements && !this.#text.isCut) {
        frame.next = nextSiblingOf(next);
        this.#addNode(next, frame.parent);
      } else {
        this.#stack.pop();
        if (frame.element) this.#finish(frame.element);
      }
    }
    if (this.#elements > MAX.elements || this.#images > MAX.images || this.#text.isCut)
      this.#options.onCut?.();
  }

  #addNode(node: ChildNode, parent: HTMLElement | DocumentFragment): void {
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) this.#addText(textContentOf(node), parent);
    if (type !== Node.ELEMENT_NODE || namespaceOf(node) !== XHTML) return;
    const name = localNameOf(node);
    if (droppedElements.has(name)) return;
    if (LOADING.has(name) && (isTrackingPixel(node) || ++this.#images > MAX.images)) return;
    const element = this.#createElement(node, name, parent);
    if (element) {
      parent.append(element);
      this.#boundary(element);
      if (name === 'a') this.#links.open(element as HTMLAnchorElement);
    } else if (name === 'img') this.#addText(attributeValueOf(node, 'alt') ?? '', parent);
    this.#stack.push({ next: firstChildOf(node), parent: element ?? parent, element });
  }

  #addText(raw: string, parent: HTMLElement | DocumentFragment): void {
    let text = this.#text.clean(raw);
    const container = parent instanceof HTMLElement ? parent : undefined;
    if (container?.closest('pre')) {
      const lines = text.split('\n');
      text = lines.slice(0, MAX.elements - this.#elements).join('\n');
      this.#elements += lines.length - 1; // layout takes time for a line as for an element
    }
    if (!container?.closest('rp')) this.#links.text(text);
    parent.append(text);
  }

  #createElement(node: Node, name: string, parent: HTMLElement | DocumentFragment): HTMLElement | undefined {
    const attributes = allowedElements.get(name);
    if (!attributes || this.#stack.length > MAX.depth) return undefined;
    if (name === 'a' && parent instanceof HTMLElement && parent.closest('a')) return undefined;
    if (++this.#elements > MAX.elements) return undefined;
    const element = createElement(this.#owner, this.#headings.get(name) ?? name);
    return copyAttributes(node, element, attributes, this.#options) ? element : undefined;
  }

  #finish(element: HTMLElement): void {
    const { localName } = element;
    if (localName === 'a') this.#links.close(element as HTMLAnchorElement);
    if (localName === 'table') this.#tables?.limit(element as HTMLTableElement);
    this.#boundary(element);
    postProcess(element);
  }

  #boundary({ localName }: Element): void {
    if (this.#text.boundary(localName)) this.#links.boundary();
  }
}

/**
 * Rebuilds an article from an inert tree: only allowed elements with allowed attributes and safe URLs, and text. No node
 * of the tree is reused, so that a flaw of a filter matters only if it creates an allowed element.
 */
export function rebuild(root: Element, options: RebuildOptions): SafeFragment {
  const owner = ownerDocumentOf(root) ?? document;
  const fragment = Document.prototype.createDocumentFragment.call(owner);
  new Rebuilder(root, fragment, options).run();
  fragment.normalize();
  return markSafe(fragment);
}
