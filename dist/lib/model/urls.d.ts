/** What an address is wanted for: a link to follow, a picture or film to show, or a feed to read. */
export type UrlUse = 'link' | 'media' | 'feed';
/**
 * An address that may be used, absolute and normalised, or undefined. Links may be http, https, mailto or tel,
 * the rest http or https; none may carry `user:password@` or be longer than 2048 characters.
 * Only the parsed address is judged, since `java\nscript:` and `https:\\evil` mean what the parser says. A comma at
 * the end of a picture's is encoded: in a `srcset` it would end the address, and what follows would be another one.
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export declare function safeUrl(value: unknown, base?: string, use?: UrlUse): string | undefined;
/**
 * A `srcset` with every candidate checked and made absolute, or undefined where any of them is bad.
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export declare function safeSrcset(value: unknown, base?: string): string | undefined;
