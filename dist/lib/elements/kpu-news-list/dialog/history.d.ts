import { type AddressMode } from './url-parameter.js';
/** The article identified by the URL of the page. */
export interface ArticleRef {
    readonly id: string;
    /** Its key, if our history entry has it: two feeds may use the same id. */
    readonly key?: string;
}
/** Our data of a history entry. */
export interface HistoryMark extends ArticleRef {
    /** True if the previous entry is the page without an article. */
    readonly pushed: boolean;
}
/** The article in the URL of the page, if any. */
export declare function articleInUrl(mode: AddressMode): ArticleRef | undefined;
/** The state of the page with or without our data. A state that is not a plain object is kept unchanged. */
export declare function stateWith(state: unknown, mark?: HistoryMark): unknown;
/** Whether a change of the URL is pending, so that it may differ from what is shown. */
export declare const isUpdating: () => boolean;
/** Resolves when no change is pending. */
export declare const whenUpdated: () => Promise<unknown>;
/** Writes an article into the URL, in a new history entry or in the current one. */
export declare const pushArticle: (mode: AddressMode, article: Required<ArticleRef>, push: boolean) => Promise<void>;
/** Goes back if the previous entry is the page without the article, otherwise removes the article from the URL. */
export declare const removeArticle: (mode: AddressMode) => Promise<void>;
