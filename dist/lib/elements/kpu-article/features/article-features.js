import { observeLanguage } from '../../../controllers/page/language-controller.js';
import { ShareController } from '../../../controllers/share-controller.js';
import { langOf, languages, localeFor } from '../../../i18n/index.js';
import { LiveRegion } from '../../shared/a11y/live-region.js';
import { checkFormat } from '../../shared/check-format.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { feedAddress, isOwnSite } from '../../shared/dom/feed-address.js';
import { firstRenderReady } from '../../shared/first-render.js';
import { readPageContext } from '../../shared/page-context.js';
import { resolveOnce } from '../../shared/attributes.js';
import { loadHostCheck } from '../../shared/trusted-hosts/host-check.js';
import { warnUnknownAttributes } from '../../shared/unknown-attributes.js';
import { observeCounter } from '../../shared/view-counts.js';
import { resolveArticleOptions, } from '../article-options.js';
import { ArticleSelection } from '../article-selection.js';
import { createArticleView } from '../article-view.js';
import { articleTemplate } from '../templates/article.js';
import { css } from './article.css.js';
import { ExtrasLoader } from './extras-loader.js';
import { BodyRenderer } from './body-renderer.js';
/** Selects the article, renders it and inserts its body. */
export class ArticleFeatures {
    #host;
    #store;
    #share;
    #liveRegion;
    #selection;
    #extras;
    #body;
    #hostCheck;
    #pages;
    /** Key of the article whose page was requested, and of the one whose page was read or failed. */
    #requestedKey;
    #settledKey;
    /** Resolves when the page of the article has been read, and the update that shows it is done. */
    #pageShown;
    #onUpdated;
    #resolve = resolveOnce((options) => resolveArticleOptions(options, this.#host));
    constructor(host, store) {
        this.#host = host;
        this.#store = store;
        const getArticle = () => this.#selection.article;
        this.#extras = new ExtrasLoader(host, store, getArticle, () => this.#locale);
        this.#selection = new ArticleSelection(host, store, async (...query) => {
            const extras = await this.#extras.load();
            return extras ? extras.findRemote(...query) : { missing: this.#extras.error };
        });
        observeLanguage(host, () => this.#lang);
        observeCounter(host, store, true);
        this.#hostCheck = loadHostCheck(host);
        this.#share = new ShareController(host, () => this.#options.networks);
        this.#liveRegion = new LiveRegion(host, () => this.#messages);
        this.#body = new BodyRenderer(host, () => this.#bodySource, this.#extras.prepareBody);
        warnUnknownAttributes(host);
        addStyles(host, css);
    }
    /** Resolves when the current article and its body have been rendered. */
    get settled() {
        return this.#selection.settled
            .then(() => this.#pageShown)
            .then(() => this.#hostCheck.ready)
            .then(() => this.#body.settled)
            .then(() => this.#extras.settled);
    }
    /** The article to show; undefined until it is loaded. */
    get article() {
        return this.#selection.article;
    }
    /** Why the requested article is not shown. */
    get missing() {
        return this.#selection.missing;
    }
    /** Called before each render: determines the view. */
    update() {
        const { article, missing } = this.#selection;
        this.view = createArticleView(this.#store.state, this.#options, readPageContext(this.#host.ownerDocument), {
            locale: this.#locale,
            article,
            missing,
            awaitsBody: this.#body.isPending,
            savesData: this.#extras.savesData,
            hostCheck: this.#hostCheck.value,
            shareTargets: this.#share.targets,
            blockedOrigin: this.#blockedOrigin,
        });
    }
    /** The messages of the live region. */
    get #messages() {
        const isReloading = this.#liveRegion.isPending && this.#store.state.error;
        const statusText = isReloading ? this.#locale.t('loading') : this.view?.statusText;
        return [statusText ?? '', this.#share.message];
    }
    render() {
        return this.view && articleTemplate(this.view, this.#actions);
    }
    updated() {
        checkFormat(this.#host);
        this.#selection.updated();
        this.#onUpdated?.();
        this.#loadBody();
        this.#body.updated();
        this.#extras.updated(this.view?.status !== 'loading');
    }
    /** Resolves when everything that the first render needs has been loaded. */
    ready() {
        return firstRenderReady(this.#share, this.#lang, this.#hostCheck);
    }
    get #locale() {
        return localeFor(this.#lang, languages, this.#host.messages);
    }
    get #lang() {
        return this.#host.feedLang ?? langOf(this.#host);
    }
    get #options() {
        return this.#resolve(this.#host.options);
    }
    get #feedAddress() {
        const { feedUrl } = this.#host;
        return feedUrl ?? feedAddress(this.#store.state, this.#host);
    }
    /** The page's origin, if the feed comes from another one: nothing is loaded from it. */
    get #blockedOrigin() {
        const { ownerDocument } = this.#host;
        const address = this.#feedAddress;
        return address && !isOwnSite(address, this.#host) ? ownerDocument.location.origin : undefined;
    }
    /** Whether the body is still to be read from the page of the article. */
    #awaitsPage(article) {
        const hasBody = (article?.html ?? article?.text) !== undefined;
        return (!!article && !hasBody && !!this.#store.state.feed?.bodiesOnPages && article.key !== this.#settledKey);
    }
    #loadBody() {
        const { article } = this.#selection;
        if (!this.#awaitsPage(article) || article.key === this.#requestedKey)
            return;
        this.#requestedKey = article.key;
        this.#pageShown = this.#extras
            .load()
            .then((late) => (this.#pages ??= late && new late.ArticlePages(this.#store))?.load(article))
            .then(() => new Promise((resolve) => {
            this.#onUpdated = resolve;
            this.#settledKey = article.key;
            this.#host.requestUpdate();
        }));
    }
    get #bodySource() {
        const { article } = this.#selection;
        const { feed } = this.#store.state;
        return {
            article,
            isAwaited: this.#awaitsPage(article),
            level: this.#host.options.headingLevel,
            options: {
                base: article?.url ?? feed?.home ?? this.#feedAddress,
                url: article?.url,
                blockedOrigin: this.#blockedOrigin,
                cutNote: this.#locale.t('cut'),
            },
        };
    }
    #actions = {
        retry: () => void this.#liveRegion.reload(this.#host, '.title'),
        share: (event) => {
            const { content, locale } = this.view ?? {};
            if (content && locale)
                this.#share.handle(event, content.shareItem, locale.t);
        },
    };
}
