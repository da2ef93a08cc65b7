/** Where the address bar names the article that is read. */
export type Way = 'hash' | 'query';
/** The article that the address bar names. */
export interface Named {
    readonly id: string;
    /** Its key, where the entry of the history is ours and says so: an id may be in use in two feeds. */
    readonly key?: string;
}
/** Name of the parameter: `#berita=8355`, or `?berita=8355`. */
export declare const KEY = "berita";
/** The article that the address bar names, if it names one. */
export declare function namedIn(way: Way): Named | undefined;
/** A page's address with an article named in it, or with none; all else in it stays as it was written. */
export declare function addressWith(page: string, way: Way, id?: string): string;
/** Whether the address is just being changed by us, so that it need not be what is shown. */
export declare const writing: () => boolean;
/** Settles once that is done. */
export declare const written: () => Promise<unknown>;
/** Has the address name an article: in a new entry of the history, or in place of the one it named. */
export declare const nameArticle: (way: Way, article: Required<Named>, push: boolean) => Promise<void>;
/** Back to the entry before the article's, where that is the page without it; else the address without the article. */
export declare const leaveArticle: (way: Way) => Promise<void>;
