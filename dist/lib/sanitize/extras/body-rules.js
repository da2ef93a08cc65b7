import { MAX } from '../allow-list.js';
import { dataImage } from './data-image.js';
import { LinkNotes } from './link-notes.js';
import { TableBudget } from './table-budget.js';
import { SafeText } from './text-limits.js';
/** Elements before and after which a line begins. */
const BLOCK = /^(?:p|br|hr|h\d|div|pre|address|blockquote|fig.*|[uo]l|li|d[ltd]|details|summary|t[rdh]|table|caption)$/;
/** What only some articles need while they are rebuilt. */
export class BodyRules {
    constructor() {
        this.dataImage = dataImage;
        this.#links = new LinkNotes();
        this.#tables = new TableBudget();
        this.#text = new SafeText();
        this.#lines = 0;
    }
    #links;
    #tables;
    #text;
    #lines;
    /** Whether text was left out. */
    get isCut() {
        return this.#lines > MAX.elements || this.#text.isCut;
    }
    text(raw, parent) {
        const within = (name) => parent instanceof Element && parent.closest(name);
        let text = this.#text.clean(raw);
        if (within('pre')) {
            const lines = text.split('\n', MAX.elements - this.#lines + 1);
            this.#lines += lines.length; // layout takes time for a line as for an element
            text = lines.join('\n');
        }
        if (!within('rp'))
            this.#links.text(text);
        return text;
    }
    open(element) {
        const { localName } = element;
        this.#startLine(element);
        // a text whose direction is set is laid out apart, as one that runs the other way
        if (/^bd/.test(localName) || (element.dir && !BLOCK.test(localName)))
            this.#text.turn();
        if (localName === 'a')
            this.#links.open(element);
    }
    close(element) {
        if (element.localName === 'a')
            this.#links.close(element);
        if (element.localName === 'table')
            this.#tables.limit(element);
        this.#startLine(element);
    }
    #startLine({ localName }) {
        if (!BLOCK.test(localName))
            return;
        this.#text.startLine();
        this.#links.startLine();
    }
}
