import { Task } from '@lit/task';
import { hintIfIdle } from '../../controllers/hint.js';
import { followLanguage } from '../../controllers/live-language.js';
import { Sharing } from '../../controllers/sharing.js';
import { fromText, sanitize } from '../../content/index.js';
import { langOf, languages, localeFor } from '../../i18n/index.js';
import { FeedError } from '../../model/feed-error.js';
import { adopt } from '../adopt.js';
import { mend } from '../mend.js';
import { markBroken } from '../pictures.js';
import { outdated, outdatedNote } from '../outdated.js';
import { FIELDS, NETWORKS } from '../fields.js';
import { checkShared, option, whole, words, zone } from '../options.js';
import { pageUrl } from '../page.js';
import { shareLinks } from '../share-links.js';
import { sentence, trouble } from '../trouble.js';
import { fetchAlone } from './alone.js';
import { css } from './article.css.js';
import { followViews } from './follow-views.js';
import { articleView } from './view.js';
/** Pages of a feed that are searched for an article. */
const PAGES = 5;
/**
 * Finds the article, draws it and puts its body in: all of `<kpu-article>` that a list does not need. It comes
 * in a chunk that is fetched together with the feed.
 */
export class ArticleReader {
    #host;
    #given;
    #sharing;
    /** The body, cleaned anew for another article or level; a late one for an earlier article loses. */
    #body;
    /** The search for the article: one at a time, done once what it found is drawn. */
    #search = Promise.resolve();
    #sought = [];
    #drawn;
    #page;
    #told;
    constructor(host, given) {
        this.#host = host;
        this.#given = given;
        followLanguage(host);
        hintIfIdle(given.feed);
        followViews(host, given, () => this.article);
        this.#sharing = new Sharing(host, given.report);
        this.#body = new Task(host, {
            args: () => {
                // not the article itself, which is another one when its views have been counted
                const { key, html, text, summary } = this.article ?? {};
                return [this.#level, this.#base, key, html, text, summary];
            },
            task: async () => this.article && this.#clean(this.article),
            onComplete: (body) => {
                if (body)
                    host.shadowRoot?.querySelector('.body')?.replaceChildren(body);
            },
        });
        adopt(host, css);
        mend(host, given);
        if (host.shadowRoot)
            markBroken(host.shadowRoot);
    }
    /** Settles when the newest article's body is in place. */
    get settled() {
        return this.#search.then(() => this.#body.taskComplete).then(() => this.#told);
    }
    /** Why there is nothing to show. */
    get failure() {
        return this.article ? undefined : (this.#given.feed.error ?? this.missing);
    }
    updated() {
        this.#drawn?.();
        const { feed: shown, stored } = this.#given.feed;
        const feed = stored ? undefined : shown; // a copy lacks what is newer: the answer decides what is not there
        const id = this.#id;
        if (feed !== this.#sought[0] || id !== this.#sought[1]) {
            const sought = (this.#sought = [feed, id]);
            this.missing = undefined;
            if (feed)
                this.#search = this.#search.then(() => this.#seek(sought));
        }
        this.#tellPage();
    }
    /** Title and structured data of the page, as far as they are wanted. */
    #tellPage() {
        const host = this.#host;
        if (!host.pageTitle && !host.structuredData && !this.#page)
            return;
        this.#page ??= import('./page-data.js').then(({ PageData }) => new PageData(host, this.#given.policy), () => undefined);
        this.#told = this.#page.then((page) => page?.tell(this.article));
    }
    render() {
        const { html, nothing, feed } = this.#given;
        checkShared(this.#host);
        const { failure } = this;
        const locale = this.#locale;
        const late = this.article && feed.error ? outdated(feed.at, locale, this.#zone) : '';
        const said = failure ? sentence(failure, locale) : late || (feed.slow ? locale.t('slow') : '');
        return html `${late ? outdatedNote(this.#given, late, locale.t, this.#retry) : nothing}${this.#content()}
      <p class="visually-hidden" role="status">${this.#sharing.message || said}</p>`;
    }
    #content() {
        const { html, nothing, feed } = this.#given;
        const locale = this.#locale;
        const { t } = locale;
        const { state, slow, next, more } = feed;
        const article = this.article;
        if (article)
            return this.#draw(article);
        if (this.failure)
            return trouble(this.#given, this.failure, locale, this.#retry);
        if (state === 'ready' && !this.#articles.length && !next && !more)
            return html `<slot name="empty"><p part="status">${t('empty')}</p></slot>`;
        if (state === 'idle')
            return nothing;
        return html `<slot name="loading"
      ><div part="skeleton" aria-hidden="true">
        <p class="bone line"></p>
        <p class="bone line"></p>
        <p class="bone block"></p>
      </div>
      ${slow ? html `<p part="status">${t('slow')}</p>` : nothing}</slot
    >`;
    }
    get #locale() {
        return localeFor(langOf(this.#host), languages, this.#host.messages);
    }
    get #level() {
        return option(this.#host, 'heading-level', 1, whole(1, 6));
    }
    get #base() {
        const { several, feed } = this.#given.feed;
        return this.#host.base ?? (several ? this.article?.url : feed?.url); // several feeds have no address in common
    }
    get #zone() {
        return option(this.#host, 'time-zone', undefined, zone);
    }
    get #id() {
        return this.#host.articleId?.trim() || new URLSearchParams(location.search).get('id') || '';
    }
    /** What the feed has not taken back. */
    get #articles() {
        return this.#given.feed.articles.filter(({ withdrawn }) => !withdrawn);
    }
    /** The article to show, once it is loaded. */
    get article() {
        const articles = this.#articles;
        const id = this.#host.article == null ? this.#id : '';
        return id ? articles.find((one) => one.id === id || one.url === id || one.key === id) : articles[0];
    }
    /** Looks for the article on the feed's further pages. */
    async #seek(sought) {
        const { feed, report } = this.#given;
        const host = this.#host;
        const late = () => this.#sought !== sought;
        if (this.article || late())
            return;
        const [first, id] = sought;
        if (first && id)
            await fetchAlone(feed, first, id);
        if (late())
            return;
        await feed.fill(() => this.article !== undefined || late(), PAGES);
        if (late())
            return;
        if (!this.article && feed.articles.length) {
            // a further page that failed is told already
            this.missing = feed.moreError ?? new FeedError('not-in-feed', { url: first?.url, excerpt: id });
            if (!feed.moreError)
                void report(host, this.missing);
        }
        await new Promise((resolve) => {
            this.#drawn = resolve;
            host.requestUpdate();
        });
    }
    /** Cleans a body; a filter may have to be fetched first. */
    async #clean({ html, text, summary = '' }) {
        const { policy } = this.#given;
        return html
            ? sanitize(html, { base: this.#base, level: this.#level, policy })
            : fromText(text ?? summary);
    }
    #draw(article) {
        const { headed } = this.#given;
        const sharing = this.#sharing;
        const articles = this.#articles;
        const at = articles.indexOf(article);
        const host = this.#host;
        const locale = this.#locale;
        const networks = option(host, 'share', NETWORKS, words(sharing.knows));
        const item = { url: article.url ?? pageUrl(), title: article.title };
        return articleView(this.#given, headed(this.#level), {
            article,
            locale,
            links: shareLinks(this.#given, sharing.targets(networks), item, locale.t),
            previous: articles[at - 1],
            next: articles[at + 1],
            onPage: !host.articleId && host.article == null,
            show: option(host, 'show', FIELDS, words((name) => FIELDS.includes(name))),
            trusting: host,
            counted: !!host.counter,
            zone: this.#zone,
            onClick: (event) => {
                sharing.handle(event, networks, item, locale.t);
            },
        });
    }
    #retry = () => {
        void this.#host.reload();
    };
}
