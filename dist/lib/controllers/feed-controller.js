import { emit } from '../events.js';
import { readDirect, sharedFeed } from '../feed/index.js';
import { FeedError } from '../model/feed-error.js';
import { requestLimits } from '../net/index.js';
import { report } from './report.js';
/** Name of the store that holds the last good copies; a new number where their form changes. */
const COPIES = 'kpu-news-1';
/**
 * Brings an element its feed, whatever way it comes. What is loaded stays when a later request fails; a late
 * answer for an earlier `src` loses; moving the element asks nothing anew.
 */
export class FeedController {
    #ready;
    #inline;
    #source;
    #formats;
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
        /** When what is shown was read from its server, in milliseconds since 1970. */
        this.at = 0;
        /** True while what is shown comes from the copy of an earlier visit. */
        this.stored = false;
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
        /** One feed, by the element's options. */
        this.ask = (url, fresh, asked) => {
            const { limits, baseURI: base, format, formats, limit } = this.host;
            return sharedFeed(url, { limits, base, format, formats, want: Number(limit) || 10, fresh, asked });
        };
        /**
         * Asks for `src`; what is shown stays until the answer is there.
         * @param fresh asks the server although the page holds an answer
         * @param asked a person asks
         */
        this.load = async (fresh, asked) => {
            const { host, src } = this;
            const turn = ++this.#turn;
            if (!src)
                return;
            if (!this.feed)
                void this.#stored().catch(() => undefined); // no store, or none that may be looked at
            this.wait(host.limits?.slow ?? requestLimits.slow, () => {
                this.slow = true;
                host.requestUpdate();
            });
            try {
                const feed = await (/\s/.test(src)
                    ? import('./several.js').then(({ loadSeveral }) => loadSeveral(this, report, fresh, asked))
                    : this.ask(src, fresh, asked));
                if (turn === this.#turn && !this.hold?.(feed, asked))
                    this.accept(feed);
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
        return this.feed ? 'ready' : this.error ? 'error' : this.src ? 'loading' : 'idle';
    }
    /** Address of the feed, or several with white space between them. */
    get src() {
        return this.host.src?.trim();
    }
    hostConnected() {
        this.readInline();
    }
    hostDisconnected() {
        this.wait();
    }
    hostUpdate() {
        const { article, feed, baseURI, format, formats = format } = this.host;
        const given = article ?? feed ?? this.#inline;
        this.given = given != null;
        const source = given ?? (this.#ready() ? this.src : '');
        if (source === this.#source && formats === this.#formats) {
            if (this.#late)
                this.accept(this.#late);
            return;
        }
        this.#late = undefined;
        this.#source = source;
        this.#formats = formats;
        this.#turn++; // an answer under way is not wanted any more
        if (!this.given) {
            if (source)
                void this.load();
            return;
        }
        try {
            this.accept(readDirect({ article, feed, inline: this.#inline }, baseURI));
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
        await follow?.(this, report, enough, most);
    }
    /** Does something later, unless the element is gone by then or something else came up. */
    wait(time, then) {
        clearTimeout(this.#timer);
        this.#timer = then && setTimeout(then, time);
    }
    /**
     * Takes a feed as what is shown.
     * @param at when a copy of an earlier visit was read from its server
     */
    accept(feed, at) {
        this.#settle();
        this.#late = this.host.isConnected ? undefined : feed;
        if (this.#late)
            return; // a late answer waits in case the element is put back
        const { articles, next } = this.blend?.(this, feed) ?? feed;
        this.feed = feed;
        this.articles = articles;
        this.next = next;
        this.at = at ?? Date.now();
        this.stored = !!at;
        this.moreError = undefined;
        this.error = feed.partial ? this.#tell(new FeedError('interrupted', feed)) : undefined;
        this.more = false;
        void this.host.updateComplete.then(() => {
            const { url, ignored } = feed;
            if (this.feed !== feed)
                return;
            emit(this.host, 'kpu-load', { url, articles: this.articles.length, ignored });
            this.#keep();
        });
    }
    #refuse(thrown, url) {
        this.#settle();
        this.error = this.#tell(thrown, url);
        this.#keep();
    }
    /** Shows the copy of an earlier visit until the server has answered. */
    async #stored() {
        if (await caches.has(COPIES))
            this.#keep();
    }
    /** Copies, renews, tries again: none of it is needed for the first paint. */
    #keep() {
        import('./keeping.js').then(({ keep }) => {
            keep(this, COPIES);
        }, () => undefined);
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
