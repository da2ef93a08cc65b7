import { onNearViewport } from '../../../controllers/page/near-viewport.js';
import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import { onWindowEvent } from '../../../controllers/page/window-events.js';
import { observeLanguage } from '../../../controllers/page/language-controller.js';
import type { Article, Feed } from '../../../model/types.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { FIRST_CARDS } from '../../shared/defaults.js';
import { observeCounter } from '../../shared/view-counts.js';
import { warnUnknown, enumOption } from '../../shared/attributes.js';
import { moveFocus, runThenRestoreFocus } from '../../shared/a11y/focus.js';
import { header, footer, hasMore, type FrameOptions } from '../templates/frame.js';
import type { KpuNewsList } from '../kpu-news-list.js';
import { CardDetails } from './card-details.js';
import { css } from './list-features.css.js';
import { rerenderOnError } from '../../shared/dom/recover-render.js';
import { afterPaint } from '../../shared/dom/after-paint.js';
import { hideBrokenImages } from '../../shared/dom/broken-images.js';
import { ArticleOpener } from '../dialog/article-opener.js';
import { matcher } from './search.js';
import { LiveRegion } from '../../shared/a11y/live-region.js';
import type { ListView } from '../templates/list.js';

/** Cards that are drawn at a time to the end of a long list: some 30 milliseconds on a cheap phone. */
const STEP = 100;

/** Further requests for one "more", where a feed gives few articles at a time. */
const PAGES = 3;

/**
 * All of the list that its first card does not need: search, "more", empty and error, opening, sharing. It
 * comes in a chunk; until then cards are the plain links they are.
 */
export class ListFeatures extends CardDetails {
  readonly #feed: FeedStore;
  #matches?: (article: Article) => boolean;
  #pages = 1;
  #room = FIRST_CARDS;
  #width?: number;
  #heeds?: () => void;
  #idle?: number;
  #filled?: Feed;
  readonly #voice: LiveRegion;
  readonly #opening: ArticleOpener;
  #end?: Element | null;
  #stop?: () => void;
  #view?: ListView;
  #looks?: string;

  constructor(host: KpuNewsList, feed: FeedStore) {
    super(host);
    this.#feed = feed;
    this.#voice = new LiveRegion(host);
    this.#opening = new ArticleOpener(host, feed, this);
    observeLanguage(host);
    warnUnknown(host);
    observeCounter(host, feed);
    this.#room = Math.max(FIRST_CARDS, host.shadowRoot?.querySelectorAll('.item').length ?? 0);
    host.addController({
      hostDisconnected: () => {
        this.#watch(null);
        this.#unheed();
      },
      hostConnected: () => {
        host.requestUpdate();
      },
    });
    addStyles(host, css);
    rerenderOnError(host);
    const root = host.shadowRoot;
    root?.addEventListener('click', this.#onClick as EventListener);
    if (root) hideBrokenImages(root);
  }

  /** Whether an article holds every word that a visitor searches for. */
  get matches(): ((article: Article) => boolean) | undefined {
    return this.host.search ? this.#matches : undefined;
  }

  get #way(): string {
    return enumOption(this.host, 'more', 'button', 'scroll', 'none');
  }

  /** How many cards may be drawn by now; more when the browser has time. */
  get renderLimit(): number {
    return this.#room;
  }

