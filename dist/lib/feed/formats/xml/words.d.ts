import type { ReadTools } from '../../feed-format.js';
/** The characters that a named entity stands for; undefined where HTML knows no such name. */
export type Entity = (name: string) => string | undefined;
/** Names by the browser's own table, which is its HTML parser: one small parse for each name that occurs. */
export declare function entities(parser: DOMParser, policy: ReadTools['policy']): Entity;
/** Controls that are punctuation in windows-1252, as HTML reads them. */
export declare const unmangle: (text: string) => string;
/** Decodes the entities of HTML once. A name without a semicolon stays: it may be part of an address. */
export declare const decodeWith: (text: string, entity: Entity) => string;
/** Text as markup that says the same. */
export declare const escape: (text: string) => string;
/** HTML with a second escaping taken off. */
export declare const once: (html: string, entity: Entity) => string;
/** The words of some HTML, as text: tags are dropped, entities decoded once. */
export declare function words(html: string, entity: Entity): string;
