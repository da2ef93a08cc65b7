import { absolute, attr, baseOf, elementsOf, isAtom, textOf, type Context } from './nodes.js';
import { attributeOf, VOID, walk } from './tags.js';
import { MOST_ATTRIBUTES } from './toil.js';
import { escape, once, unmangle, words } from './words.js';

const LINKS = /^(?:href|src|poster|cite)$/i;

/** The start tag of an element as HTML has it; empty where HTML can have no such element. */
function startTag(element: Element, context: Context): string {
  const { localName, attributes } = element;
  if (!/^[a-z][a-z\d]*$/i.test(localName)) return '';
  const base = baseOf(element, context);
  let tag = `<${localName}`;
  // an iterator would look for each attribute among all
  for (let at = 0; at < Math.min(attributes.length, MOST_ATTRIBUTES); at++) {
    const { name, value } = attributes[at];
    if (!/^[a-z][a-z\d-]*$/i.test(name) || name === 'xmlns') continue;
    const url = base !== context.url && LINKS.test(name) ? absolute(value, base, context) : undefined;
    tag += ` ${name}="${escape(url ?? value)}"`;
  }
  return `${tag}>`;
}

/** Characters of a body; readers of feeds keep no more. */
const LONGEST = 300_000;

/** What stands in an element, as HTML. */
function markupIn(element: Element, context: Context): string {
  const open: { readonly close: string; readonly next: Node | null }[] = [];
  let html = '';
  let node: Node | null = element.firstChild;
  for (;;) {
    if (!node || html.length > LONGEST) {
      const last = open.pop();
      if (!last) return unmangle(html);
      html += last.close;
      node = last.next;
      continue;
    }
    const { nodeType, nodeValue } = node;
    if (nodeType === 1) {
      const tag = startTag(node as Element, context);
      const { localName } = node as Element;
      html += tag;
      open.push({ close: tag && !VOID.test(localName) ? `</${localName}>` : '', next: node.nextSibling });
      node = node.firstChild;
      continue;
    }
    // outside Atom a CDATA section beside elements holds HTML
    if (nodeType === 4 && !context.atom) html += nodeValue ?? '';
    else if (nodeType === 3 || nodeType === 4) html += escape(nodeValue ?? '');
    node = node.nextSibling;
  }
}

/** HTML with its addresses made absolute. */
function rebase(html: string, base: string, context: Context): string {
  let rebased = '';
  walk(html, (piece, tag) => {
    rebased += tag
      ? piece.replace(
          /(\s(?:href|src|poster|cite)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi,
          (whole, start: string, double?: string, single?: string) => {
            const url = absolute((double ?? single)?.replace(/&amp;/g, '&'), base, context);
            return url ? `${start}"${escape(url)}"` : whole;
          },
        )
      : piece;
  });
  return rebased;
}

/** Bytes written as Base64, as text; empty where they are not. */
function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (mark) => mark.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** What Atom's `type` says of the text of an element; 0.3 has media types and a `mode` besides. */
function typeOf(element: Element): 'html' | 'text' | 'base64' | 'file' {
  const type = attr(element, 'type')?.toLowerCase() ?? 'text';
  const mode = attr(element, 'mode');
  if (mode === 'base64' || type === 'application/octet-stream') return 'base64';
  if (mode === 'escaped' || type.includes('html')) return 'html';
  return type.startsWith('text') ? 'text' : 'file';
}

/** What an element says: HTML, or plain text. */
export interface Said {
  readonly html?: string;
  readonly text?: string;
}

/** Elements of HTML in what calls itself plain text. */
const MARKUP = /<\/[a-z]+>|<(?:br|img|p)\b/i;

/**
 * Reads an element's words by the rules of its kind: Atom's go by `type`, all others are HTML.
 * @param body it is a whole article: then plain text without a `type` is HTML where it looks like it
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-3.1
 */
export function said(element: Element | undefined, context: Context, body?: boolean): Said {
  if (!element) return {};
  if (!elementsOf(element).next().done) return { html: markupIn(element, context) };
  const type = isAtom(element, context) ? typeOf(element) : 'html';
  const raw = textOf(element);
  if (type === 'file') return {};
  if (type === 'text' && !(body && !attr(element, 'type') && MARKUP.test(raw))) return { text: raw };
  const html = once(type === 'base64' ? fromBase64(raw) : raw, context.entity);
  const base = baseOf(element, context);
  return { html: base === context.url ? html : rebase(html, base, context) };
}

/** The words of an element, as text. */
export function wordsOf(element: Element | undefined, context: Context): string {
  const { html, text } = said(element, context);
  return text ?? words(html ?? '', context.entity).trim();
}

/** No picture of the article: kept in the text, an emoji, a portrait, a counter. */
const NO_PICTURE = /^data:|\/emoji\/|\/smil|doubleclick|feedburner|gravatar\.com\/avatar/i;
/** Pixels; what is smaller is an icon or a counter. */
const SMALL = 50;

/** Whether an address is that of a picture which an article may be known by. */
export const isPicture = (url: string | undefined): url is string => !!url && !NO_PICTURE.test(url);

/** The address of the first picture in some HTML. */
export function firstImage(html: string): string | undefined {
  let first: string | undefined;
  walk(html, (piece, tag) => {
    if (first || tag !== 'img') return;
    const small = ['width', 'height'].some((side) => +(attributeOf(piece, side) ?? SMALL) < SMALL);
    const url = attributeOf(piece, 'data-src') ?? attributeOf(piece, 'src');
    if (!small && isPicture(url)) first = url;
  });
  return first?.trim().replace(/&amp;|&#0?38;/g, '&');
}
