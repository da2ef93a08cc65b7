import type { Article } from '../../../model/types.js';

/** The body that a server has put into the page. */
export class ServerBody {
  readonly #body: Element | null | undefined;
  #article?: string;

  constructor(root: ShadowRoot | null) {
    const heading = root?.querySelector('[part~="title"]');
    this.#body = root?.querySelector('.body');
    if (heading) this.#article = `${heading.localName} ${heading.textContent}`;
  }

  /** Whether a server has drawn an article at all. */
  get there(): boolean {
    return this.#article !== undefined;
  }

  /** Whether the body of this article is on screen already: asked once it is drawn, and once, for what comes later is newer. */
  holds({ title }: Article, level: number): boolean {
    const article = this.#article;
    this.#article = undefined;
    return article === `h${level} ${title}` && !!this.#body?.isConnected && this.#body.hasChildNodes();
  }
}
