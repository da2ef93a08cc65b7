import { FeedError } from '../../model/feed-error.js';
/**
 * Which article is shown: the one asked for, looked for beyond what is loaded where it is not there. Once shown it
 * stays when newer ones push it out of its feed, since most feeds hold the newest articles only; it goes when the feed
 * takes it back, or no longer has it while it still has what stood below.
 */
export class Wanted {
    #host;
    #feed;
    #report;
    #kept;
    /** The search: one at a time, done once what it found is drawn. */
    #search = Promise.resolve();
    #sought = [];
    #drawn;
    constructor(host, feed, report) {
        this.#host = host;
        this.#feed = feed;
        this.#report = report;
    }
    /** Settles when nothing is looked for any more. */
    get settled() {
        return this.#search;
    }
    get #id() {
        const { articleId, ownerDocument } = this.#host;
        return articleId?.trim() || (new URLSearchParams(ownerDocument.location.search).get('id') ?? '');
    }
    /** What the feed has not taken back. */
    get articles() {
        return this.#feed.articles.filter(({ withdrawn }) => !withdrawn);
    }
    get #loaded() {
        const id = this.#host.article == null ? this.#id : '';
        const { articles } = this;
        return id ? articles.find((one) => one.id === id || one.url === id || one.key === id) : articles[0];
    }
    /** What was shown for the same id of the same feed, unless the feed takes it back. */
    get #before() {
        const { src, articles, counted } = this.#feed;
        if (!src || this.#kept?.src !== src || this.#kept.id !== this.#id)
            return undefined;
        const { article, below } = this.#kept;
        const gone = articles.some(({ key, id, withdrawn }) => below.has(key) || (withdrawn && (key === article.key || id === article.id)));
        return gone ? undefined : (counted?.(article) ?? article);
    }
    /** The article to show, once it is loaded. */
    get article() {
        return this.#loaded ?? this.#before;
    }
    updated() {
        this.#drawn?.();
        const { feed: shown, stored, src } = this.#feed;
        const id = this.#id;
        const article = this.#loaded;
        if (id && article)
            this.#keep(id, src, article);
        const feed = stored ? undefined : shown; // a copy lacks what is newer: the answer decides what is not there
        if (feed === this.#sought[0] && id === this.#sought[1])
            return;
        const sought = (this.#sought = [feed, id]);
        this.missing = undefined;
        if (feed)
            this.#search = this.#search.then(() => this.#seek(sought));
    }
    #keep(id, src, article) {
        if (this.#kept?.article === article)
            return;
        const { articles } = this.#feed;
        const at = articles.indexOf(article);
        const below = at < 0 ? [] : articles.slice(at + 1).map(({ key }) => key);
        this.#kept = { id, src, article, below: new Set(below) };
    }
    /** Looks for the article beyond what is loaded. */
    async #seek(sought) {
        const host = this.#host;
        const feed = this.#feed;
        const late = () => this.#sought !== sought;
        if (this.#loaded || late())
            return;
        const [first, id = ''] = sought;
        const { src } = feed;
        const { article, missing } = await import('./seek.js').then(({ seek }) => seek(feed, first, id, () => this.article !== undefined || late()), (cause) => ({ article: undefined, missing: new FeedError('module', { url: 'seek', cause }) }));
        if (late())
            return;
        if (article)
            this.#keep(id, src, article);
        if (!this.article) {
            this.missing = missing;
            // a further page that failed is told already
            if (missing && missing !== feed.moreError)
                void this.#report(host, missing);
        }
        await new Promise((resolve) => {
            this.#drawn = resolve;
            host.requestUpdate();
        });
    }
}
