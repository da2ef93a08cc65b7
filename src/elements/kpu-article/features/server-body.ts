import type { Article } from '../../../model/types.js';

/** The server-rendered article in the element, if any. */
export class ServerBody {
  readonly #body: Element | null | undefined;
  /** Level and text of its title. */
  #title?: string;

  constructor(root: ShadowRoot | null) {
    const heading = root?.querySelector('[part~="title"]');
    this.#body = root?.querySelector('.body');
    if (heading) this.#title = `${heading.localName} ${heading.textContent}`;
  }

  get exists(): boolean {
    return this.#title !== undefined;
  }

  /** Whether the server has rendered the body of this article. True at most once, since later articles are newer. */
  consume({ title }: Article, level: number): boolean {
    const serverTitle = this.#title;
    this.#title = undefined;
    return serverTitle === `h${level} ${title}` && !!this.#body?.isConnected && this.#body.hasChildNodes();
  }
}
