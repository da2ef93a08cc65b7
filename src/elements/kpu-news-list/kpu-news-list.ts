import type { PropertyValues, TemplateResult } from 'lit';
import { coreMessages, langOf, localeFor } from '../../i18n/index.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { propertiesOf } from '../shared/attributes.js';
import { afterPaint } from '../shared/dom/after-paint.js';
import { FeedElement } from '../shared/feed-element.js';
import { LazyFeatures } from '../shared/lazy-features.js';
import type { ListFeatures } from './features/index.js';
import { styles } from './list.css.js';
import { listOptions, parseListOptions, type ListOptions } from './list-options.js';
import { createListView, initialUi, type ListView } from './list-view.js';
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
export class KpuNewsList extends FeedElement<ListFeatures, ListOptions> {
  static override styles = [tokens, base, styles];

  static override properties = propertiesOf(listOptions);

  /**
   * Level of the heading, 1–6; titles of cards are one below.
   * @default 2
   */
  declare headingLevel: number | string;
  /**
   * Share links on every card: names of networks, or `none`.
   * @default 'none'
   */
  declare share: string;
  /**
   * What a card holds: names among `image date author summary tags views source`.
   * @default 'image date summary views'
   */
  declare show: string;
  /**
   * Cards at first, and added by each "more"; 1 and up.
   * @default 10
   */
  declare limit: number | string;
  /** Heading; the language's "Berita Terkini" by default, an empty one shows none. */
  heading?: string;
  /**
   * How cards are laid out: `list`, `grid`, `featured` (a grid whose first card is large) or `headlines` (titles).
   * @default 'list'
   */
  declare layout: 'list' | 'grid' | 'featured' | 'headlines';
  /**
   * `newest` or `popular` (by views, over what is loaded). Pinned articles stay first.
   * @default 'newest'
   */
  declare sort: 'newest' | 'popular';
  /**
   * Only articles with one of these tags or sections, separated by commas.
   * @default ''
   */
  declare tag: string;
  /**
   * Without articles that have one of these tags or sections, separated by commas.
   * @default ''
   */
  declare exclude: string;
  /**
   * Shows a search field over what is loaded.
   * @default false
   */
  declare search: boolean;
  /**
   * How further articles come: `button`, `scroll` or `none`.
   * @default 'button'
   */
  declare more: 'button' | 'scroll' | 'none';
  /**
   * Where a card leads: `link`, the article's page, or `dialog`, read here.
   * @default 'link'
   */
  declare open: 'link' | 'dialog';
  /**
   * With `open="dialog"`, the page's address names the article that is read, as `#berita=ID` (`hash`) or `?berita=ID` (`query`): it can be passed on, and a step back closes the dialog. `none` leaves the address alone.
   * @default 'none'
   */
  declare address: 'none' | 'hash' | 'query';
  /**
   * A page of this site that holds `<kpu-article>`, with `{id}` or `{url}` in it.
   * @default ''
   */
  declare articleUrl: string;
  /**
   * Minutes after which the feed is read again while the page is seen; 0 and up, 0 is never.
   * @default 0
   */
  declare refresh: number | string;

  /** Key of the article that is read on the page which the cards lead to, and that the list leaves out. @internal */
  declare besideKey?: string;
  /** What was rendered last. @internal */
  view?: ListView;

  protected override readonly features = new LazyFeatures(
    this,
    async () => new (await import('./features/index.js')).ListFeatures(this, this.store),
  );
  /** Height of the skeleton that was on screen, in pixels. */
  #skeletonHeight = 0;

  /** Shows further articles, from the feed's next page where needed; settles when they are on screen. */
  async loadMore(): Promise<void> {
    await this.features.load();
    await this.features.value?.loadMore();
  }

  /** @internal */
  protected override optionTable() {
    return listOptions;
  }

  protected override parseOptions(): ListOptions {
    return parseListOptions(this);
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const { ready, value, error } = this.features;
    // the features change what is on screen card by card, so that it keeps its nodes
    const waits = this.view?.articles[0] && !value && !error;
    return waits ? ready?.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { view } = this;
    if (!view || view.state.status === 'loading') return;
    // as many cards as in the skeleton keep at least its height, or what is below would jump up
    if (this.#skeletonHeight && view.articles.length >= view.skeletonCount)
      this.#items?.style.setProperty('min-height', `${this.#skeletonHeight}px`);
    this.#skeletonHeight = 0;
  }

  protected override updated(): void {
    const { view, store } = this;
    const articles = view?.articles ?? [];
    this.reflectStates(!articles.length);
    if (store.state.status === 'loading') afterPaint(this.#onSkeletonPaint);
    else if (!this.features.ready) void this.features.load();
    store.rendered(articles);
  }

  /** Measures the skeleton, and has the features follow the feed's request. */
  readonly #onSkeletonPaint = (): void => {
    if (this.store.state.status !== 'loading') return;
    this.#skeletonHeight = this.#items?.offsetHeight ?? 0;
    setTimeout(() => {
      if (!this.isDeferred && !this.features.ready) void this.features.load();
    }, FEATURES_DELAY);
  };

  get #items() {
    return this.shadowRoot?.querySelector<HTMLElement>('.items');
  }

  protected override render(): TemplateResult {
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
