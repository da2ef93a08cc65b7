import { applyTextSize, readTextSize } from '../../../controllers/text-size/text-size.js';
import { prefersReducedData } from '../../shared/dom/data-saver.js';
import { LazyFeatures } from '../../shared/lazy-features.js';
/** Loads the features that an article needs only on some pages, or once it is on screen. */
export class ArticleExtras {
    #host;
    #store;
    #getArticle;
    #getLocale;
    #tapToLoad;
    #late;
    #metadata;
    #metadataUpdate;
    #isAttaching;
    #isAttached;
    constructor(host, store, getArticle, getLocale) {
        /** Whether images load on tap only. Decided once: what is on screen does not follow the network's speed. */
        this.savesData = prefersReducedData();
        this.#isAttaching = false;
        this.#isAttached = false;
        /** Takes the images out of a body that belongs to no page yet, where they load on tap. */
        this.prepareBody = async (body) => {
            (await this.#tapToLoad)?.replaceImages(body);
        };
        this.#host = host;
        this.#store = store;
        this.#getArticle = getArticle;
        this.#getLocale = getLocale;
        this.#late = new LazyFeatures(host, () => import('./late.js'), 'article-extras');
        if (this.savesData)
            this.#tapToLoad = this.#createTapToLoad();
    }
    /** Settles when the page's title and structured data are those of the article. */
    get settled() {
        return this.#metadataUpdate;
    }
    /** Why `load` gave nothing; reported already. */
    get error() {
        return this.#late.error;
    }
    async load() {
        await this.#late.load();
        return this.#late.value;
    }
    /** @param isIdle true where nothing is loading any more */
    updated(isIdle) {
        if (!this.#isAttached)
            applyTextSize(this.#host, readTextSize()); // before the first paint, so that nothing shifts
        this.#updateMetadata();
        if (isIdle)
            void this.#attach();
    }
    #updateMetadata() {
        const { options } = this.#host;
        if (!options.pageTitle && !options.structuredData && !this.#metadata)
            return;
        this.#metadata ??= this.load().then((late) => late && new late.PageMetadata(this.#host));
        this.#metadataUpdate = this.#metadata.then((metadata) => metadata?.update(this.#getArticle(), options));
    }
    async #createTapToLoad() {
        const late = await this.load();
        if (late)
            return new late.TapToLoad(this.#host, this.#getArticle, this.#getLocale);
        this.savesData = false; // better costly images than none
        this.#host.requestUpdate();
        return undefined;
    }
    async #attach() {
        if (this.#isAttaching)
            return;
        this.#isAttaching = true;
        const late = await this.load();
        this.#isAttached = !!late;
        late?.attachAfterRender(this.#host, this.#store, this.#getArticle, this.#getLocale);
    }
}
