import type { PageHead } from './page-head.js';
import type { PageIndex } from './page-index.js';
/**
 * The address of the next page of a list: the one that the page declares, else the one whose number follows, else a link
 * with the word. Pages of other sites are none.
 */
export declare function nextPage(page: PageIndex, head: PageHead): string | undefined;
