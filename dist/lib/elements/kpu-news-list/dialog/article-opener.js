import { onWindowEvent } from '../../../controllers/page/window-events.js';
import { emitAction } from '../../../controllers/emit-action.js';
import { LazyFeatures } from '../../shared/lazy-features.js';
import { PARAMETER } from './url-parameter.js';
/** Opens an article: by the page if it cancels the event, else in the dialog, else by the link. */
export class ArticleOpener {
    #context;
    #dialog;
    #preloads = false;
    #unsubscribe;
    constructor(host, store, context) {
        this.host = host;
        this.store = store;
        this.#context = context;
        this.#dialog = new LazyFeatures(host, async () => new (await import('./index.js')).ArticleDialog(this), 'dialog');
        host.addController(this);
    }
    hostUpdated() {
        if (this.#usesDialog)
            this.#preloadOnIntent();
        if (this.addressMode)
            this.#unsubscribe ??= onWindowEvent('popstate', () => this.#syncWithUrl(true));
        this.#syncWithUrl(false);
    }
    hostDisconnected() {
        this.#unsubscribe?.();
        this.#unsubscribe = undefined;
        this.#dialog.value?.destroy();
    }
    get locale() {
        return this.#context.locale;
    }
    hasEnough(state) {
        return this.#context.hasEnough(state);
    }
    hrefOf(article) {
        return this.#context.hrefOf(article);
    }
    get #usesDialog() {
        return this.host.options.open === 'dialog' && !!customElements.get('kpu-article');
    }
    get addressMode() {
        const { address } = this.host.options;
        return this.#usesDialog && address !== 'none' ? address : undefined;
    }
    /** Handles a click on a card. */
    open(event, article, link) {
        const { host } = this;
        if (!emitAction(host, 'kpu-open', { article, url: link.href }))
            event.preventDefault();
        const isPlain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        if (event.defaultPrevented || !isPlain || !this.#usesDialog)
            return;
        event.preventDefault();
        void this.#dialog.load().then(() => {
            const { value } = this.#dialog;
            if (!value)
                location.assign(link.href); // without the code of the dialog, the card acts as the link that it is
            else if (host.isConnected)
                value.open(article, link);
        });
    }
    /** Loads the code of the dialog when the pointer or the focus reaches a card. */
    #preloadOnIntent() {
        if (this.#preloads)
            return;
        this.#preloads = true;
        const done = new AbortController();
        const preload = ({ target }) => {
            if (!target.closest('.title a'))
                return;
            done.abort();
            if (this.#usesDialog)
                void this.#dialog.load();
        };
        for (const type of ['pointerover', 'focusin'])
            this.host.shadowRoot?.addEventListener(type, preload, { signal: done.signal });
    }
    /** @param navigated a person went back or forward, or followed a link of the page */
    #syncWithUrl(navigated) {
        const { value, ready } = this.#dialog;
        if (value)
            value.syncWithUrl(navigated);
        else if (this.addressMode && (navigated || !ready) && location.href.includes(`${PARAMETER}=`))
            void this.#dialog.load().then(() => this.#dialog.value?.syncWithUrl(navigated));
    }
}
