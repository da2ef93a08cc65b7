import { type SafeFragment } from './safe-fragment.js';
/** Removes invisible characters that deceive readers; white space and joiners stay. */
export declare const stripInvisible: (text: string) => string;
/** Text as paragraphs: blank lines separate them, single line breaks become `<br>`. */
export declare function fromText(text: string): SafeFragment;
/** The text of HTML that cannot be parsed safely, with a paragraph for each block. */
export declare const htmlToParagraphs: (html: string) => string;
