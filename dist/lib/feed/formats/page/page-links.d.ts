import type { PageHead } from './page-head.js';
import type { PageIndex } from './page-index.js';
/** Addresses of better sources than the page itself. */
export interface PageLinks {
    /** Feeds, in the order of the page. */
    readonly feeds: readonly string[];
    /** WordPress's API. */
    readonly wordpress?: string;
    readonly sitemap?: string;
}
/** What a page names or shows to have in place of itself; all of it must be asked for. */
export declare function pageLinks(page: PageIndex, head: PageHead): PageLinks;
