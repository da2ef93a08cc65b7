import { type RawArticle } from '../../model/read-articles.js';
export declare const isNoCategory: (name: string) => boolean;
/** An address that begins with a host gets a scheme. */
export declare const withScheme: (url: unknown) => unknown;
/** Whether a type or, without a useful one, an address says that a file is an image. */
export declare function isImageFile(type: unknown, url: string): boolean;
/**
 * Leaves out what is not the article's, and adds what is only in its body.
 * @param base what addresses in the body are relative to, where the article has none
 */
export declare function refine(raw: RawArticle, base: string): RawArticle;
