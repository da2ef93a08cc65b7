import type { MessageKey, Messages } from './messages.js';
/** Words and number forms of one language. */
export interface Locale<Key extends MessageKey = MessageKey> {
    /** BCP 47 tag for `Intl`. */
    readonly tag: string;
    /** A message with its values put in; `n` also chooses the plural form. */
    readonly t: (key: Key, values?: Readonly<Record<string, string | number>>) => string;
}
/** The language of the nearest `lang`, the element's own included, also across shadow roots. */
export declare function langOf(element: Element): string;
/** The language of a tag: "jv" of "jv-ID". */
export declare const primaryOf: (lang: string) => string;
/**
 * The words for a `lang` value, Indonesian where the language is not among `all`.
 * @param own messages of the host page that replace or complete ours
 */
export declare function localeFor<Key extends MessageKey>(lang: string, all: Readonly<Record<string, Pick<Messages, Key>>>, own?: Partial<Messages>): Locale<Key>;
