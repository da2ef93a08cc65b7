import type { SanitizeOptions } from '../options.js';
import { type SafeFragment } from '../safe-fragment.js';
/**
 * Text as paragraphs: blank lines separate them, single line breaks become `<br>`.
 * @param onCut called if something was left out, since the text is too long
 */
export declare function fromText(text: string, onCut?: () => void): SafeFragment;
/** The text of HTML that cannot be parsed safely, with a paragraph for each block. */
export declare const htmlToParagraphs: (html: string) => string;
/** Text in paragraphs, with a note if it is too long. */
export declare function textBody(text: string, options: SanitizeOptions, isCut: boolean): SafeFragment;
