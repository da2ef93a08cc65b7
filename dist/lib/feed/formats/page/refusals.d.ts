import { FeedError } from '../../../model/feed-error.js';
import type { Item } from './cards/items.js';
import type { PageIndex } from './page-index.js';
import type { PageHead } from './page-head.js';
import type { Evidence } from './lists/score.js';
/** Why a page is no list of articles. */
export type PageReason = 'article' | 'bot-check' | 'directory' | 'faq' | 'js-shell' | 'link-wall' | 'login' | 'maintenance' | 'menu' | 'not-found' | 'prose';
/** Whether what a list has is what news have: dates, or headlines whose addresses are those of articles. */
export declare function isNews({ count, dates, images, summaries, headings, links, own, named, numbered, plain, words, length, }: Evidence): boolean;
/** What a page says of itself in place of a list. */
export declare function signOf(page: PageIndex, head: PageHead, items: readonly Item[]): PageReason | undefined;
/** Whether a sign counts on a page that has a list as well: one of what else there is to read. */
export declare const isStronger: (sign: PageReason | undefined) => sign is PageReason;
/** Whether the page is one article, and the list is what to read next. */
export declare function isArticle(page: PageIndex, head: PageHead, items: readonly Item[], lists: readonly (readonly Item[])[]): boolean;
/** Why a page without a list has none. */
export declare function reasonOf(page: PageIndex, head: PageHead, items: readonly Item[], evidence: Evidence | undefined): PageReason;
/** An error for a page that is no list. */
export declare const noList: (url: string, reason: PageReason) => FeedError;
