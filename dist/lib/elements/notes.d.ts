import type { Locale } from '../i18n/index.js';
import type { Article } from '../model/types.js';
import type { Lit } from './share-links.js';
/** What a visitor is told of an article that leads to a host which the page's author does not know. */
export declare function strange({ html, nothing }: Lit, url: string | undefined, trusted: string | null, // as of an attribute that was taken away
t: Locale['t']): unknown;
/** What else there is to say about an article on a card. */
export declare function notes(lit: Lit, article: Article, trusted: string | null, t: Locale['t']): unknown;
