import type { first, more } from './languages/id.js';
/** A sentence for each plural category of the language, as `Intl.PluralRules` names them. */
export type PluralForms = {
    readonly [Category in Intl.LDMLPluralRule]?: string;
} & {
    readonly other: string;
};
type Words<Keys extends object> = Readonly<Record<keyof Keys, string | PluralForms>>;
/** Words of a list's first card. */
export type FirstWords = Words<typeof first>;
/** All other words. */
export type MoreWords = Words<typeof more>;
/** Every word the elements say. `{n}`, `{name}` and the like stand for values. */
export type Messages = FirstWords & MoreWords;
export type MessageKey = keyof Messages;
export {};
