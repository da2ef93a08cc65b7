import type { Feed } from '../../../model/types.js';
import type { Answer } from '../../../net/index.js';
import type { FeedFormat, ReadTools } from '../feed-format.js';
import { type PageElement } from './page-tree.js';
/** @param preset finds the items where the page's author names no selector */
export declare function readPageFeed({ url, text }: Answer, tools: ReadTools, preset?: (root: PageElement) => readonly PageElement[]): Feed;
/** A page's own feed says more than the page: dates, whole titles, bodies. Those of other origins are not asked. */
export declare function follow({ url, text }: Answer, get: (url: string) => Promise<Answer>, { page }?: ReadTools): Promise<Answer | undefined>;
/** Any web page that lists news. Tried last: every other format is read exactly, and this one by likeness. */
export declare const page: FeedFormat;
