import { merge, nameOf } from '../feed/index.js';
import { timeOf } from '../model/dates.js';
import { FeedError } from '../model/feed-error.js';
import { safeUrl } from '../model/urls.js';
import { horizonOf, nextOf, takePage } from './member.js';
import { isPopular, newcomers } from './newcomers.js';
/** The parts of an earlier visit's copy, each as the feed that it came from. */
function partsOf({ articles }) {
    const parts = new Map();
    for (const article of articles) {
        const { source = '' } = article;
        const part = parts.get(source);
        if (part)
            part.push(article);
        else
            parts.set(source, [article]);
    }
    return [...parts].map(([title, articles]) => ({ url: '', title, articles, ignored: 0 }));
}
/** Of these feeds, the one whose next page is needed first: the one that is loaded down to the newest day. */
const nearest = (members) => members
    .filter(nextOf)
    .reduce((best, one) => (best && horizonOf(best) >= horizonOf(one) ? best : one), undefined);
/** What several feeds show together: which of their articles, and when. */
export class Together {
    #controller;
    #members;
    #src;
    #tell;
    /** Those that have answered. Of one release the earlier one counts: what is shown makes no way for another's. */
    #arrived = new Set();
    /** What an earlier visit saw, for as long as its feeds have not answered. */
    #copy = [];
    /** Articles kept back until a reader wants them. */
    #held = new Set();
    #following = false;
    constructor(controller, members, src, tell) {
        this.#controller = controller;
        this.#members = members;
        this.#src = src;
        this.#tell = tell;
    }
    get next() {
        const member = nearest(this.#members);
        return member && nextOf(member);
    }
    /** Whether it is these feeds that the element shows. */
    get #shown() {
        return this.#controller.feed?.url === this.#src;
    }
    /**
     * All that may be shown: nothing older than the end of a feed that has further pages, unless it is on screen
     * already. By views, all that is loaded counts.
     */
    get feed() {
        const { shown, articles, host } = this.#controller;
        for (const member of this.#members)
            if (member.feed)
                this.#arrived.add(member);
        const feeds = [...this.#arrived].flatMap(({ feed }) => feed ?? []);
        const names = new Set(feeds.map(nameOf));
        const missing = feeds.length < this.#members.length;
        const copies = missing ? this.#copy.filter(({ title }) => !names.has(title)) : [];
        const merged = merge([...feeds, ...copies], this.#src, this.next);
        const end = nearest(this.#members.filter(({ stuck }) => !stuck));
        if (!end || isPopular(host))
            return merged;
        const horizon = horizonOf(end);
        const keys = new Set(this.#shown ? (shown ?? articles).map(({ key }) => key) : []);
        return Object.freeze({
            ...merged,
            articles: merged.articles.filter(({ key, pinned, published }) => pinned || !(timeOf(published) < horizon) || keys.has(key)),
        });
    }
    /** For a load: everything, nothing kept back. */
    all() {
        const { stored, feed } = this.#controller;
        // in a copy the address is one that was made of ours
        if (stored && feed && [this.#src, safeUrl(this.#src)].includes(feed.url))
            this.#copy = partsOf(feed);
        this.release();
        for (const member of this.#members)
            member.stuck = false;
        return this.feed;
    }
    /** Shows answers that came late, save what would move a card that a visitor sees. */
    join() {
        const controller = this.#controller;
        if (!this.#shown)
            return;
        const { feed } = this;
        const { held, count } = newcomers(controller, feed.articles);
        this.#held = held;
        controller.waiting = count;
        controller.reveal = count ? this.#reveal : undefined;
        const articles = this.#unheld(feed);
        const { length } = controller.articles;
        const same = articles.length === length && articles.every((one, at) => one === controller.articles[at]);
        if (same)
            controller.host.requestUpdate();
        else
            this.#accept(Object.freeze({ ...feed, articles }));
    }
    /** Keeps nothing back any more. */
    release() {
        const controller = this.#controller;
        this.#held = new Set();
        if (controller.reveal !== this.#reveal)
            return;
        controller.waiting = 0;
        controller.reveal = undefined;
    }
    async follow(enough, most) {
        const controller = this.#controller;
        if (this.#following || !this.next)
            return;
        for (const member of this.#members)
            member.stuck = false;
        this.#follows(true);
        let error;
        for (let page = 0; page < most && !enough(); page++) {
            const member = nearest(this.#members.filter(({ stuck }) => !stuck));
            if (!member)
                break;
            const failure = await this.#page(member);
            if (!this.#shown)
                break;
            error ??= failure;
            controller.articles = this.#unheld(this.feed);
            controller.host.requestUpdate();
        }
        // what the others brought instead is enough: the page that failed is asked for with the next "more"
        this.#follows(false, enough() ? undefined : error);
    }
    #reveal = () => {
        this.release();
        if (this.#shown)
            this.#accept(this.feed);
    };
    #unheld({ articles }) {
        return articles.filter(({ key }) => !this.#held.has(key));
    }
    #accept(feed) {
        const controller = this.#controller;
        const { moreError } = controller;
        controller.accept(feed);
        controller.more = this.#following;
        controller.moreError = moreError;
    }
    #follows(following, error) {
        const controller = this.#controller;
        this.#following = following;
        if (!this.#shown)
            return;
        controller.more = following;
        controller.moreError = error;
        controller.host.requestUpdate();
    }
    /** Asks for a feed's next page; returns why it could not be had. */
    async #page(member) {
        const url = nextOf(member) ?? '';
        member.seen.add(url);
        try {
            takePage(member, await this.#controller.ask(url));
            return undefined;
        }
        catch (thrown) {
            member.seen.delete(url); // so that it can be tried again
            member.stuck = true; // the others go on without it
            const error = FeedError.from(thrown, url);
            this.#tell(error);
            return error;
        }
    }
}
