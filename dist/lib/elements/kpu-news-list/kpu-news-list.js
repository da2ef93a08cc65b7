import { coreMessages, langOf, localeFor } from '../../i18n/index.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { propertiesOf } from '../shared/attributes.js';
import { afterPaint } from '../shared/dom/after-paint.js';
import { FeedElement } from '../shared/feed-element.js';
import { LazyFeatures } from '../shared/lazy-features.js';
import { layouts } from './layouts.js';
import { listOptions, parseListOptions } from './list-options.js';
import { createListView, initialUi } from './list-view.js';
import { listTemplate } from './templates/list.js';
/**
 * Shows the news of a feed as a list of cards.
 *
 * @summary The news list.
 * @slot - Fallback content, ideally a plain link to the news page. Shown when scripts are disabled or the feed fails to load. May contain the feed itself in a `<script type="application/feed+json">`.
 * @slot heading - Replaces the heading.
 * @slot loading - Replaces the skeleton.
 * @slot empty - Replaces the message for a feed without articles.
 * @slot error - Replaces the message for a feed that cannot be loaded.
 * @slot footer - Replaces the link to all news.
 * @event {CustomEvent<LoadDetail>} kpu-load - Fires when a loaded feed has been rendered, also after a reload. Does not bubble.
 * @event {CustomEvent<ErrorDetail>} kpu-error - Fires when a load has failed, after its retries. Does not bubble.
 * @event {CustomEvent<OpenDetail>} kpu-open - Fires when the user opens an article. Canceling it prevents the navigation or the dialog. Bubbles.
 * @event {CustomEvent<ShareDetail>} kpu-share - Fires when the user activates a share link. Canceling it prevents the sharing. Bubbles.
 * @event {CustomEvent<ViewDetail>} kpu-view - Fires once per article that has been viewed in the dialog. Not cancelable. Bubbles.
 * @csspart heading - The heading of the list.
 * @csspart search - The search field.
 * @csspart items - The list element that contains the cards.
 * @csspart item - A card.
 * @csspart image - The image of a card.
 * @csspart placeholder - The space for an image on a card that has none, in a list where others have one.
 * @csspart show-image - The button that loads the images, shown in data-saving mode.
 * @csspart text - Everything on a card except its image.
 * @csspart title - The title of a card. Contains the link, if there is one.
 * @csspart date - The publication date.
 * @csspart author - The authors.
 * @csspart source - The host of the article. In a list of several feeds, the title of the feed.
 * @csspart correction - The correction notice ("Ralat").
 * @csspart also - The number of other feeds that contain the article ("Juga dimuat di 3 situs").
 * @csspart host - The host that an article links to, if `trusted-hosts` does not include it.
 * @csspart meta - The line with date, authors and source.
 * @csspart summary - The summary.
 * @csspart tags - The tags of a card.
 * @csspart tag - A single tag.
 * @csspart views - The view count ("Telah dilihat 41 kali").
 * @csspart share - The share links of a card.
 * @csspart share-link - A single share link. Each also has a part named after its network, such as `share-link-facebook`.
 * @csspart skeleton - The list while it shows placeholders for the cards.
 * @csspart new - The button that shows articles published since the list was loaded.
 * @csspart more - The button that shows more articles.
 * @csspart all - The link to all news.
 * @csspart status - A status message: slow, empty, outdated or failed.
 * @csspart retry - The button that repeats a failed request.
 * @csspart dialog - The dialog of `open="dialog"`.
 * @csspart bar - The toolbar of the dialog.
 * @csspart previous - The button that shows the previous article.
 * @csspart next - The button that shows the next article.
 * @csspart close - The button that closes the dialog.
 * @cssprop {<color>} [--kpu-accent=red mixed with the text colour] - Color of links, buttons and the focus ring.
 * @cssprop {<color>} [--kpu-text=inherit] - Text color.
 * @cssprop {<color>} [--kpu-muted=76 % of the text colour] - Color of secondary text (dates, counts) and icons.
 * @cssprop {<color>} [--kpu-surface=transparent] - Background color of the cards.
 * @cssprop {<color>} [--kpu-border=18 % of the text colour] - Color of separators and borders.
 * @cssprop {<length>} [--kpu-radius=0.5em] - Corner radius.
 * @cssprop {<length>} [--kpu-space=1em] - Spacing between and inside items.
 * @cssprop [--kpu-font=inherit] - Font family of the text.
 * @cssprop [--kpu-heading-font=inherit] - Font family of the headings.
 * @cssprop {<ratio>} [--kpu-image-ratio=16 / 9] - Aspect ratio of the card images.
 * @cssprop {<length>} [--kpu-columns=17em] - Minimum column width in the layouts `grid` and `featured`.
 * @cssprop {<integer>} [--kpu-summary-lines=3] - Maximum number of lines of a summary; `none` for all.
 * @cssState loading - The feed is loading and nothing can be shown yet.
 * @cssState error - The feed could not be loaded.
 * @cssState empty - The feed has no articles to show.
 * @cssState stale - The list shows an earlier copy of the feed, because the server has not responded yet or has failed.
 */
export class KpuNewsList extends FeedElement {
    constructor() {
        super(...arguments);
        this.features = new LazyFeatures(this, async () => (await import('./features/index.js')).createFeatures(this, this.store));
        /** Height of the rendered skeleton, in pixels. */
        this.#skeletonHeight = 0;
        this.#measureSkeleton = () => {
            if (this.store.state.status === 'loading')
                this.#skeletonHeight = this.#items?.offsetHeight ?? 0;
        };
    }
    static { this.styles = [tokens, base, ...Object.values(layouts)]; }
    static { this.properties = propertiesOf(listOptions); }
    /** Height of the rendered skeleton, in pixels. */
    #skeletonHeight;
    /** Shows more articles and fetches the next page of the feed if needed. Resolves when they have been rendered; never rejects. */
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
        // the features update the rendered cards one by one, so that these keep their nodes
        const waits = this.view?.articles[0] && !value && !error;
        return waits ? ready?.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
    }
    update(changed) {
        super.update(changed);
        const { view } = this;
        if (!view || view.state.status === 'loading')
            return;
        // at least the height of the skeleton is kept, or content below would jump up
        if (this.#skeletonHeight && view.articles.length >= view.skeletonCount)
            this.#items?.style.setProperty('min-height', `${this.#skeletonHeight}px`);
        this.#skeletonHeight = 0;
    }
    updated() {
        const { view, store } = this;
        const articles = view?.articles ?? [];
        this.reflectStates(!articles.length);
        const isLoading = store.state.status === 'loading';
        if (isLoading)
            afterPaint(this.#measureSkeleton);
        // their request follows that of the feed, which has been sent before this update
        if (!this.features.ready && !(isLoading && this.isDeferred))
            void this.features.load();
        store.rendered(articles);
    }
    #measureSkeleton;
    get #items() {
        return this.shadowRoot?.querySelector('.items');
    }
    render() {
        const { value: features } = this.features;
        const core = localeFor(langOf(this), coreMessages, this.messages);
        const full = features?.locale;
        // the same language keeps its object, so that no card is rendered again
        const locale = full && full.tag !== core.tag ? full : core;
        const view = createListView(this.store.state, features?.options ?? this.options, locale, features?.ui ?? initialUi());
        this.view = view;
        return listTemplate(view, features?.details(view), this.store.readInline);
    }
}
