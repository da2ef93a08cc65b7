import { MAX } from './allow-list.js';
/**
 * Invisible characters that change what a reader sees. What writing needs is not among them: white space, soft hyphens,
 * joiners, variation selectors, and tags as part of a flag.
 */
export const INVISIBLE = /(\u{1f3f4}[\u{e0020}-\u{e007e}]{2,8}\u{e007f})|(?!\u00ad|[\u180b-\u180f]|\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])\p{DI}|(?![\t\n\f\r])\p{Cc}/gu;
/** Combining marks after the eighth on a letter: layout and normalization take quadratic time for them. */
export const MARKS = /(\p{M}{8})\p{M}+/gu;
/** Removes invisible characters that deceive readers, and marks that nobody can read. */
export const stripInvisible = (text) => text.replace(INVISIBLE, '$1').replace(MARKS, '$1');
/** Whether a text takes too long to be laid out as it is; its nodes one by one may look harmless. */
export const isHardToLayOut = (text) => /\p{M}{9}|(?<![^\t\n\r ])[^\t\n\r ]{2000}/u.test(text.replace(INVISIBLE, '')) ||
    (text.match(/[\u0590-\u08ff\ufb1d-\ufefc\ud802-\ud83b]+/g)?.length ?? 0) > MAX.lineTurns;
