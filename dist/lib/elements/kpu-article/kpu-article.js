import { nothing } from 'lit';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { FeedElement } from '../shared/feed-element.js';
import { propertiesOf } from '../shared/attributes.js';
import { LazyFeatures } from '../shared/lazy-features.js';
import { articleOptions, parseArticleOptions } from './article-options.js';
import { articleFrame, articlePlaceholder } from './templates/frame.js';
/**
 * Shows one article of a feed: the one identified by `article-id` or by the parameter `id` of the page's URL, or else the
 * first one.
 *
 * @summary One article.
 * @slot - Fallback content, ideally a plain link to the article. Shown when scripts are disabled or the article fails to load. May contain the feed itself in a `<script type="application/feed+json">`.
 * @slot loading - Replaces the skeleton.
 * @slot empty - Replaces the message for a feed without articles.
 * @slot error - Replaces the message for an article that cannot be loaded.
 * @slot footer - Content below the article.
 * @event {CustomEvent<LoadDetail>} kpu-load - Fires when the feed has been loaded and its article, if found, rendered. Does not bubble.
 * @event {CustomEvent<ErrorDetail>} kpu-error - Fires when a load has failed, after its retries, or the feed does not contain the article (`not-in-feed`). Does not bubble.
 * @event {CustomEvent<ShareDetail>} kpu-share - Fires when the user activates a share link. Canceling it prevents the sharing. Bubbles.
 * @event {CustomEvent<ViewDetail>} kpu-view - Fires once per article when at least half of it, or half of the viewport filled by it, has been visible for one second in a visible tab. Not cancelable. Bubbles.
 * @csspart section - The section name above the title.
 * @csspart text-size - The group of the two text size buttons.
 * @csspart text-smaller - The button that decreases the text size.
 * @csspart text-larger - The button that increases the text size.
 * @csspart title - The title.
 * @csspart date - The publication date.
 * @csspart author - The authors.
 * @csspart image - The image above the body.
 * @csspart show-image - The button that loads an image, shown in data-saving mode.
 * @csspart correction - The correction notice ("Ralat").
 * @csspart body - The body.
 * @csspart host - The host that the article links to, if `trusted-hosts` does not include it.
 * @csspart attachments - The list of attachments.
 * @csspart tags - The list of tags.
 * @csspart tag - A single tag.
 * @csspart source - The link to an article of another site ("Sumber: host").
 * @csspart share - The share links and their label.
 * @csspart share-link - A single share link. Each also has a part named after its network, such as `share-link-facebook`.
 * @csspart views - The view count ("Telah dilihat 41 kali").
 * @csspart nearby - The links to the previous and the next article.
 * @csspart enlarge - The button that opens an image of the article in a dialog.
 * @csspart enlarged - The dialog that shows an enlarged image.
 * @csspart zoom - The button that shows the enlarged image in its original size.
 * @csspart caption - The caption of the enlarged image.
 * @csspart close - The button that closes the image dialog.
 * @csspart skeleton - The placeholder shown while the article loads.
 * @csspart status - A status message: slow, empty, outdated or failed.
 * @csspart retry - The button that repeats a failed request.
 * @cssprop {<color>} [--kpu-accent=red mixed with the text colour] - Color of links, buttons and the focus ring.
 * @cssprop {<color>} [--kpu-text=inherit] - Text color.
 * @cssprop {<color>} [--kpu-muted=76 % of the text colour] - Color of secondary text (dates, counts) and icons.
 * @cssprop {<color>} [--kpu-border=18 % of the text colour] - Color of separators and borders.
 * @cssprop {<length>} [--kpu-radius=0.5em] - Corner radius.
 * @cssprop {<length>} [--kpu-space=1em] - Spacing between and inside items.
 * @cssprop [--kpu-font=inherit] - Font family of the text.
 * @cssprop [--kpu-heading-font=inherit] - Font family of the headings.
 * @cssState loading - The feed is loading and nothing can be shown yet.
 * @cssState error - The article could not be loaded.
 * @cssState empty - The feed has no articles.
 * @cssState stale - The element shows an earlier copy of the feed, because the server has not responded yet or has failed.
 */
export class KpuArticle extends FeedElement {
    constructor() {
        super(...arguments);
        /** Parts of the article that are shown, separated by spaces: `section`, `text-size`, `date`, `author`, `image`, `body`, `attachments`, `tags`, `views`, `source`. Default: all. */
        this.show = '';
        this.features = new LazyFeatures(this, async () => (await import('./features/index.js')).createFeatures(this, this.store));
    }
    static { this.styles = [tokens, base]; }
    static { this.properties = propertiesOf(articleOptions); }
    /** @internal */
    get providedArticle() {
        return this.article;
    }
    /** @internal */
    optionTable() {
        return articleOptions;
    }
    parseOptions() {
        return parseArticleOptions(this);
    }
    connectedCallback() {
        super.connectedCallback();
        // in parallel with the request for the feed
        void this.features.load();
    }
    async getUpdateComplete() {
        await this.features.ready;
        const done = await super.getUpdateComplete();
        await this.features.value?.settled.catch(() => undefined);
        return (await super.getUpdateComplete()) && done; // the body is inserted by an update of its own
    }
    updated() {
        const { value: features, error } = this.features;
        features?.updated();
        this.store.rendered(features?.article ? [features.article] : []);
        this.reflectStates(!this.store.state.articles.length, !!(features?.missing ?? error));
    }
    render() {
        const { value: features, error } = this.features;
        const { state, readInline } = this.store;
        const showsFallback = !!error || state.status === 'idle';
        return articleFrame(features?.view ?? { busy: !showsFallback, showsFallback }, features?.render() ?? (showsFallback ? nothing : articlePlaceholder()), readInline);
    }
}
