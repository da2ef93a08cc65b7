import type { Locale } from '../i18n/index.js';
import type { Article } from '../model/types.js';
import type { Lit } from './share-links.js';
import { type Trusting } from './trust.js';
/** What a visitor is told of an article that leads to a host which the page's author does not know. */
export declare function hostNote({ html, nothing }: Lit, url: string | undefined, trusting: Trusting, t: Locale['t']): unknown;
/** What else there is to say about an article on a card. */
export declare function notes(lit: Lit, article: Article, trusting: Trusting, t: Locale['t']): unknown;
