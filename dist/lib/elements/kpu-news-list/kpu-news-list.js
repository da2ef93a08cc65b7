import { coreMessages, langOf, localeFor } from '../../i18n/index.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { propertiesOf } from '../shared/attributes.js';
import { afterPaint } from '../shared/dom/after-paint.js';
import { FeedElement } from '../shared/feed-element.js';
import { LazyFeatures } from '../shared/lazy-features.js';
import { styles } from './list.css.js';
import { listOptions, parseListOptions } from './list-options.js';
import { createListView, initialUi } from './list-view.js';
import { listTemplate } from './templates/list.js';
/** Milliseconds between the feed's request and that of the features, so that neither takes the other's bandwidth. */
const FEATURES_DELAY = 150;
/**
 * Shows the news of a feed as a list of cards.
 *
 * @summary The news list.
 * @slot - Fallback, best a plain link to the site: shown while scripts are off, and when the feed cannot be loaded. May hold a `<script type="application/feed+json">` with the feed itself.
 * @slot heading - Replaces the heading.
 * @slot loading - Replaces the skeleton.
 * @slot empty - Replaces the sentence for a feed without articles.
 * @slot error - Replaces the sentence for a feed that cannot be loaded.
 * @slot footer - Replaces the link to all news.
 * @event {CustomEvent<LoadDetail>} kpu-load - The feed is on screen. Does not bubble.
 * @event {CustomEvent<ErrorDetail>} kpu-error - A load failed, after its retries. Does not bubble.
 * @event {CustomEvent<OpenDetail>} kpu-open - A person opens an article. Cancelable, bubbles.
 * @event {CustomEvent<ShareDetail>} kpu-share - A person shares an article. Cancelable, bubbles.
 * @event {CustomEvent<ViewDetail>} kpu-view - An article was seen in the dialog. Bubbles.
 * @csspart heading - The heading.
 * @csspart search - The search field.
 * @csspart items - The list around the cards.
 * @csspart item - A card.
 * @csspart image - The picture of a card.
 * @csspart placeholder - Stands where a card has no picture, and others have.
 * @csspart show-image - The button that shows the pictures, where data is saved.
 * @csspart title - The title of a card, the link where there is one.
 * @csspart date - The date.
 * @csspart author - The authors.
 * @csspart source - The host an article comes from; with several feeds the feed's name, where it has one.
 * @csspart correction - "Ralat": what was put right.
 * @csspart also - "Juga dimuat di 3 situs", where several feeds carry the same.
 * @csspart host - The real host of an article that leads to none of `trusted-hosts`.
 * @csspart meta - The line with date, authors and host.
 * @csspart summary - The summary.
 * @csspart tags - The tags of a card.
 * @csspart tag - One tag.
 * @csspart views - "Telah dilihat 41 kali".
 * @csspart share - The share links of a card.
 * @csspart share-link - One share link; `share-link-facebook` and so on for one network.
 * @csspart skeleton - Stands for the cards while they load.
 * @csspart new - The button that shows articles which came later.
 * @csspart more - The button for further articles.
 * @csspart all - The link to all news.
 * @csspart status - A sentence about the state: slow, empty, stale, error, feeds that could not be loaded.
 * @csspart retry - The button that tries again.
 * @csspart dialog - The dialog of `open="dialog"`.
 * @csspart bar - The bar over the article in the dialog.
 * @csspart previous - The button that leads to the article before.
 * @csspart next - The button that leads to the article after.
 * @csspart close - The button that closes the dialog.
 * @cssprop {<color>} [--kpu-accent=red mixed with the text colour] - Links, buttons, focus ring.
 * @cssprop {<color>} [--kpu-text=inherit] - Text.
 * @cssprop {<color>} [--kpu-muted=76 % of the text colour] - Dates, counts, icons.
 * @cssprop {<color>} [--kpu-surface=transparent] - Background of cards.
 * @cssprop {<color>} [--kpu-border=18 % of the text colour] - Lines.
 * @cssprop {<length>} [--kpu-radius=0.5em] - Corners.
 * @cssprop {<length>} [--kpu-space=1em] - Distance between things.
 * @cssprop [--kpu-font=inherit] - Font family of text.
 * @cssprop [--kpu-heading-font=inherit] - Font family of headings.
 * @cssprop {<ratio>} [--kpu-image-ratio=16 / 9] - Shape of pictures on cards.
 * @cssprop {<length>} [--kpu-columns=17em] - Least width of a column of the grid.
 * @cssState loading - Nothing to show yet.
 * @cssState error - The feed could not be loaded.
 * @cssState empty - The feed has no article to show.
 * @cssState stale - Shown is an earlier copy: the server has not answered yet, or failed.
 */
export class KpuNewsList extends FeedElement {
    constructor() {
        super(...arguments);
        this.features = new LazyFeatures(this, async () => new (await import('./features/index.js')).ListFeatures(this, this.store));
        /** Height of the skeleton that was on screen, in pixels. */
        this.#skeletonHeight = 0;
        /** Measures the skeleton, and has the features follow the feed's request. */
        this.#onSkeletonPaint = () => {
            if (this.store.state.status !== 'loading')
                return;
            this.#skeletonHeight = this.#items?.offsetHeight ?? 0;
            setTimeout(() => {
                if (!this.isDeferred && !this.features.ready)
                    void this.features.load();
            }, FEATURES_DELAY);
        };
    }
    static { this.styles = [tokens, base, styles]; }
    static { this.properties = propertiesOf(listOptions); }
    /** Height of the skeleton that was on screen, in pixels. */
    #skeletonHeight;
    /** Shows further articles, from the feed's next page where needed; settles when they are on screen. */
    async loadMore() {
        await this.features.load();
        await this.features.value?.loadMore();
    }
    /** @internal */
    optionTable() {
        return listOptions;
    }
    parseOptions() {
        return parseListOptions(this);
    }
    scheduleUpdate() {
        const { ready, value, error } = this.features;
        // the features change what is on screen card by card, so that it keeps its nodes
        const waits = this.view?.articles[0] && !value && !error;
        return waits ? ready?.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
    }
    update(changed) {
        super.update(changed);
        const { view } = this;
        if (!view || view.state.status === 'loading')
            return;
        // as many cards as in the skeleton keep at least its height, or what is below would jump up
        if (this.#skeletonHeight && view.articles.length >= view.skeletonCount)
            this.#items?.style.setProperty('min-height', `${this.#skeletonHeight}px`);
        this.#skeletonHeight = 0;
    }
    updated() {
        const { view, store } = this;
        const articles = view?.articles ?? [];
        this.reflectStates(!articles.length);
        if (store.state.status === 'loading')
            afterPaint(this.#onSkeletonPaint);
        else if (!this.features.ready)
            void this.features.load();
        store.rendered(articles);
    }
    /** Measures the skeleton, and has the features follow the feed's request. */
    #onSkeletonPaint;
    get #items() {
        return this.shadowRoot?.querySelector('.items');
    }
    render() {
        const { value: features } = this.features;
        const core = localeFor(langOf(this), coreMessages, this.messages);
        const full = features?.locale;
        // the same language keeps its object, so that no card is rendered again
        const locale = full && full.tag !== core.tag ? full : core;
        const view = createListView(this.store.state, this.options, locale, features?.ui ?? initialUi);
        this.view = view;
        return listTemplate(view, features?.details(view), this.store.readInline);
    }
}
