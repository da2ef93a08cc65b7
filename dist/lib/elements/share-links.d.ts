import type { html as Html, nothing as Nothing } from 'lit';
import type { Locale } from '../i18n/index.js';
import type { ShareItem } from '../model/types.js';
import type { ShareTarget } from '../share/index.js';
/** What a chunk is handed of Lit, since templates of two copies do not mix. */
export interface Lit {
    readonly html: typeof Html;
    readonly nothing: typeof Nothing;
}
/** What is shared of an article, never its text: all members are its own, so that none is inherited. */
export declare const shareItem: (title: string, url?: string) => ShareItem;
/**
 * The share links of one thing, in whatever element they stand: real links, so that a middle click and a long
 * press do what they do elsewhere. Clicks are handled by one listener above (`Sharing.handle`).
 * @param display what is seen; the accessible name always says network and title
 */
export declare const shareLinks: ({ html, nothing }: Lit, targets: readonly ShareTarget[], item: ShareItem, t: Locale["t"], display?: "icon" | "text" | "both") => (symbol | import("lit-html").TemplateResult<1>)[];
