import { safeSrcset, safeUrl } from '../model/urls.js';
import { allowedClasses, commonAttributes } from './allow-list.js';
import { attributeValueOf } from './unclobbered-dom.js';
import { stripInvisible } from './plain-text.js';

type Check = (value: string, base?: string) => string | undefined;

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.exec(value.trim())?.[1];

const text: Check = (value) => stripInvisible(value).slice(0, 600);
const media: Check = (value, base) => safeUrl(value, base, 'media');
const flag: Check = () => '';
const pixels = matching(/^(\d{1,5})(?:px)?$/);
const count = matching(/^(\d{1,4})$/);
const number = matching(/^(-?\d{1,9})$/);
const language = matching(/^([a-z]{2,8}(?:-[a-z\d]{1,8})*)$/i);

/** What each attribute's value must look like; what does not is left out. */
const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['href', (value, base) => safeUrl(value, base)],
  ['src', media],
  ['cite', media],
  ['srcset', (value, base) => safeSrcset(value, base)],
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
  ['span', count],
  ['colspan', count],
  ['rowspan', count],
  ['start', number],
  ['value', number],
  ['reversed', flag],
  ['open', flag],
]);

/** What we set ourselves: a body never starts or loads anything before its reader comes to it. */
const OURS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { rel: 'noopener' },
  img: { alt: '', loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' },
  audio: { controls: '', preload: 'none' },
  video: { controls: '', preload: 'none' },
};

/**
 * Copies what is listed from an untrusted element to a new one. False where nothing useful comes of it: a link,
 * a picture or a source without an address.
 */
export function copyAttributes(
  from: Node,
  to: HTMLElement,
  names: readonly string[],
  base: string | undefined,
): boolean {
  const tag = to.localName;
  if (Object.hasOwn(OURS, tag))
    for (const [name, value] of Object.entries(OURS[tag])) to.setAttribute(name, value);
  for (const name of [...commonAttributes, ...names]) {
    const raw = attributeValueOf(from, name);
    const value = raw === null ? undefined : (CHECKS.get(name) ?? text)(raw, base);
    if (value !== undefined) to.setAttribute(name, value);
  }
  if (tag === 'a') return to.hasAttribute('href');
  return !/^(?:img|source)$/.test(tag) || to.hasAttribute('src') || to.hasAttribute('srcset');
}
