import { MAX } from '../allow-list.js';

/** Scanned markup, as far as there is room for it. */
export class Output {
  isCut = false;
  readonly #pieces: string[] = [];
  #room = MAX.characters;

  /** Text between two tags. White space that nobody sees does not count. */
  text(text: string, isPreformatted: boolean): void {
    // else a bracket and what follows a removed tag could become a tag
    const visible = text.replaceAll('<', '&lt;');
    this.#add(isPreformatted ? visible : visible.replace(/[\t\n\f\r ]{2,}/g, ' '));
  }

  /** Markup. Images in `data:` URLs do not count. */
  markup(html: string): void {
    this.#add(html, /"data:image[^"]*/.exec(html)?.[0].length);
  }

  cut(): void {
    this.#pieces.push('…');
    this.isCut = true;
  }

  toString(): string {
    return this.#pieces.join('');
  }

  #add(piece: string, free = 0): void {
    if (this.isCut || !piece) return;
    this.#room -= piece.length - free;
    if (this.#room >= 0) this.#pieces.push(piece);
    else {
      if (!piece.startsWith('<')) this.#pieces.push(piece.slice(0, this.#room));
      this.cut();
    }
  }
}
