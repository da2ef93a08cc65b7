/**
 * Decodes an answer by the first that is there: mark of byte order, charset of the header, XML declaration; else
 * as UTF-8, also where no decoder knows the label. Bytes that are none of the encoding become U+FFFD.
 * @param contentType the header `Content-Type`
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export declare function decode(bytes: Uint8Array, contentType: string | null): string;
