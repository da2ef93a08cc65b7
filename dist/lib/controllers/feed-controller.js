import { emit } from '../events.js';
import { readDirect, sharedFeed } from '../feed/index.js';
import { FeedError } from '../model/feed-error.js';
import { defaultLimits } from '../net/index.js';
import { report } from './report.js';
/**
 * Brings an element its feed, whatever way it comes. What is loaded stays when a later request fails; a late
 * answer for an earlier `src` loses; moving the element asks nothing anew.
 */
export class FeedController {
    #ready;
    #inline;
    #source;
    #turn;
    #late;
    #timer;
    /** @param ready false while the element waits to come near the viewport */
    constructor(host, ready) {
        /** All articles loaded so far, in the feed's order; `follow` in `pages.ts` adds to it. */
        this.articles = [];
        /** True while a further page is on its way. */
        this.more = false;
        /** True once the first answer takes long. */
        this.slow = false;
        this.#turn = 0;
        /** Takes the feed printed into the page as a script child, if there is one. */
        this.readInline = () => {
            const script = this.host.querySelector(':scope > script[type="application/feed+json"]');
            if (script && document.readyState === 'loading') {
                addEventListener('DOMContentLoaded', this.readInline, { once: true }); // it may still be growing
                return;
            }
            this.#inline = script?.textContent?.trim() || undefined;
            this.host.requestUpdate();
        };
        /**
         * Asks for `src`; what is shown stays until the answer is there.
         * @param fresh asks the server although the page holds an answer
         */
        this.load = async (fresh) => {
            const { host } = this;
            const src = this.#src;
            const turn = ++this.#turn;
            if (!src)
                return;
            this.wait(host.limits?.slow ?? defaultLimits.slow, () => {
                this.slow = true;
                host.requestUpdate();
            });
            try {
                const feed = await sharedFeed(src, { limits: host.limits, fresh, base: host.baseURI });
                if (turn === this.#turn)
                    this.#accept(feed);
            }
            catch (error) {
                if (turn === this.#turn)
                    this.#refuse(error, src);
            }
            await host.updateComplete;
        };
        this.host = host;
        this.#ready = ready;
        host.addController(this);
    }
    /** `loading` until there is something to show or to say; `idle` without any source. */
    get state() {
        return this.feed ? 'ready' : this.error ? 'error' : this.#src ? 'loading' : 'idle';
    }
    get #src() {
        return this.host.src?.trim();
    }
    hostConnected() {
        this.readInline();
    }
    hostDisconnected() {
        this.wait();
    }
    hostUpdate() {
        const { article, feed, baseURI } = this.host;
        const given = article ?? feed ?? this.#inline;
        const source = given ?? (this.#ready() ? this.#src : '');
        if (source === this.#source) {
            if (this.#late)
                this.#accept(this.#late);
            return;
        }
        this.#late = undefined;
        this.#source = source;
        this.#turn++; // an answer under way is not wanted any more
        if (given == null) {
            if (source)
                void this.load();
            return;
        }
        try {
            this.#accept(readDirect({ article, feed, inline: this.#inline }, baseURI));
        }
        catch (error) {
            this.#refuse(error, baseURI);
        }
    }
    /** Follows the feed's pages until `enough`, but over at most `most` of them. */
    async fill(enough, most) {
        if (!this.next || this.more || enough())
            return;
        const { follow } = await import('./pages.js').catch(() => ({ follow: undefined })); // the list stays as it is
        await follow?.(this, sharedFeed, report, enough, most);
    }
    /** Does something later, unless the element is gone by then or something else came up. */
    wait(time, then) {
        clearTimeout(this.#timer);
        this.#timer = then && setTimeout(then, time);
    }
    #accept(feed) {
        this.#settle();
        this.#late = this.host.isConnected ? undefined : feed;
        if (this.#late)
            return; // a late answer waits in case the element is put back
        const first = this.feed;
        this.feed = feed;
        // an article that says the same stays the same object, so that its card is not drawn again
        const before = new Map(this.articles.map((one) => [one.key, one]));
        this.articles = feed.articles.map((one) => {
            const old = before.get(one.key);
            before.delete(one.key);
            return JSON.stringify(old) === JSON.stringify(one) ? old : one;
        });
        // a refresh brings the first page; what further pages brought stays below it
        if (first?.url === feed.url && first.next !== this.next) {
            for (const one of first.articles)
                before.delete(one.key);
            this.articles = [...this.articles, ...before.values()];
        }
        else
            this.next = feed.next;
        this.error = this.moreError = undefined;
        this.more = false;
        void this.host.updateComplete.then(() => {
            const { url, ignored, articles } = feed;
            if (this.feed === feed)
                emit(this.host, 'kpu-load', { url, articles: articles.length, ignored });
        });
    }
    #refuse(thrown, url) {
        this.#settle();
        this.error = this.#tell(thrown, url);
        import('./recovery.js').then(({ recover }) => recover(this), () => undefined);
    }
    #tell(thrown, url) {
        const error = FeedError.from(thrown, url);
        void report(this.host, error, this.host.debug);
        return error;
    }
    #settle() {
        this.wait();
        this.slow = false;
        this.host.requestUpdate();
    }
}
