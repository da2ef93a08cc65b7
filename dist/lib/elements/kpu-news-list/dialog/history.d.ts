import { type AddressMode } from './url-parameter.js';
/** The article that the page's address names. */
export interface ArticleRef {
    readonly id: string;
    /** Its key, where the entry of the history is ours and says so: two feeds may use the same id. */
    readonly key?: string;
}
/** What we wrote about an entry of the history. */
export interface HistoryMark extends ArticleRef {
    /** The entry before this one is the page without an article. */
    readonly pushed: boolean;
}
/** The article that the page's address names, if it names one. */
export declare function articleInUrl(mode: AddressMode): ArticleRef | undefined;
/** The page's state with our mark, or without; a state that is no plain object stays as it is. */
export declare function stateWith(state: unknown, mark?: HistoryMark): unknown;
/** Whether we are changing the address, so that it need not be what is shown. */
export declare const isUpdating: () => boolean;
/** Settles once that is done. */
export declare const whenUpdated: () => Promise<unknown>;
/** Has the address name an article: in a new entry of the history, or in place of the one it named. */
export declare const pushArticle: (mode: AddressMode, article: Required<ArticleRef>, push: boolean) => Promise<void>;
/** Goes back to the entry before the article's, where that is the page without it; else removes it from the address. */
export declare const removeArticle: (mode: AddressMode) => Promise<void>;
