import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportError } from '../../../controllers/report-error.js';
import { FeedError } from '../../../model/feed-error.js';
import type { Article } from '../../../model/types.js';
import { safeBody, type SafeFragment, type SanitizeOptions } from '../../../sanitize/index.js';
import { ServerBody } from './server-body.js';

/** The input of a body. */
export interface BodySource {
  readonly article?: Article;
  /** Heading level of the title; headings in the body are shifted below it. */
  readonly level: number;
  readonly options: Omit<SanitizeOptions, 'level'>;
}

/**
 * Sanitizes the body of an article and inserts it into the element that the template leaves empty. Another article or
 * heading level runs it again; a late result for an earlier article is discarded.
 */
export class BodyRenderer implements ReactiveController {
  /** True until the first body is ready. Without it, everything below would shift later. */
  isPending: boolean;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #getSource: () => BodySource;
  readonly #prepare: (body: SafeFragment) => Promise<void>;
  readonly #serverBody: ServerBody;
  /** What the newest body is made of. */
  #inputs?: readonly unknown[];
  /** Settles when the newest body is made. */
  #newest: Promise<void> = Promise.resolve();
  #runId = 0;
  /** The element that contains the body. */
  #container?: Element;
  /** A body to insert when its element has been rendered. */
  #newBody?: SafeFragment | string;

  /** @param prepare modifies a body before it is inserted */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    getSource: () => BodySource,
    prepare: (body: SafeFragment) => Promise<void>,
  ) {
    this.#host = host;
    this.#getSource = getSource;
    this.#prepare = prepare;
    this.#serverBody = new ServerBody(host.shadowRoot);
    this.isPending = !this.#serverBody.exists;
    host.addController(this);
  }

  /** Settles when the newest article's body is sanitized. */
  get settled(): Promise<void> {
    return this.#newest;
  }

  hostUpdate(): void {
    const { article, level, options } = this.#getSource();
    // not the article itself, which an update of its view count replaces, nor the language of a note
    const { key, html, text, summary } = article ?? {};
    const inputs = [level, options.base, options.blockedOrigin, key, html, text, summary];
    if (this.#inputs?.every((value, index) => value === inputs[index])) return;
    this.#inputs = inputs;
    this.#start();
  }

  /** Inserts a new body, or the same one again if another script has replaced its container. */
  updated(): void {
    const container = this.#host.shadowRoot?.querySelector('.body');
    if (!container) return;
    if (this.#newBody !== undefined) container.replaceChildren(this.#newBody);
    else if (this.#container && container !== this.#container) this.#start();
    this.#newBody = undefined;
    this.#container = container;
  }

  #start(): void {
    this.#newest = this.#makeBody(++this.#runId);
  }

  async #makeBody(runId: number): Promise<void> {
    await Promise.resolve(); // until the update is done, which keeps or replaces a server's body
    const source = this.#getSource();
    const { article, level } = source;
    const isKept = article && this.#serverBody.consume(article, level);
    const body = article && !isKept ? await this.#sanitize(article, source) : undefined;
    if (runId !== this.#runId) return this.#newest;
    if (!article) return;
    this.isPending = false;
    this.#newBody = body;
    this.#host.requestUpdate();
  }

  /** Where the sanitizer cannot be loaded, the body is the text of the summary. */
  async #sanitize(
    article: Article,
    { options, level }: BodySource,
  ): Promise<SafeFragment | string | undefined> {
    try {
      const body = await safeBody(article, { ...options, level });
      await this.#prepare(body);
      return body;
    } catch (cause) {
      void reportError(this.#host, new FeedError('module', { url: 'article-body', cause }));
      return article.summary;
    }
  }
}
