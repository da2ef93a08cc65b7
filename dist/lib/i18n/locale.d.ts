import type { MessageKey, Messages } from './messages.js';
/** Messages and number formats of one language. */
export interface Locale<Key extends MessageKey = MessageKey> {
    /** BCP 47 tag for `Intl`. */
    readonly tag: string;
    /** A message with its placeholders replaced; `n` also selects the plural form. */
    readonly t: (key: Key, values?: Readonly<Record<string, string | number>>) => string;
}
/** The nearest `lang`, starting with the element itself, across shadow roots. */
export declare function langOf(element: Element): string;
/** The primary subtag of a language tag: "jv" of "jv-ID". */
export declare const primaryLanguage: (lang: string) => string;
/**
 * The locale of a `lang` value; Indonesian where `all` lacks that language.
 * @param custom messages of the page that replace the built-in ones
 */
export declare function localeFor<Key extends MessageKey>(lang: string, all: Readonly<Record<string, Pick<Messages, Key>>>, custom?: Partial<Messages>): Locale<Key>;
