import { Task } from '@lit/task';
import { hintIfIdle } from '../../controllers/hint.js';
import { followLanguage } from '../../controllers/live-language.js';
import { Sharing } from '../../controllers/sharing.js';
import { fromText, sanitize } from '../../content/index.js';
import { langOf, languages, localeFor } from '../../i18n/index.js';
import { FeedError } from '../../model/feed-error.js';
import { adopt } from '../adopt.js';
import { FIELDS, NETWORKS } from '../fields.js';
import { option, whole, words, zone } from '../options.js';
import { pageUrl } from '../page.js';
import { shareLinks } from '../share-links.js';
import { sentence, trouble } from '../trouble.js';
import { css } from './article.css.js';
import { describe } from './structured-data.js';
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
    #titled;
    #described;
    #script;
    constructor(host, given) {
        this.#host = host;
        this.#given = given;
        followLanguage(host);
        hintIfIdle(given.feed);
        this.#sharing = new Sharing(host, given.report);
        this.#body = new Task(host, {
            args: () => [this.article, this.#level],
            task: async ([article, level]) => article && this.#clean(article, level),
            onComplete: (body) => {
                if (body)
                    host.shadowRoot?.querySelector('.body')?.replaceChildren(body);
            },
        });
        adopt(host, css);
    }
    /** Settles when the newest article's body is in place. */
    get settled() {
        return this.#search.then(() => this.#body.taskComplete);
    }
    /** Why there is nothing to show. */
    get failure() {
        return this.article ? undefined : (this.#given.feed.error ?? this.missing);
    }
    updated() {
        this.#drawn?.();
        const { feed } = this.#given.feed;
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
        const { article } = this;
        const titled = host.pageTitle ? article : undefined;
        if (titled && titled !== this.#titled)
            document.title = titled.title;
        this.#titled = titled;
        const described = host.structuredData ? article : undefined;
        if (described === this.#described)
            return;
        this.#described = described;
        this.#script?.remove();
        this.#script = described && describe(host, described, this.#given.policy);
    }
    render() {
        const { html, feed } = this.#given;
        const { failure } = this;
        const said = failure ? sentence(failure, this.#locale) : feed.slow ? this.#locale.t('slow') : '';
        return html `${this.#content()}
      <p class="visually-hidden" role="status">${this.#sharing.message || said}</p>`;
    }
    #content() {
        const { html, nothing, feed } = this.#given;
        const locale = this.#locale;
        const { t } = locale;
        const { state, slow, articles, next, more } = feed;
        const article = this.article;
        if (article)
            return this.#draw(article);
        if (this.failure)
            return trouble(this.#given, this.failure, locale, this.#retry);
        if (state === 'ready' && !articles.length && !next && !more)
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
        return option(this.#host, 'heading-level', this.#host.headingLevel, 1, whole(1, 6));
    }
    get #id() {
        return this.#host.articleId?.trim() || new URLSearchParams(location.search).get('id') || '';
    }
    /** The article to show, once it is loaded. */
    get article() {
        const { articles } = this.#given.feed;
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
        await feed.fill(() => this.article !== undefined || late(), PAGES);
        if (late())
            return;
        if (!this.article && feed.articles.length) {
            // a further page that failed is told already
            this.missing =
                feed.moreError ?? new FeedError('not-in-feed', { url: sought[0]?.url, excerpt: sought[1] });
            if (!feed.moreError)
                void report(host, this.missing);
        }
        await new Promise((resolve) => {
            this.#drawn = resolve;
            host.requestUpdate();
        });
    }
    /** Cleans a body; a filter may have to be fetched first. */
    async #clean({ html, text, summary = '' }, level) {
        const { policy, feed } = this.#given;
        return html
            ? sanitize(html, { base: this.#host.base ?? feed.feed?.url, level, policy })
            : fromText(text ?? summary);
    }
    #draw(article) {
        const { feed, headed } = this.#given;
        const sharing = this.#sharing;
        const { articles } = feed;
        const at = articles.indexOf(article);
        const host = this.#host;
        const locale = this.#locale;
        const networks = option(host, 'share', host.share, NETWORKS, words(sharing.knows));
        const item = { url: article.url ?? pageUrl(), title: article.title };
        return articleView(this.#given, headed(this.#level), {
            article,
            locale,
            links: shareLinks(this.#given, sharing.targets(networks), item, locale.t),
            previous: articles[at - 1],
            next: articles[at + 1],
            onPage: !host.articleId && host.article == null,
            show: option(host, 'show', host.show, FIELDS, words((name) => FIELDS.includes(name))),
            zone: option(host, 'time-zone', host.timeZone, undefined, zone),
            onClick: (event) => {
                sharing.handle(event, networks, item, locale.t);
            },
        });
    }
    #retry = () => {
        void this.#host.reload();
    };
}
