import { emit } from '../../../events.js';
import type { Article } from '../../../model/types.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { preloadArticle } from './preload-article.js';
import {
  removeArticle,
  pushArticle,
  articleInUrl,
  isUpdating,
  whenUpdated,
  type ArticleRef,
} from './history.js';
import { css } from './dialog.css.js';
import { makeDialog, nameButtons, type DialogView } from './dialog-dom.js';
import { findLoaded, urlId, matches, findRemote } from './find-article.js';
import type { ArticleOpener } from './article-opener.js';
import { Shelf } from './shelf.js';

// A chunk: fetched when a pointer or the focus comes to a card, or the address names an article.

/** The list whose dialog is open: of several that have the article which the address names, one shows it. */
let current: ArticleDialog | undefined;

/**
 * Reads articles in a native dialog in the list's shadow root, one after the other. Escape, the button, a click beside
 * it and a step back in the history close it; focus goes back to the card.
 */
export class ArticleDialog {
  readonly #shelf: Shelf;
  #view?: DialogView;
  #article?: Article;
  #opener?: HTMLElement;
  /** The id in the address that needs no more to be done for it. */
  #settled?: string;
  #waits = false;

  constructor(opening: ArticleOpener) {
    this.#shelf = new Shelf(opening);
    addStyles(opening.host, css);
    void preloadArticle();
  }

  /** A person opens an article by its card. */
  open(article: Article, opener: HTMLElement): void {
    const push = !this.#view;
    this.#opener = opener;
    this.#show(article);
    void this.#name(article, push);
  }

  /** Takes the dialog away with its list, and leaves all else as it is. */
  drop(): void {
    const { dialog } = this.#view ?? {};
    this.#view = undefined;
    if (current === this) current = undefined;
    dialog?.close();
    dialog?.remove();
  }

