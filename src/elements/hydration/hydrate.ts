import { html, render, type TemplateResult } from 'lit';

// Lit's own names for its parts. Those with a dollar are the same in every build of Lit, by design.
interface Part {
  readonly type: number;
  readonly element: Element;
  _$AH: unknown; // what is in the page
  _$AI(value: unknown, parent?: unknown, at?: number, silent?: boolean): void; // puts a value in
}
interface Place extends Part {
  readonly _$AA: Comment;
  readonly _$AB: Comment;
  readonly options: unknown;
  _$AC(result: TemplateResult): Template;
}
interface Instance {
  readonly _$AV: Part[];
}
interface Template {
  readonly el: HTMLTemplateElement;
  readonly parts: readonly TemplatePart[];
}
interface TemplatePart {
  readonly type: number;
  readonly index: number;
  readonly name: string;
  readonly strings: readonly string[];
  readonly ctor: new (
    node: Node,
    name: string,
    strings: readonly string[],
    parent: unknown,
    options: unknown,
  ) => Part;
}
interface Directed {
  readonly _$litDirective$: {
    readonly prototype: { _$AS: (this: unknown, part: unknown, values: unknown) => unknown };
  };
}
type MakePlace = new (start: Node, end: Node, parent: unknown, options: unknown) => Place;
type MakeInstance = new (template: Template, parent: Place) => Instance;
/** A root that Lit draws in. */
export type Drawn = (ShadowRoot | DocumentFragment) & { _$litPart$?: Place };

const ATTRIBUTE = 1;
const CHILD = 2;
const BOOLEAN = 4;
const NO_CHANGE = Symbol.for('lit-noChange');
const NOTHING = Symbol.for('lit-nothing');

/** What the page holds is not what the template would make. */
class Mismatch extends Error {}

const isComment = (node: Node | null, start: string): node is Comment =>
  node?.nodeType === Node.COMMENT_NODE && (node as Comment).data.startsWith(start);

const isEmpty = (value: unknown): boolean => value == null || value === '' || value === NOTHING;

/** The comment that ends what another one begins. */
function endOf(start: ChildNode): Comment {
  let depth = 0;
  for (let node: ChildNode | null = start; node; node = node.nextSibling) {
    if (isComment(node, 'lit-part')) depth++;
    if (isComment(node, '/lit-part') && !--depth) return node;
  }
  throw new Mismatch();
}

/** The places of the page that a template's nodes with an index stand for, in their order. */
function pair(made: ParentNode, first: ChildNode | null, end: ChildNode | null, pairs: ChildNode[]): void {
  let node = first;
  const skip = () => {
    while (isComment(node, 'lit-node')) node = node.nextSibling;
  };
  for (const own of made.childNodes) {
    skip();
    if (!node || node === end || own.nodeType !== node.nodeType) throw new Mismatch();
    if (own instanceof Text) {
      if (own.data !== (node as Text).data) throw new Mismatch();
    } else {
      pairs.push(node);
      if (own instanceof Element) pairElement(own, node as Element, pairs);
      else if (isComment(own, '?lit$')) {
        if (!isComment(node, 'lit-part')) throw new Mismatch();
        node = endOf(node);
      }
    }
    node = node.nextSibling;
  }
  skip();
  if (node !== end) throw new Mismatch();
}

function pairElement(own: Element, there: Element, pairs: ChildNode[]): void {
  const same = [...own.attributes].every(({ name, value }) =>
    // classes may have been added since
    name === 'class'
      ? value.split(' ').every((one) => there.classList.contains(one))
      : there.getAttribute(name) === value,
  );
  if (own.localName !== there.localName || !same) throw new Mismatch();
  // what a template leaves empty is not its own: an article's body
  if (own.hasChildNodes()) pair(own, there.firstChild, null, pairs);
}

/** What an attribute is to be; null for none. */
function attributeOf({ type, strings }: TemplatePart, values: readonly unknown[]): string | null {
  if (type === BOOLEAN || values.includes(NOTHING)) return values.includes(NOTHING) ? null : '';
  return strings
    .slice(1)
    .reduce((text, next, at) => text + ((values[at] as string | null) ?? '') + next, strings[0]);
}

/**
 * Makes Lit's parts for what a server has drawn, so that its nodes stay. Each place is compared with what would be
 * drawn: a word or an attribute that differs is put right, and where other nodes stand, that place is drawn anew.
 * Lit's `@lit-labs/ssr-client` would need a Lit of its own, believes every node and throws where one is missing.
 */
