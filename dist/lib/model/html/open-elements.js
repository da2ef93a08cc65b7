const nameSet = (names) => new Set(names.split(' '));
/** Elements without content. */
export const VOID = nameSet('br hr wbr img image input area base col embed link meta param source track');
/** Elements with an optional end tag: hundreds of unclosed `<p>` do not nest. */
export const FLAT = nameSet('p li dt dd tr td th thead tbody tfoot caption colgroup head');
/** Scope boundaries: an end tag inside one of these does not close an element outside. */
const SCOPES = nameSet('table svg math template object applet marquee button select');
/** The open elements after the tags so far: at least as deep as a parser would nest them. */
export class OpenElements {
    #open = [];
    /** Sum of the depths of all start tags: unclosed formatting is repeated in each block that follows. */
    #work = 0;
    #max;
    #maxWork;
    /** @param max elements that may be in each other */
    constructor(max, maxWork = max * 1000) {
        this.#max = max;
        this.#maxWork = maxWork;
    }
    start(name) {
        if (!this.#isFlat(name))
            this.#open.push(name);
        this.#work += this.#open.length;
    }
    end(name) {
        const index = this.#open.lastIndexOf(name);
        // the elements inside it are assumed to stay open, as misnested formatting does
        if (index >= 0 && !this.#open.slice(index + 1).some((inner) => SCOPES.has(inner)))
            this.#open.splice(index, 1);
    }
    has(name) {
        return this.#open.includes(name);
    }
    get isTooDeep() {
        return this.#open.length > this.#max || this.#work > this.#maxWork;
    }
    #isFlat(name) {
        // only a ruby right around it closes an annotation before the next one
        return VOID.has(name) || FLAT.has(name) || (/^r[pt]$/.test(name) && this.#open.at(-1) === 'ruby');
    }
}
