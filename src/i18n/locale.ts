import { formatNumber, pluralOf } from './format.js';
import type { MessageKey, Messages } from './messages.js';

/** Words and number forms of one language. */
export interface Locale<Key extends MessageKey = MessageKey> {
  /** BCP 47 tag for `Intl`. */
  readonly tag: string;
  /** A message with its values put in; `n` also chooses the plural form. */
  readonly t: (key: Key, values?: Readonly<Record<string, string | number>>) => string;
}

/** The language of the nearest `lang`, the element's own included, also across shadow roots. */
export function langOf(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return lang ?? (root.host ? langOf(root.host) : '');
}

/** The language of a tag: "jv" of "jv-ID". */
export const primaryOf = (lang: string): string =>
  lang
    .trim()
    .toLowerCase()
    .replace(/[-_].*/, '');

const locales = new WeakMap<object, Record<string, Locale>>();

/**
 * The words for a `lang` value, Indonesian where the language is not among `all`.
 * @param own messages of the host page that replace or complete ours
 */
export function localeFor<Key extends MessageKey>(
  lang: string,
  all: Readonly<Record<string, Pick<Messages, Key>>>,
  own?: Partial<Messages>,
): Locale<Key> {
  const primary = primaryOf(lang);
  const tag = Object.hasOwn(all, primary) ? primary : 'id';
  const ours = all[tag] as Messages;
  let made = locales.get(own ?? ours);
  if (!made) locales.set(own ?? ours, (made = Object.create(null) as Record<string, Locale>));
  // where all is one module, the words of a first card stand beside the whole language
  return (made[`${tag}${'more' in ours}`] ??= {
    tag,
    t: (key, values = {}) => {
      const message = own?.[key] ?? ours[key];
      const text =
        typeof message === 'string' ? message : (message[pluralOf(tag, +(values.n ?? 0))] ?? message.other);
      return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = values[name];
        return typeof value === 'number' ? formatNumber(tag, value) : (value ?? whole);
      });
    },
  });
}
