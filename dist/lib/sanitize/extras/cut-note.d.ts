import type { SafeFragment } from '../safe-fragment.js';
import type { SanitizeOptions } from '../options.js';
/** A paragraph at the end of an article that was cut, with a link to the whole one. */
export declare function appendCutNote(body: SafeFragment, { cutNote, url }: SanitizeOptions): void;
