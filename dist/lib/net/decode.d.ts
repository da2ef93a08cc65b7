import type { Answer } from './http-request.js';
/**
 * Decodes an answer by the first of these: byte order mark, charset of the header, XML declaration; else, or if the
 * encoding is unknown, as UTF-8. Invalid bytes become U+FFFD.
 * @param contentType the header `Content-Type`
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export declare function decode(bytes: Uint8Array, contentType: string | null): string;
/** The answer with its text in the right encoding, where the text shows signs of another one than UTF-8. */
export declare const decodeAnswer: (answer: Answer) => Answer;
