import type { Article } from '../model/types.js';
/** Which of the loaded articles a list shows, and in which order. */
export interface Selection {
    readonly sort: 'newest' | 'popular';
    /** Lower-case names; an article with one of them stays. None means all stay. */
    readonly tags: readonly string[];
    /** Lower-case names; an article with one of them goes. */
    readonly exclude: readonly string[];
    /** What a visitor searches for. */
    readonly matches?: (article: Article) => boolean;
}
/** Names separated by commas, lower case. */
export declare const tagsOf: (value: string | number | null | undefined) => readonly string[];
/** Articles in the order shown: pinned ones first, then by date or by views. */
export declare function select(articles: readonly Article[], selection: Selection): readonly Article[];
