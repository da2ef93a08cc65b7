import type { Image } from './types.js';
/** What a URL is used for: a link, an image or video, or a feed. */
export type UrlUse = 'link' | 'media' | 'feed';
/**
 * A safe absolute URL, normalised, or undefined. Links may be http, https, mailto or tel, all others http or https. None
 * may contain `user:password@` or be longer than 2048 characters. Only the parsed URL is checked, since `java\nscript:`
 * and `https:\\evil` mean what the parser makes of them. A trailing comma of a media URL is encoded, since it would end
 * the URL in a `srcset`.
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export declare function safeUrl(value: unknown, base?: string, use?: UrlUse): string | undefined;
/**
 * A `srcset` with all candidates absolute and safe, or undefined if any of them is not, or if there are more than 40
 * candidates or more than 8192 characters.
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export declare function safeSrcset(value: unknown, base?: string): string | undefined;
/** The sizes of an image as `srcset`; undefined where it has one size only. */
export declare const srcsetOf: ({ sizes }: Pick<Image, "sizes">) => string | undefined;
