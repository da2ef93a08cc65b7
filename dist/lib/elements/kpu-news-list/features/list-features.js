import { observeLanguage } from '../../../controllers/page/language-controller.js';
import { updateEachMinute } from '../../../controllers/page/minute-ticker.js';
import { ShareController } from '../../../controllers/share-controller.js';
import { langOf, languages, localeFor } from '../../../i18n/index.js';
import { LiveRegion } from '../../shared/a11y/live-region.js';
import { moveFocus, runThenRestoreFocus } from '../../shared/a11y/focus.js';
import { checkFormat } from '../../shared/check-format.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { hideBrokenImages } from '../../shared/dom/broken-images.js';
import { prefersReducedData } from '../../shared/dom/data-saver.js';
import { firstRenderReady } from '../../shared/first-render.js';
import { resolveOnce } from '../../shared/attributes.js';
import { shareItem } from '../../shared/templates/share-links.js';
import { loadHostCheck } from '../../shared/trusted-hosts/host-check.js';
import { warnUnknownAttributes } from '../../shared/unknown-attributes.js';
import { observeCounter } from '../../shared/view-counts.js';
import { ArticleOpener } from '../dialog/article-opener.js';
import { resolveListOptions } from '../list-options.js';
import { choose } from '../list-view.js';
import { css } from './list-features.css.js';
import { RenderBatches } from './render-batches.js';
import { createDetails } from './rich-details.js';
import { observeScrolling } from './scroll-loader.js';
import { matcher, searchedCount, without } from './search.js';
import { SkeletonHeight } from './skeleton-height.js';
import { statusText } from './templates/status-text.js';
/** Maximum number of requests for one activation of “more”, for feeds with small pages. */
const MAX_PAGES = 3;
/** Everything that the first card does not need: search, “more”, empty and error states, opening, sharing. */
export class ListFeatures {
    #host;
    #store;
    #sharing;
    #liveRegion;
    #opener;
    #batches;
    #hostCheck;
    #resolve;
    #matches;
    #pageCount;
    #plainArticles;
    /** Whether cards show images. False in data-saving mode until the visitor requests them. */
    #showsImages;
    /** The feed whose further pages have been loaded as needed. */
    #filledFeed;
    constructor(host, store) {
        this.#resolve = resolveOnce((options) => resolveListOptions(options, this.#host, this.#host.baseURI));
        this.#pageCount = 1;
        this.retry = () => {
            void this.#liveRegion.reload(this.#host, '.item .title > *');
        };
        this.retrySources = () => {
            void runThenRestoreFocus(this.#host.shadowRoot, async () => {
                await this.#store.withLoader((loader) => loader.retryFailed());
                await this.#host.updateComplete;
            }, () => this.#find('[part~="new"]', '[part~="more"]', '.item:last-child .title > *'));
        };
        this.showPending = async () => {
            const { shadowRoot } = this.#host;
            const before = new Set(shadowRoot?.querySelectorAll('.item'));
            await this.#store.withLoader((loader) => loader.showPending());
            const cards = [...(shadowRoot?.querySelectorAll('.item') ?? [])];
            const first = cards.find((card) => !before.has(card)) ?? cards[0];
            moveFocus(first?.querySelector('.title > *'));
        };
        /** The focus moves to the first new card. */
        this.showMore = async () => {
            const host = this.#host;
            const { length } = host.view?.articles ?? [];
            const titles = () => host.shadowRoot?.querySelectorAll('.item .title > *') ?? [];
            const load = () => this.#liveRegion.whilePending(() => host.loadMore());
            await runThenRestoreFocus(host.shadowRoot, load, () => titles()[length] ?? titles()[length - 1] ?? this.#find('.search'));
            moveFocus(titles()[length]);
        };
        this.showImages = () => {
            const show = () => {
                this.#showsImages = true;
                this.#host.requestUpdate();
                return this.#host.updateComplete;
            };
            void runThenRestoreFocus(this.#host.shadowRoot, show, () => this.#find('[part~="more"]', '.item:last-child .title > *'));
        };
        this.search = ({ target }) => {
            this.#matches = matcher(target.value);
            this.#host.requestUpdate();
        };
        /** One listener for the whole list, however many cards it has. */
        this.#onClick = (event) => {
            const target = event.target;
            const card = target.closest('.item');
            const index = card?.parentElement ? [...card.parentElement.children].indexOf(card) : -1;
            const article = this.#host.view?.articles[index];
            if (!article)
                return;
            if (this.#sharing.handle(event, shareItem(article.title, article.url), this.locale.t))
                return;
            const link = target.closest('a');
            if (link)
                this.#opener.open(event, article, link);
        };
        const { shadowRoot } = host;
        this.#host = host;
        this.#store = store;
        this.#plainArticles = host.view?.articles;
        // images that are already shown stay if the connection has changed
        this.#showsImages = !prefersReducedData() || !!shadowRoot?.querySelector('img');
        observeLanguage(host, () => this.#lang);
        updateEachMinute(host);
        host.addController(this);
        this.#sharing = new ShareController(host, () => this.options.networks);
        this.#liveRegion = new LiveRegion(host, () => this.#messages);
        this.#batches = new RenderBatches(host, store, this);
        this.#hostCheck = loadHostCheck(host);
        new SkeletonHeight(host);
        this.#opener = new ArticleOpener({ host, store, features: this });
        warnUnknownAttributes(host);
        observeCounter(host, store);
        observeScrolling(host);
        addStyles(host, css);
        shadowRoot?.addEventListener('click', this.#onClick);
        if (shadowRoot)
            hideBrokenImages(shadowRoot);
    }
    /** Another feed starts with its first articles. */
    hostUpdate() {
        if (this.#filledFeed && this.#store.state.feed?.url !== this.#filledFeed.url)
            this.#pageCount = 1;
    }
    /** Fills a list whose feed has small pages. */
    hostUpdated() {
        checkFormat(this.#host);
        const { feed, fromCache } = this.#store.state;
        if (feed === this.#filledFeed || fromCache)
            return;
        this.#filledFeed = feed;
        void this.#loadPages();
    }
    /** Texts of the current language. */
    get locale() {
        return localeFor(this.#lang, languages, this.#host.messages);
    }
    get #lang() {
        return this.#host.feedLang ?? langOf(this.#host);
    }
    /** The options of the list, all parsed. */
    get options() {
        return this.#resolve(this.#host.options);
    }
    get ui() {
        return {
            pageCount: this.#pageCount,
            renderLimit: this.#batches.limit,
            showsImages: this.#showsImages,
            matches: without(this.#host.besideKey, this.#host.options.search ? this.#matches : undefined),
        };
    }
    /** Whether enough articles are loaded. */
    hasEnough({ articles }) {
        const { options, ui } = this;
        return choose(articles, options, ui.matches).length >= ui.pageCount * options.limit;
    }
    /** The URL that the card of an article links to. */
    hrefOf(article) {
        const { view } = this.#host;
        return view && this.details(view).href(article);
    }
    /** What the templates need in addition to the view. */
    details(view) {
        const { baseURI, ownerDocument } = this.#host;
        return createDetails(view, {
            locale: this.locale,
            pageUrl: ownerDocument.location.href,
            baseUrl: baseURI,
            hostCheck: this.#hostCheck.value,
            shareTargets: this.options.networks[0] ? this.#sharing.targets : undefined,
            now: Date.now(),
            plainArticles: this.#plainArticles,
            searched: searchedCount(view, this.#matches),
            actions: this,
        });
    }
    /** The messages of the live region. */
    get #messages() {
        const { view } = this.#host;
        if (!view)
            return [];
        const context = { locale: this.locale, searched: searchedCount(view, this.#matches) };
        return [statusText(view, context, this.#liveRegion.isPending), this.#sharing.message];
    }
    /** Resolves when everything that the first render needs has been loaded. */
    ready() {
        return firstRenderReady(this.#sharing, this.#lang, this.#hostCheck);
    }
    async loadMore() {
        const host = this.#host;
        if (this.#store.state.status === 'loading')
            await new Promise((resolve) => {
                for (const type of ['kpu-load', 'kpu-error'])
                    host.addEventListener(type, resolve, { once: true });
            });
        const { loadingMore, pageError } = this.#store.state;
        if (loadingMore)
            return;
        if (!pageError)
            this.#pageCount++;
        this.#batches.limit += host.view?.articles.length ?? 0; // the user waits for them
        host.requestUpdate();
        await this.#loadPages();
    }
    /** The first element that one of these selectors finds, in their order. */
    #find(...selectors) {
        const { shadowRoot } = this.#host;
        return selectors.map((selector) => shadowRoot?.querySelector(selector)).find(Boolean);
    }
    /** Loads further pages until enough articles are loaded. */
    async #loadPages() {
        await this.#store.withLoader((loader) => loader.loadPages((state) => this.hasEnough(state), MAX_PAGES));
        await this.#host.updateComplete;
    }
    /** One listener for the whole list, however many cards it has. */
    #onClick;
}
