import { formatNumber, pluralCategory } from './format.js';
import type { MessageKey, Messages } from './messages.js';

/** Messages and number formats of one language. */
export interface Locale<Key extends MessageKey = MessageKey> {
  /** BCP 47 tag for `Intl`. */
  readonly tag: string;
  /** A message with its placeholders replaced; `n` also selects the plural form. */
  readonly t: (key: Key, values?: Readonly<Record<string, string | number>>) => string;
}

/** The nearest `lang`, starting with the element itself, across shadow roots. */
export function langOf(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return lang ?? (root.host ? langOf(root.host) : '');
}

/** The primary subtag of a language tag: "jv" of "jv-ID". */
export const primaryLanguage = (lang: string): string =>
  lang
    .trim()
    .toLowerCase()
    .replace(/[-_].*/, '');

const locales = new WeakMap<object, Record<string, Locale>>();

/**
 * The locale of a `lang` value; Indonesian where `all` lacks that language.
 * @param custom messages of the page that replace the built-in ones
 */
export function localeFor<Key extends MessageKey>(
  lang: string,
  all: Readonly<Record<string, Pick<Messages, Key>>>,
  custom?: Partial<Messages>,
): Locale<Key> {
  const primary = primaryLanguage(lang);
  const tag = Object.hasOwn(all, primary) ? primary : 'id';
  const builtIn = all[tag] as Messages;
  let cache = locales.get(custom ?? builtIn);
  if (!cache) locales.set(custom ?? builtIn, (cache = Object.create(null) as Record<string, Locale>));
  // the core messages of a language are cached apart from all of its messages
  return (cache[`${tag}${'more' in builtIn}`] ??= {
    tag,
    t: (key, values = {}) => {
      const message = custom?.[key] ?? builtIn[key];
      const text =
        typeof message === 'string'
          ? message
          : (message[pluralCategory(tag, +(values.n ?? 0))] ?? message.other);
      return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
        const value = values[name];
        return typeof value === 'number' ? formatNumber(tag, value) : (value ?? placeholder);
      });
    },
  });
}