  /** How many times the limit is shown; another feed begins anew. */
  get pageCount(): number {
    if (this.#filled && this.#feed.state.feed?.url !== this.#filled.url) this.#pages = 1;
    return this.#pages;
  }

  async loadMore(): Promise<void> {
    const { host } = this;
    if (this.#feed.state.status === 'loading')
      await new Promise((resolve) => {
        for (const end of ['kpu-load', 'kpu-error']) host.addEventListener(end, resolve, { once: true });
      });
    if (this.#feed.state.loadingMore) return;
    if (!this.#feed.state.pageError) this.#pages++;
    this.#room += this.#view?.shown.length ?? 0; // who asks for more waits for it
    this.host.requestUpdate();
    await this.#fill();
  }

  /** Asks for further pages until there are enough articles to show. */
  async #fill(): Promise<void> {
    await this.#feed.loadPagesUntil(this.host.hasEnough, PAGES);
    await this.host.updateComplete;
  }

  /** Fills a list whose feed gives few articles at a time; looks whether the end of the list has come near. */
  updated(): void {
    const { feed, fromCache } = this.#feed.state;
    if (feed !== this.#filled && !fromCache) {
      this.#filled = feed;
      void this.#fill();
    }
    this.#grow();
    const view = this.#view;
    const drawn = view && [view.layout, view.show, view.shown.length].join();
    if (drawn !== (this.#looks ?? drawn)) this.#letGo();
    this.#looks = drawn;
    // no ResizeObserver: cards that are drawn late make it fire an error on the page
    if (this.#items?.style.minHeight && this.host.isConnected) this.#heed();
    const scrolls = view && this.#way === 'scroll' && hasMore(view);
    const waits = scrolls && this.host.isConnected && !view.feed.pageError && !view.feed.loadingMore;
    this.#watch(waits ? this.host.shadowRoot?.querySelector('.foot') : null);
  }

  /** Draws a long list to its end, a few cards at a time, when the browser has nothing better to do. */
  #grow(): void {
    const drawn = this.#view?.shown.length ?? 0;
    if (drawn < this.#room || this.#idle !== undefined || !this.host.isConnected) return;
    const later = globalThis.requestIdleCallback ?? ((call: () => void) => setTimeout(call));
    this.#idle = later(() => {
      this.#idle = undefined;
      if (!this.host.isConnected) return; // goes on when it is put back
      this.#room += STEP;
      this.host.requestUpdate();
    });
  }

  #heed(): void {
    if (this.#heeds) return;
    this.#heeds = onWindowEvent('resize', () => {
      if (this.host.clientWidth !== (this.#width ?? -1)) this.#letGo();
    });
    afterPaint(() => (this.#width ??= this.host.clientWidth));
  }

  get #items(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.items');
  }

  /** The height kept from the skeleton holds for the width, layout and number of cards it was made for. */
  #letGo(): void {
    this.#items?.style.removeProperty('min-height');
    this.#unheed();
  }

  #unheed(): void {
    this.#heeds?.();
    this.#heeds = this.#width = undefined;
  }

  #watch(end?: Element | null): void {
    if (end === this.#end) return;
    this.#end = end;
    this.#stop?.();
    this.#stop = end ? onNearViewport(end, () => void this.#more(false)) : undefined;
  }

  /** What was drawn last. */
  get view(): ListView | undefined {
    return this.#view;
  }

  /** What stands over the cards: search field, and what there is to say about the state. */
  header(view: ListView) {
    this.#view = view;
    return header(view, this.#around);
  }

  /** What stands below the cards: the way to more, and what is read out. */
  footer(view: ListView) {
    return footer(view, this.#around);
  }

  /** @param asked a person asked for more, so that focus goes to the first new card */
  async #more(asked: boolean): Promise<void> {
    if (!asked) {
      await this.host.loadMore();
      this.#watch(null); // the end may be near still, which an observer tells only once
      this.updated();
      return;
    }
    const { length } = this.#view?.shown ?? [];
    const { host } = this;
    const titles = () => host.shadowRoot?.querySelectorAll<HTMLElement>('.item .title > *') ?? [];
    const act = () => this.#voice.whilePending(() => host.loadMore());
    await runThenRestoreFocus(host.shadowRoot, act, () => titles()[length] ?? titles()[length - 1]);
    moveFocus(titles()[length]);
  }

  /** What the templates above and below the cards need beside the view. */
  get #around(): FrameOptions {
    const { locale, matches, sharing } = this;
    const voice = this.#voice;
    const { loadingMore, error } = this.#feed.state;
    const busy = loadingMore || error;
    return {
      locale,
      searching: !!matches,
      more: this.#way,
      said: (words) => voice.announce(voice.pending && busy ? locale.t('loading') : words, sharing.message),
      retry: this.#retry,
      onSearch: this.#onSearch,
    };
  }

  readonly #retry = (): void => {
    void this.#voice.reload(this.host, '.item .title > *');
  };

  readonly #onSearch = ({ target }: Event): void => {
    this.#matches = matcher((target as HTMLInputElement).value);
    this.host.requestUpdate();
  };

  /** One listener for the whole list, however many cards it has. */
  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    if (target.closest('[part~="more"]')) void this.#more(true);
    const card = target.closest('.item');
    const at = card?.parentElement ? [...card.parentElement.children].indexOf(card) : -1;
    const view = this.#view;
    const article = view?.shown[at];
    if (!article || this.handleShareClick(event, article)) return;
    const link = target.closest('a');
    if (link) this.#opening.open(event, article, link);
  };
}