export class Hydration {
  readonly #Place: MakePlace;
  readonly #Instance: MakeInstance;

  constructor() {
    const root: Drawn = document.createDocumentFragment();
    render(html`<p></p>`, root, {});
    // the classes of the page's own Lit, which it does not export
    const place = root._$litPart$ as Place;
    this.#Place = place.constructor as MakePlace;
    this.#Instance = (place._$AH as object).constructor as MakeInstance;
  }

  /** Takes over what stands in a root; Lit's next `render` goes on from there. Throws where nothing can be used. */
  adopt(root: Drawn, value: unknown, options: unknown): void {
    const start = [...root.childNodes].find((node) => isComment(node, 'lit-part'));
    if (!start) throw new Mismatch();
    const place = new this.#Place(start, endOf(start), undefined, options);
    this.#fill(place, value);
    root._$litPart$ = place;
  }

  #fill(place: Place, given: unknown): void {
    const value = this.#direct(place, given);
    try {
      this.#take(place, value);
    } catch (error) {
      if (!(error instanceof Mismatch)) throw error;
      while (place._$AA.nextSibling !== place._$AB) place._$AA.nextSibling?.remove();
      place._$AH = NOTHING;
      place._$AI(value);
    }
  }

  /** What a directive gives; Lit makes and keeps it, but lets it draw nothing yet. */
  #direct(place: Place, value: unknown): unknown {
    const kind = (value as Directed | undefined)?._$litDirective$?.prototype;
    if (!kind) return value;
    let given: unknown;
    const resolve = kind._$AS;
    kind._$AS = function (part, values) {
      given = resolve.call(this, part, values);
      return NO_CHANGE;
    };
    try {
      place._$AI(value);
    } finally {
      Reflect.deleteProperty(kind, '_$AS');
    }
    return given;
  }

  #take(place: Place, value: unknown): void {
    if ((value as TemplateResult | undefined)?._$litType$) this.#instance(place, value as TemplateResult);
    else if (Array.isArray(value)) this.#list(place, value);
    else this.#text(place, value);
  }

  #text(place: Place, value: unknown): void {
    const first = place._$AA.nextSibling;
    if (first === place._$AB) place._$AI(value);
    else if (isEmpty(value) || !(first instanceof Text) || first.nextSibling !== place._$AB)
      throw new Mismatch();
    else {
      place._$AH = first.data === String(value) ? value : first.data;
      place._$AI(value);
    }
  }

  #list(place: Place, values: readonly unknown[]): void {
    let node: ChildNode | null = place._$AA.nextSibling;
    const items = values.map((value) => {
      if (!isComment(node, 'lit-part')) throw new Mismatch();
      const end = endOf(node);
      const item = new this.#Place(node, end, place, place.options);
      node = end.nextSibling;
      return [item, value] as const;
    });
    if (node !== place._$AB) throw new Mismatch();
    for (const [item, value] of items) this.#fill(item, value);
    place._$AH = items.map(([item]) => item);
  }

  #instance(place: Place, result: TemplateResult): void {
    const template = place._$AC(result);
    const nodes: ChildNode[] = [];
    pair(template.el.content, place._$AA.nextSibling, place._$AB, nodes);
    const instance = new this.#Instance(template, place);
    let at = 0;
    for (const part of template.parts) {
      const node = nodes[part.index];
      if (part.type === CHILD) {
        const child = new this.#Place(node, endOf(node), instance, place.options);
        instance._$AV.push(child);
        this.#fill(child, result.values[at++]);
      } else {
        const made = new part.ctor(node, part.name, part.strings, instance, place.options);
        instance._$AV.push(made);
        const own = result.values.slice(at, at + part.strings.length - 1);
        this.#attribute(part, made, node as Element, own);
        at += own.length;
      }
    }
    place._$AH = instance;
  }

  #attribute(part: TemplatePart, made: Part, element: Element, values: readonly unknown[]): void {
    const silent =
      (made.type === ATTRIBUTE || made.type === BOOLEAN) &&
      element.getAttribute(part.name) ===
        attributeOf({ ...part, type: made.type }, made.type === BOOLEAN ? [values[0] || NOTHING] : values);
    const { strings } = part;
    const whole = strings.length > 2 || strings.some(Boolean);
    made._$AI(whole ? values : values[0], made, 0, silent);
  }
}
