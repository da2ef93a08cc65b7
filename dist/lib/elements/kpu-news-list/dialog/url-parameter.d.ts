/** The part of the URL that identifies the open article. */
export type AddressMode = 'hash' | 'query';
/** Name of the parameter: `#berita=8355` or `?berita=8355`. */
export declare const PARAMETER = "berita";
/** The id in a URL: the value of our parameter, if it has one. */
export declare function articleIdIn(address: string, mode: AddressMode): string | undefined;
/** A URL with the id of an article, or without one. Everything else in it stays as written. */
export declare function urlWithArticle(address: string, mode: AddressMode, id?: string): string;
