/**
 * Decodes by the parser of a page, which knows all names, in an inert document. An attribute, since in text "&notit;" is
 * "¬it;".
 */
declare let decode: (text: string) => string;
/** Sets what decodes where there is no parser: in Node and in workers. */
export declare const setDecoder: (decoder: typeof decode) => void;
/** Decodes entities once, and removes soft hyphens; anything else stays. */
export declare function decodeEntities(text: string): string;
export {};
