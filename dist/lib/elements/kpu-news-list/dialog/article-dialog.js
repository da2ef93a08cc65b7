import { emitAction } from '../../../controllers/emit-action.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { feedAddress } from '../../shared/dom/feed-address.js';
import { errorText } from '../../shared/templates/error-message.js';
import { offersMore } from '../list-view.js';
import { css } from './dialog.css.js';
import { createDialog, labelButtons } from './dialog-dom.js';
import { addressModeOf } from './dialog-source.js';
import { findBody, findIn, findUnloaded, isTakenBack, matches, urlId } from './find-article.js';
import { focusCard } from './focus-card.js';
import { articleInUrl, isUpdating, pushArticle, removeArticle, whenUpdated, } from './history.js';
/** The open dialog of the page. If several lists contain the article in the URL, only one shows it. */
let current;
/**
 * Shows articles in a native dialog in the shadow root of the list, one at a time. Escape, the button, a click outside
 * and a step back in the history close it; the focus returns to the card.
 */
export class ArticleDialog {
    #list;
    #elements;
    #article;
    #opener;
    /** The id in the URL that has been handled. */
    #handledId;
    #isLoading = false;
    constructor(list) {
        this.#list = list;
        addStyles(list.host, css);
        // so that it is there when an article is opened; where it fails the article asks again, and reports it
        void import('../../kpu-article/features/index.js').catch(() => undefined);
    }
    /** Opens an article whose card the user has clicked. */
    open(article, opener) {
        const push = !this.#elements;
        this.#opener = opener;
        this.#render(article);
        void this.#updateUrl(article, push);
    }
    /** Removes the dialog with its list, and leaves all else as it is. */
    destroy() {
        const { dialog } = this.#elements ?? {};
        this.#elements = undefined;
        if (current === this)
            current = undefined;
        dialog?.close();
        dialog?.remove();
    }
    /**
     * Shows what the address names, or closes what it no longer names.
     * @param navigated a person went back or forward, or followed a link of the page
     */
    syncWithUrl(navigated) {
        this.#updateButtons();
        const { host, store } = this.#list;
        const addressMode = addressModeOf(host);
        if (this.#article && isTakenBack(store.state, this.#article))
            this.#hideWithdrawn();
        if (!addressMode)
            return;
        if (isUpdating()) {
            if (navigated)
                void whenUpdated().then(() => this.syncWithUrl(true)); // a person may be faster than we are
            return;
        }
        const ref = articleInUrl(addressMode);
        if (navigated) {
            this.#handledId = undefined;
            if (this.#elements) {
                const other = ref && findIn(store.state.articles, host.options, ref);
                if (!other)
                    this.#onClosed(false);
                else if (other.key !== this.#article?.key)
                    this.#show(other);
            }
        }
        if (ref && ref.id !== this.#handledId && !this.#elements)
            void this.#openFromUrl(ref);
    }
    /** Whether an open dialog shows the article that the address names. */
    shows(ref) {
        return !!this.#elements && !!this.#article && matches(this.#article, ref);
    }
    /** Opens the article that the address names, if the list has it. */
    async #openFromUrl(ref) {
        const { store, host } = this.#list;
        const { articles, feed, fromCache, loadingMore } = store.state;
        let article = findIn(articles, host.options, ref);
        if (!article && (!feed || fromCache || loadingMore))
            return; // tries again when these have come
        this.#handledId = ref.id;
        article ??= await findUnloaded(this.#list, ref);
        const addressMode = addressModeOf(host);
        const isLate = !addressMode || !host.isConnected || this.#elements || articleInUrl(addressMode)?.id !== ref.id;
        if (!article || isLate || current?.shows(ref))
            return;
        if (!host.getClientRects()[0])
            return; // a dialog of a hidden list would block the page unseen
        this.#opener = undefined;
        this.#render(article);
        await this.#renderUpTo(article);
    }
    /** Shows cards up to the one of an article that is loaded, so that it has neighbours. */
    async #renderUpTo({ key }) {
        const { host, store } = this.#list;
        if (!store.state.articles.some((article) => article.key === key))
            return;
        const canShowMore = () => host.view?.hasHidden && offersMore(host.view) && !store.state.loadingMore;
        while (this.#elements && this.#index < 0 && canShowMore())
            await host.loadMore();
    }
    #updateUrl(article, push) {
        const { host, store } = this.#list;
        const addressMode = addressModeOf(host);
        const id = urlId(store.state, article);
        this.#handledId = id;
        return addressMode && pushArticle(addressMode, { id, key: article.key }, push);
    }
    /** The articles to render, in their order. */
    get #articles() {
        return this.#list.host.view?.articles ?? [];
    }
    /** Where the article is in the list. */
    get #index() {
        return this.#articles.findIndex(({ key }) => key === this.#article?.key);
    }
    /** Shows an article in the dialog, which opens if it is closed. */
    #render(article) {
        const { host, store } = this.#list;
        if (current !== this)
            current?.destroy();
        current = this; // eslint-disable-line @typescript-eslint/no-this-alias -- the page's one, not another name
        this.#article = article;
        const elements = (this.#elements ??= this.#create());
        const { dialog } = elements;
        dialog.setAttribute('aria-label', article.title);
        elements.article.feedUrl = feedAddress(store.state, host);
        elements.article.article = article;
        elements.article.hidden = false;
        void this.#addBody(article).catch(() => undefined); // what is shown links to the whole article
        this.#updateButtons();
        if (dialog.open)
            return;
        host.shadowRoot?.append(dialog);
        dialog.showModal();
    }
    /** Shows a sentence instead of an article that its feed has taken back, with the focus where the dialog has it. */
    #hideWithdrawn() {
        const { dialog, article, close } = this.#elements ?? {};
        if (!article || article.hidden)
            return;
        const text = this.#list.features.locale.t('withdrawn');
        if (article.matches(':focus-within'))
            close?.focus();
        article.hidden = true;
        article.article = undefined;
        dialog?.setAttribute('aria-label', text);
        this.#announce(text, true);
    }
    async #addBody(article) {
        const found = await findBody(this.#list, article);
        const element = this.#article === article ? this.#elements?.article : undefined;
        if (found && element && !element.hidden)
            Object.assign(element, { feedUrl: found.feed.url, article: found.article });
    }
    #create() {
        const elements = createDialog(this.#list.host.options);
        const { dialog, previous, next, close } = elements;
        previous.addEventListener('click', () => void this.#step(-1));
        next.addEventListener('click', () => void this.#step(1));
        close.addEventListener('click', () => dialog.close());
        dialog.addEventListener('close', () => {
            if (this.#elements === elements)
                this.#onClosed(true);
        });
        return elements;
    }
    /** The list behind the buttons may have changed. */
    #updateButtons() {
        if (!this.#elements)
            return;
        const { previous, next } = this.#elements;
        const { view } = this.#list.host;
        const index = this.#index;
        const isLast = index < 0 || (index === this.#articles.length - 1 && !(view && offersMore(view)));
        labelButtons(this.#elements, this.#list.features.locale.t);
        previous.setAttribute('aria-disabled', String(index < 1 || this.#isLoading));
        next.setAttribute('aria-disabled', String(isLast || this.#isLoading));
    }
    /** Goes to the previous or next article; the focus stays on the button, so that one can go on and on. */
    async #step(step) {
        const elements = this.#elements;
        const { host, store, features } = this.#list;
        const button = step > 0 ? elements?.next : elements?.previous;
        if (!elements || button?.ariaDisabled === 'true')
            return;
        if (step > 0 && this.#index === this.#articles.length - 1) {
            this.#isLoading = true;
            this.#updateButtons();
            this.#announce(features.locale.t('loading'), true);
            await host.loadMore();
            this.#isLoading = false;
            this.#updateButtons();
            if (this.#elements !== elements)
                return;
        }
        const article = this.#articles[this.#index + step];
        if (!article) {
            const { pageError } = store.state;
            this.#announce(pageError ? errorText(pageError, features.locale) : '', true);
            return;
        }
        const url = features.hrefOf(article) ?? '';
        if (!emitAction(host, 'kpu-open', { article, url }))
            return;
        this.#show(article);
        void this.#updateUrl(article, false);
    }
    /** Shows another article in the open dialog, from its top. */
    #show(article) {
        this.#render(article);
        this.#elements?.dialog.scrollTo({ top: 0, behavior: 'instant' });
        this.#announce(article.title);
    }
    /** @param visible for all to see, not only for screen readers */
    #announce(text, visible = false) {
        const { status } = this.#elements ?? {};
        if (!status)
            return;
        status.textContent = text;
        status.classList.toggle('visually-hidden', !visible);
    }
    /** @param leave the address is no longer to name the article */
    #onClosed(leave) {
        const addressMode = addressModeOf(this.#list.host);
        this.destroy();
        const scrollToCard = focusCard(this.#list.host.shadowRoot, this.#index, this.#opener);
        const left = leave && addressMode ? removeArticle(addressMode) : Promise.resolve();
        void left.then(scrollToCard);
    }
}
