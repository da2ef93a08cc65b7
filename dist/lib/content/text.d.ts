import { type SafeFragment } from './safe-fragment.js';
/** Text without the characters that deceive; white space and joiners stay. */
export declare const visible: (text: string) => string;
/** Paragraphs at blank lines, line breaks at single ones. */
export declare function fromText(text: string): SafeFragment;
/** The words of markup that cannot be parsed safely, a paragraph for each block. */
export declare const wordsOf: (html: string) => string;
