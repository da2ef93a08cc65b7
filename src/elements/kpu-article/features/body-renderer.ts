import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { reportError } from '../../../controllers/report-error.js';
import { FeedError } from '../../../model/feed-error.js';
import type { Article } from '../../../model/types.js';
import { safeBody, type SafeFragment, type SanitizeOptions } from '../../../sanitize/index.js';
import { ServerBody } from './server-body.js';

/** The input of a body. */
export interface BodySource {
  readonly article?: Article;
  /** Whether the body is still to come. */
  readonly isAwaited?: boolean;
  /** Heading level of the title; headings in the body are shifted below it. */
  readonly level: number;
  readonly options: Omit<SanitizeOptions, 'level'>;
}

/**
 * Sanitizes the body of an article and inserts it into the element that the template leaves empty. Another article or
 * heading level runs it again; a late result for an earlier article is discarded.
 */
export class BodyRenderer {
  /** True until the first body is ready. Without it, everything below would shift later. */
  isPending: boolean;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #task: Task<readonly unknown[], SafeFragment | string | undefined>;
  readonly #prepare: (body: SafeFragment) => Promise<void>;
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
    this.#prepare = prepare;
    const serverBody = new ServerBody(host.shadowRoot);
    this.isPending = !serverBody.exists;
    this.#task = new Task(host, {
      args: () => {
        const {
          article,
          level,
          isAwaited,
          options: { base, blockedOrigin },
        } = getSource();
        // not the article itself, which an update of its view count replaces, nor the language of a note
        const { key, html, text, summary } = article ?? {};
        return [level, base, blockedOrigin, isAwaited, key, html, text, summary];
      },
      task: async () => {
        await Promise.resolve(); // until the update is done, which keeps or replaces a server's body
        const source = getSource();
        const { article, level } = source;
        if (!article || source.isAwaited) return undefined;
        const body = serverBody.consume(article, level) ? undefined : await this.#sanitize(article, source);
        this.isPending = false;
        return body;
      },
      onComplete: (body) => {
        this.#newBody = body;
      },
    });
  }

  /** Settles when the newest article's body is sanitized. */
  get settled(): Promise<unknown> {
    return this.#task.taskComplete;
  }

  /** Inserts a new body, or the same one again if another script has replaced its container. */
  updated(): void {
    const container = this.#host.shadowRoot?.querySelector('.body');
    if (!container) return;
    if (this.#newBody !== undefined) container.replaceChildren(this.#newBody);
    else if (this.#container && container !== this.#container) void this.#task.run();
    this.#newBody = undefined;
    this.#container = container;
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
