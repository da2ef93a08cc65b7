import type { Feed } from '../model/types.js';
/**
 * The language of the words around a feed on a page that is in English by default only: that of the feed, if it is a
 * local one; undefined where the nearest `lang` counts.
 */
export declare function languageBeside(element: Element, feed: Feed): string | undefined;
