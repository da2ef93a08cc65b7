import type { Article } from '../model/types.js';
/** Which of the loaded articles a list shows, and in which order. */
export interface Selection {
    readonly sort: 'newest' | 'popular';
    /** Lower-case names; only articles with one of these tags are shown. Empty: all are. */
    readonly tags: readonly string[];
    /** Lower-case names; articles with one of these tags are hidden. */
    readonly exclude: readonly string[];
    /** Whether an article matches the visitor's search. */
    readonly matches?: (article: Article) => boolean;
}
/** Parses a comma-separated list of names to lower case. */
export declare const tagsOf: (value: string | number | null | undefined) => readonly string[];
/** Articles in display order: pinned ones first, then by date or by views. */
export declare function selectArticles(articles: readonly Article[], selection: Selection): readonly Article[];
