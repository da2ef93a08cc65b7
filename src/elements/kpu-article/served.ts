import type { Article } from '../../model/types.js';

/** The body that a server has put into the page. */
export class Served {
  #article?: string;

  constructor(root: ShadowRoot | null) {
    const heading = root?.querySelector('[part~="title"]');
    if (heading && root?.querySelector('.body')?.hasChildNodes())
      this.#article = `${heading.localName} ${heading.textContent}`;
  }

  /** Whether the body of this article is there already: asked once, for what comes later is newer. */
  holds({ title }: Article, level: number): boolean {
    const article = this.#article;
    this.#article = undefined;
    return article === `h${level} ${title}`;
  }
}
