import type { core, rest } from './languages/id.js';
/** One message for each plural category of `Intl.PluralRules` that the language has. */
export type PluralForms = {
    readonly [Category in Intl.LDMLPluralRule]?: string;
} & {
    readonly other: string;
};
type MessagesFor<Keys extends object> = Readonly<Record<keyof Keys, string | PluralForms>>;
/** Messages of a list's first card. */
export type CoreMessages = MessagesFor<typeof core>;
/** All other messages. */
export type RestMessages = MessagesFor<typeof rest>;
/** Every message of the elements. `{n}`, `{name}` and the like are placeholders. */
export type Messages = CoreMessages & RestMessages;
export type MessageKey = keyof Messages;
export {};
