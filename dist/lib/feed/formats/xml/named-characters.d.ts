import type { HtmlPolicy } from '../../../trusted-types.js';
/** The characters that a name of HTML stands for; undefined where it is unknown. */
export type NameLookup = (name: string) => string | undefined;
/** Looks names up in the table, then in the browser's own. Each document needs one of its own. */
export declare function createNameLookup(policy: HtmlPolicy | undefined): NameLookup;
