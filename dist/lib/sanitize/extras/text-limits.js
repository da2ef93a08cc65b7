import { MAX } from '../allow-list.js';
import { INVISIBLE, MARKS } from '../safe-text.js';
/** Characters without white space after which a line may break: layout takes quadratic time for longer ones. */
const MAX_WORD = 300;
const LONG_WORD = new RegExp(`[^\\t\\n\\r \u200b]{${String(MAX_WORD)}}`, 'gu');
/** Letters from right to left, but not Arabic digits, which run from left to right. */
const RIGHT_TO_LEFT = /[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+/gu;
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;
/**
 * Makes the text of an article safe to lay out, node by node. A word that is too long, or a letter with too many marks,
 * may be spread over several nodes.
 */
export class SafeText {
    /** The end of the text so far, as far as the next node may continue it. */
    #tail = '';
    #turns = 0;
    #lineTurns = 0;
    /** Whether the text ends with letters from left to right. */
    #isLeftToRight = false;
    #isCut = false;
    /** Whether text was left out, since the writing direction changes too often. */
    get isCut() {
        return this.#isCut;
    }
    startLine() {
        this.#tail = '';
        this.#lineTurns = 0;
    }
    /** Called where the writing direction changes. */
    turn() {
        this.#lineTurns++;
        this.#isCut ||= ++this.#turns > MAX.turns || this.#lineTurns > MAX.lineTurns;
    }
    clean(text) {
        const tail = this.#tail;
        const all = (tail + this.#withinTurns(text).replace(INVISIBLE, '$1'))
            .replace(MARKS, '$1')
            .replace(LONG_WORD, '$&\u200b');
        this.#tail =
            all
                .slice(-MAX_WORD)
                .split(/[\t\n\r \u200b]/)
                .at(-1) ?? '';
        return all.slice(tail.length);
    }
    #withinTurns(text) {
        if (this.#isCut)
            return '';
        let last = 0;
        for (const { 0: run, index } of text.matchAll(RIGHT_TO_LEFT)) {
            this.#isLeftToRight ||= LEFT_TO_RIGHT.test(text.slice(last, index));
            if (this.#isLeftToRight)
                this.turn();
            if (this.#isCut)
                return `${text.slice(0, index)}…`;
            this.#isLeftToRight = false;
            last = index + run.length;
        }
        this.#isLeftToRight ||= LEFT_TO_RIGHT.test(text.slice(last));
        return text;
    }
}
