import type { Article } from '../../../model/types.js';
/** A predicate for articles that contain every search word, ignoring case and accents; undefined without words. */
export declare function matcher(search: string): ((article: Article) => boolean) | undefined;
