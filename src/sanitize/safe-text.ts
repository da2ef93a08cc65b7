import { MAX } from './allow-list.js';

/**
 * Invisible characters that change what a reader sees. What writing needs is not among them: white space, soft hyphens,
 * joiners, variation selectors, and tags as part of a flag.
 */
const INVISIBLE =
  /(\u{1f3f4}[\u{e0020}-\u{e007e}]{2,8}\u{e007f})|(?![\u00ad\u180b-\u180f\u200c\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}])\p{DI}|(?![\t\n\f\r])\p{Cc}/gu;
/** Combining marks after the eighth on a letter: layout and normalization take quadratic time for them. */
const MARKS = /(\p{M}{8})\p{M}+/gu;

/** Removes invisible characters that deceive readers, and marks that nobody can read. */
export const stripInvisible = (text: string): string => text.replace(INVISIBLE, '$1').replace(MARKS, '$1');

/** Characters without white space after which a line may break: layout takes quadratic time for longer ones. */
const MAX_WORD = 300;
const LONG_WORD = new RegExp(`[^\\t\\n\\r \u200b]{${String(MAX_WORD)}}`, 'gu');
/** Letters from right to left, but not Arabic digits, which run from left to right. */
const RIGHT_TO_LEFT =
  /[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+/gu;
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;
/** Elements before and after which a line begins. */
const BLOCK =
  /^(?:p|br|hr|h\d|div|pre|address|blockquote|fig.*|[uo]l|li|d[ltd]|details|summary|t[rdh]|table|caption)$/;

/**
 * Makes the text of an article safe to lay out, node by node. A word that is too long, or a letter with too many marks,
 * may be spread over several nodes.
 */
export class SafeText {
  /** The end of the text so far, as far as the next node may continue it. */
  #tail = '';
  #turns = 0;
  #isCut = false;

  /** Whether text was left out, since the writing direction changes too often. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Called before and after the content of an element. Returns whether a line begins there. */
  boundary(name: string): boolean {
    const isBlock = BLOCK.test(name);
    if (isBlock) this.#tail = '';
    return isBlock;
  }

  clean(text: string): string {
    const tail = this.#tail;
    const all = (tail + this.#withinTurns(text).replace(INVISIBLE, '$1'))
      .replace(MARKS, '$1')
      .replace(LONG_WORD, '$&\u200b');
    this.#tail = /[^\t\n\r \u200b]*$/.exec(all.slice(-MAX_WORD))?.[0] ?? '';
    return all.slice(tail.length);
  }

  #withinTurns(text: string): string {
    if (this.#isCut) return '';
    let last = 0;
    for (const { 0: run, index } of text.matchAll(RIGHT_TO_LEFT)) {
      if (LEFT_TO_RIGHT.test(text.slice(last, index)) && ++this.#turns > MAX.turns) {
        this.#isCut = true;
        return `${text.slice(0, index)}…`;
      }
      last = index + run.length;
    }
    return text;
  }
}
