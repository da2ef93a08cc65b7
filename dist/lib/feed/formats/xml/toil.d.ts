/**
 * Most toil of one document. A unit is a namespace declared around one element, which costs Chromium 0.2 µs; 64
 * elements around it cost Chromium and Firefox as much.
 */
export declare const MOST_TOIL = 4000000;
/** Attributes of one element: each is compared with all others, here and there in every engine. */
export declare const MOST_ATTRIBUTES = 50;
/** Characters of a namespace, which every engine goes through again at each name in it. */
export declare const LONGEST_SPACE = 256;
/**
 * Whether to keep some XML from the parser as it is. Goes through it as the parser would; true as well for most
 * that is not well-formed.
 * @param source begins with the root's start tag
 */
export declare function isHeavy(source: string): boolean;
