import { Task } from '@lit/task';
import { reportError } from '../../../controllers/report-error.js';
import { FeedError } from '../../../model/feed-error.js';
import { safeBody } from '../../../sanitize/index.js';
import { ServerBody } from './server-body.js';
/**
 * Sanitizes the body of an article and inserts it into the element that the template leaves empty. Another article or
 * heading level runs it again; a late result for an earlier article is discarded.
 */
export class BodyRenderer {
    #host;
    #task;
    #prepare;
    /** The element that contains the body. */
    #container;
    /** A body to insert when its element has been rendered. */
    #newBody;
    /** @param prepare modifies a body before it is inserted */
    constructor(host, getSource, prepare) {
        this.#host = host;
        this.#prepare = prepare;
        const serverBody = new ServerBody(host.shadowRoot);
        this.isPending = !serverBody.exists;
        this.#task = new Task(host, {
            args: () => {
                const { article, level, isAwaited, options: { base, blockedOrigin }, } = getSource();
                // not the article itself, which an update of its view count replaces, nor the language of a note
                const { key, html, text, summary } = article ?? {};
                return [level, base, blockedOrigin, isAwaited, key, html, text, summary];
            },
            task: async () => {
                await Promise.resolve(); // until the update is done, which keeps or replaces a server's body
                const source = getSource();
                const { article, level } = source;
                if (!article || source.isAwaited)
                    return undefined;
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
    get settled() {
        return this.#task.taskComplete;
    }
    /** Inserts a new body, or the same one again if another script has replaced its container. */
    updated() {
        const container = this.#host.shadowRoot?.querySelector('.body');
        if (!container)
            return;
        if (this.#newBody !== undefined)
            container.replaceChildren(this.#newBody);
        else if (this.#container && container !== this.#container)
            void this.#task.run();
        this.#newBody = undefined;
        this.#container = container;
    }
    /** Where the sanitizer cannot be loaded, the body is the text of the summary. */
    async #sanitize(article, { options, level }) {
        try {
            const body = await safeBody(article, { ...options, level });
            await this.#prepare(body);
            return body;
        }
        catch (cause) {
            void reportError(this.#host, new FeedError('module', { url: 'article-body', cause }));
            return article.summary;
        }
    }
}
