/** Where the page's address names the article that is read. */
export type AddressMode = 'hash' | 'query';
/** Name of the parameter: `#berita=8355`, or `?berita=8355`. */
export declare const PARAMETER = "berita";
/** The id that an address names: our parameter alone, whatever else is in it. */
export declare function articleIdIn(address: string, mode: AddressMode): string | undefined;
/** An address with an article named in it, or with none; all else in it stays as it was written. */
export declare function urlWithArticle(address: string, mode: AddressMode, id?: string): string;
