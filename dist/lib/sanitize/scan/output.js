import { MAX } from '../allow-list.js';
/** Scanned markup, as far as there is room for it. */
export class Output {
    constructor() {
        this.isCut = false;
        this.#pieces = [];
        this.#room = MAX.characters;
    }
    #pieces;
    #room;
    /** Text between two tags. White space that nobody sees does not count. */
    text(text, isPreformatted) {
        // else a bracket and what follows a removed tag could become a tag
        const visible = text.replaceAll('<', '&lt;');
        this.#add(isPreformatted ? visible : visible.replace(/[\t\n\f\r ]{2,}/g, ' '));
    }
    /** Markup. Images in `data:` URLs do not count. */
    markup(html) {
        this.#add(html, /"data:image[^"]*/.exec(html)?.[0].length);
    }
    cut() {
        this.#pieces.push('…');
        this.isCut = true;
    }
    toString() {
        return this.#pieces.join('');
    }
    #add(piece, free = 0) {
        if (this.isCut || !piece)
            return;
        this.#room -= piece.length - free;
        if (this.#room >= 0)
            this.#pieces.push(piece);
        else {
            if (!piece.startsWith('<'))
                this.#pieces.push(piece.slice(0, this.#room));
            this.cut();
        }
    }
}
