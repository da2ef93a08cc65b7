import { observeLanguage } from '../../../controllers/page/language-controller.js';
import { ShareController } from '../../../controllers/share-controller.js';
import { langOf, languages, localeFor } from '../../../i18n/index.js';
import { LiveRegion } from '../../shared/a11y/live-region.js';
import { readOption } from '../../shared/attributes.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { feedAddress, isOwnSite } from '../../shared/dom/feed-address.js';
import { firstRenderReady } from '../../shared/first-render.js';
import { networkList } from '../../shared/network-list.js';
import { readPageContext } from '../../shared/page-context.js';
import { warnUnknownAttributes } from '../../shared/unknown-attributes.js';
import { warnUnknownFormat } from '../../shared/unknown-format.js';
import { observeCounter } from '../../shared/view-counts.js';
import { ArticleSelection } from '../article-selection.js';
import { createArticleView } from '../article-view.js';
import { articleTemplate } from '../templates/article.js';
import { css } from './article.css.js';
import { ArticleExtras } from './article-extras.js';
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
    #announcement = '';
    constructor(host, store) {
        this.#host = host;
        this.#store = store;
        const getArticle = () => this.#selection.article;
        this.#extras = new ArticleExtras(host, store, getArticle, () => this.#locale);
        this.#selection = new ArticleSelection(host, store, async (...query) => {
            const late = await this.#extras.load();
            return late ? late.findRemote(...query) : { missing: this.#extras.error };
        });
        observeLanguage(host, () => this.#lang);
        observeCounter(host, store, true);
        this.#share = new ShareController(host);
        this.#liveRegion = new LiveRegion(host);
        this.#body = new BodyRenderer(host, () => this.#bodySource, this.#extras.prepareBody);
        warnUnknownAttributes(host);
        addStyles(host, css);
    }
    /** Resolves when the current article and its body have been rendered. */
    get settled() {
        return this.#selection.settled.then(() => this.#body.settled).then(() => this.#extras.settled);
    }
    /** The article to show; undefined until it is loaded. */
    get article() {
        return this.#selection.article;
    }
    /** Why the requested article is not shown. */
    get missing() {
        return this.#selection.missing;
    }
    /** Called before each render: determines the view and the announcement. */
    update() {
        warnUnknownFormat(this.#host);
        const { article, missing } = this.#selection;
        this.view = createArticleView(this.#store.state, this.#host.options, readPageContext(this.#host.ownerDocument), {
            locale: this.#locale,
            article,
            missing,
            awaitsBody: this.#body.isPending,
            savesData: this.#extras.savesData,
            shareTargets: this.#share.targets(this.#networks),
            blockedOrigin: this.#blockedOrigin,
        });
        const { locale, statusText } = this.view;
        const isReloading = this.#liveRegion.pending && this.#store.state.error;
        this.#announcement = this.#liveRegion.announce(isReloading ? locale.t('loading') : statusText, this.#share.message);
    }
    render() {
        return this.view && articleTemplate(this.view, this.#actions, this.#announcement);
    }
    updated() {
        this.#selection.updated();
        this.#body.updated();
        this.#extras.updated(this.view?.status !== 'loading');
    }
    /** Resolves when everything that the first render needs has been loaded. */
    ready() {
        return firstRenderReady(this.#host, this.#share, this.#networks, this.#lang);
    }
    get #locale() {
        return localeFor(this.#lang, languages, this.#host.messages);
    }
    get #lang() {
        return this.#host.feedLang ?? langOf(this.#host);
    }
    get #networks() {
        return readOption(this.#host, 'share', networkList(this.#host.targets));
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
    get #bodySource() {
        const { article } = this.#selection;
        const { feed } = this.#store.state;
        return {
            article,
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
                this.#share.handle(event, this.#networks, content.shareItem, locale.t);
        },
    };
}