  /**
   * Shows what the address names, or closes what it names no longer.
   * @param moved a person went back or forward, or followed a link of the page
   */
  look(moved: boolean): void {
    this.#draw();
    const { way } = this.#shelf;
    if (!way) return;
    if (isUpdating()) {
      if (moved) void whenUpdated().then(() => this.look(true)); // a person may be faster than the address
      return;
    }
    const named = articleInUrl(way);
    if (moved) {
      this.#settled = undefined;
      if (this.#view) {
        const other = named && findLoaded(this.#shelf, named);
        if (!other) this.#end(false);
        else if (other.key !== this.#article?.key) this.#turn(other);
      }
    }
    if (named && named.id !== this.#settled && !this.#view) void this.#seek(named);
  }

  /** Opens the article that the address names, if the list has it. */
  async #seek(named: ArticleRef): Promise<void> {
    const { feed, host } = this.#shelf;
    let article = findLoaded(this.#shelf, named);
    const { fromCache, loadingMore, feed: loaded } = feed.state;
    if (!article && (!loaded || fromCache || loadingMore)) return; // looks again when these have come
    this.#settled = named.id;
    article ??= await findRemote(this.#shelf, named);
    const { way } = this.#shelf;
    const late = !way || !host.isConnected || this.#view || articleInUrl(way)?.id !== named.id;
    if (!article || late || current?.shows(named)) return;
    if (!host.getClientRects()[0]) return; // a dialog in what is hidden would block the page unseen
    this.#opener = undefined;
    this.#show(article);
    await this.#reach(article);
  }

  /** Whether an open dialog shows the article that the address names. */
  shows(named: ArticleRef): boolean {
    return !!this.#view && !!this.#article && matches(this.#article, named);
  }

  /** Shows cards up to the one of an article that is loaded, so that it has neighbours. */
  async #reach({ key }: Article): Promise<void> {
    const shelf = this.#shelf;
    const { host, feed } = shelf;
    if (!feed.state.articles.some((one) => one.key === key)) return;
    while (this.#view && this.#at < 0 && shelf.rest && shelf.more && !feed.state.loadingMore)
      await host.loadMore();
  }

  #name(article: Article, push: boolean): Promise<void> | undefined {
    const { way } = this.#shelf;
    const id = urlId(this.#shelf, article);
    this.#settled = id;
    return way && pushArticle(way, { id, key: article.key }, push);
  }

  /** Where the article stands in the list. */
  get #at(): number {
    return this.#shelf.shown.findIndex(({ key }) => key === this.#article?.key);
  }

  #show(article: Article): void {
    const { feed, host } = this.#shelf;
    if (current !== this) current?.drop();
    current = this; // eslint-disable-line @typescript-eslint/no-this-alias -- the page's one, not another name
    this.#article = article;
    const view = (this.#view ??= this.#make());
    const { dialog, reader } = view;
    dialog.setAttribute('aria-label', article.title);
    const { sources, feed: loaded } = feed.state;
    reader.base = sources.length > 1 ? article.url : loaded?.url;
    reader.article = article;
    this.#draw();
    if (dialog.open) return;
    host.shadowRoot?.append(dialog);
    dialog.showModal();
  }

  #make(): DialogView {
    const view = makeDialog(this.#shelf.host);
    const { dialog, previous, next, close } = view;
    previous.addEventListener('click', () => void this.#step(-1));
    next.addEventListener('click', () => void this.#step(1));
    close.addEventListener('click', () => {
      dialog.close();
    });
    dialog.addEventListener('close', () => {
      if (this.#view === view) this.#end(true);
    });
    return view;
  }

  /** The buttons as they are now: the list behind them may have changed. */
  #draw(): void {
    if (!this.#view) return;
    const { previous, next } = this.#view;
    const { shown, more, t } = this.#shelf;
    const at = this.#at;
    const isLast = at < 0 || (at === shown.length - 1 && !more);
    nameButtons(this.#view, t);
    previous.setAttribute('aria-disabled', String(at < 1 || this.#waits));
    next.setAttribute('aria-disabled', String(isLast || this.#waits));
  }

  /** Goes on to the article before or after; the focus stays on the button, so that one can go on and on. */
  async #step(step: 1 | -1): Promise<void> {
    const view = this.#view;
    const shelf = this.#shelf;
    const { host, t } = shelf;
    const button = step > 0 ? view?.next : view?.previous;
    if (!view || button?.ariaDisabled === 'true') return;
    if (step > 0 && this.#at === shelf.shown.length - 1) {
      this.#waits = true;
      this.#draw();
      this.#say(t('loading'), true);
      await host.loadMore();
      this.#waits = false;
      this.#draw();
      if (this.#view !== view) return;
    }
    const article = shelf.shown[this.#at + step];
    if (!article) this.#say(shelf.trouble, true);
    else if (emit(host, 'kpu-open', { article, url: shelf.hrefOf(article) }, true)) {
      this.#turn(article);
      void this.#name(article, false);
    }
  }

  /** Another article in the open dialog, from its top. */
  #turn(article: Article): void {
    this.#show(article);
    this.#view?.dialog.scrollTo({ top: 0, behavior: 'instant' });
    this.#say(article.title);
  }

  /** @param aloud for all to see, not to be heard only */
  #say(words: string, aloud = false): void {
    const { said } = this.#view ?? {};
    if (!said) return;
    said.textContent = words;
    said.classList.toggle('quiet', !aloud);
  }

  /** @param leave the address shall name the article no longer */
  #end(leave: boolean): void {
    const { way } = this.#shelf;
    this.drop();
    const arrive = this.#land();
    const left = leave && way ? removeArticle(way) : Promise.resolve();
    void left.then(arrive);
  }

  /**
   * Puts the focus on the card of the article that was read last.
   * @returns brings it into sight: later, since a step back puts the page where it was
   */
  #land(): () => void {
    const { shadowRoot } = this.#shelf.host;
    const card = shadowRoot?.querySelectorAll('.items > .item')[this.#at];
    const place = card?.querySelector<HTMLElement>('.title > *') ?? this.#opener;
    if (!place) return () => undefined;
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    return () => {
      const { top, bottom } = (card ?? place).getBoundingClientRect();
      if (shadowRoot?.activeElement === place && (bottom < 0 || top > innerHeight))
        place.scrollIntoView({ block: 'nearest' });
    };
  }
}
