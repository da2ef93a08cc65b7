import type { Article } from '../../../model/types.js';
/** A test for articles that hold every word searched for, whatever case or accents; undefined for no words. */
export declare function matcher(search: string): ((article: Article) => boolean) | undefined;
