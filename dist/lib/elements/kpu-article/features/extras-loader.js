import { applyTextSize, readTextSize } from '../../../controllers/text-size/text-size.js';
import { prefersReducedData } from '../../shared/dom/data-saver.js';
import { LazyFeatures } from '../../shared/lazy-features.js';
/** Loads the features that only some pages need, or that are only needed after the first render. */
export class ExtrasLoader {
    #host;
    #store;
    #getArticle;
    #getLocale;
    #tapToLoad;
    #extras;
    #metadata;
    #metadataUpdate;
    #isAttaching;
    #isAttached;
    constructor(host, store, getArticle, getLocale) {
        /** Whether images load on tap only. Determined once, so that the page does not change with the network speed. */
        this.savesData = prefersReducedData();
        this.#isAttaching = false;
        this.#isAttached = false;
        /** Replaces the images of a body that is not in the document yet, if they load on tap only. */
        this.prepareBody = async (body) => {
            (await this.#tapToLoad)?.replaceImages(body);
        };
        this.#host = host;
        this.#store = store;
        this.#getArticle = getArticle;
        this.#getLocale = getLocale;
        this.#extras = new LazyFeatures(host, () => import('./article-extras.js'), 'article-extras');
        if (this.savesData)
            this.#tapToLoad = this.#createTapToLoad();
    }
    /** Resolves when the title of the page and the structured data are up to date. */
    get settled() {
        return this.#metadataUpdate;
    }
    /** Why `load` failed; already reported. */
    get error() {
        return this.#extras.error;
    }
    async load() {
        await this.#extras.load();
        return this.#extras.value;
    }
    /** @param isIdle true if nothing is loading */
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
        this.#metadata ??= this.load().then((extras) => extras && new extras.PageMetadata(this.#host));
        this.#metadataUpdate = this.#metadata.then((metadata) => metadata?.update(this.#getArticle(), options));
    }
    async #createTapToLoad() {
        const code = new LazyFeatures(this.#host, () => import('./tap-to-load.js'), 'data-saver');
        await code.load();
        if (code.value)
            return new code.value.TapToLoad(this.#host, this.#getArticle, this.#getLocale);
        this.savesData = false; // better costly images than none
        this.#host.requestUpdate();
        return undefined;
    }
    async #attach() {
        if (this.#isAttaching)
            return;
        this.#isAttaching = true;
        const extras = await this.load();
        this.#isAttached = !!extras;
        extras?.attachAfterRender(this.#host, this.#store, this.#getArticle, this.#getLocale);
    }
}
