import { safeSrcset, safeUrl } from '../model/urls.js';
import { allowedClasses, commonAttributes, MAX } from './allow-list.js';
import { attributeValueOf } from './unclobbered-dom.js';
import { stripInvisible } from './safe-text.js';

/** Where addresses of a body lead. */
export interface Addresses {
  /** Base of relative URLs, such as the article's own URL. */
  readonly base?: string;
  /** The article's own URL. */
  readonly url?: string;
  /** An origin from which nothing is loaded: that of a page which shows the feed of another one. */
  readonly blockedOrigin?: string;
}

type Check = (value: string, addresses: Addresses) => string | undefined;

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.exec(value.trim())?.[1];

const text: Check = (value) => stripInvisible(value.slice(0, 600));
/** A link to a part of the article leads to its own page, never to that of the feed. */
const link: Check = (value, { base, url }) => safeUrl(value, /^\s*#/.test(value) ? url : base);
/** Requests send the visitor's cookies to the page's own origin, which must not be what another site asks for. */
const loaded: Check = (value, { base, blockedOrigin }) => {
  const url = safeUrl(value, base, 'media');
  return blockedOrigin && url?.startsWith(`${blockedOrigin}/`) ? undefined : url;
};
const DATA_IMAGE =
  /^data:image\/(?:png;base64,iVBORw0K|jpe?g;base64,\/9j\/|gif;base64,R0lGOD(?!lhAQABA|dhAQABA)|webp;base64,UklGR)[a-z\d+/]*={0,2}$/i;
/** An image in the markup itself, unless it is the transparent dot of a script that loads images later. */
const dataImage: Check = (value) =>
  value.startsWith('data:') && value.length <= MAX.dataUrl
    ? DATA_IMAGE.exec(value.replace(/\s|%0[ad]/gi, ''))?.[0]
    : undefined;
const booleanValue: Check = () => '';
const pixels = matching(/^(\d{1,5})(?:px)?$/);
const smallInteger = matching(/^(\d{1,4})$/);
const integer = matching(/^(-?\d{1,9})$/);
const language = matching(/^([a-z]{2,8}(?:-[a-z\d]{1,8})*)$/i);

/** The check of each attribute's value; an invalid one is omitted. */
const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['href', link],
  ['src', (value, addresses) => dataImage(value, addresses) ?? loaded(value, addresses)],
  ['cite', (value, { base }) => safeUrl(value, base, 'media')],
  [
    'srcset',
    (value, { base, blockedOrigin }) => {
      const candidates = safeSrcset(value, base);
      return blockedOrigin && ` ${candidates ?? ''}`.includes(` ${blockedOrigin}/`) ? undefined : candidates;
    },
  ],
  [
    'class',
    (value) =>
      value
        .split(/\s+/)
        .filter((name) => allowedClasses.has(name))
        .join(' ') || undefined,
  ],
  ['dir', matching(/^(ltr|rtl|auto)$/i)],
  ['lang', language],
  ['hreflang', language],
  ['type', matching(/^([\w.+/-]{1,60}(?:;\s*codecs=["\w., -]{1,60})?)$/)],
  ['scope', matching(/^((?:row|col)(?:group)?)$/i)],
  ['width', pixels],
  ['height', pixels],
  ['span', smallInteger],
  ['colspan', smallInteger],
  ['rowspan', smallInteger],
  ['start', integer],
  ['value', integer],
  ['reversed', booleanValue],
  ['open', booleanValue],
]);

/** Attributes that are always set: a body loads and plays nothing before the reader gets to it. */
const FORCED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { rel: 'noopener' },
  img: { alt: '', loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' },
  audio: { controls: '', preload: 'none' },
  video: { controls: '', preload: 'none' },
};

/**
 * Copies allowed attributes from an untrusted element to a new one. False if the new one is useless: a link, an image or
 * a source without a URL.
 */
export function copyAttributes(
  from: Node,
  to: HTMLElement,
  names: readonly string[],
  addresses: Addresses,
): boolean {
  const tag = to.localName;
  if (Object.hasOwn(FORCED, tag))
    for (const [name, value] of Object.entries(FORCED[tag])) to.setAttribute(name, value);
  for (const name of [...commonAttributes, ...names]) {
    const raw = attributeValueOf(from, name);
    const value = raw === null ? undefined : (CHECKS.get(name) ?? text)(raw, addresses);
    if (value !== undefined) to.setAttribute(name, value);
  }
  if (tag === 'a') return to.hasAttribute('href');
  return !/^(?:img|source)$/.test(tag) || to.hasAttribute('src') || to.hasAttribute('srcset');
}
