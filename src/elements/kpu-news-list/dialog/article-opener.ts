import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import { onWindowEvent } from '../../../controllers/page/window-events.js';
import { emit } from '../../../events.js';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import { enumOption } from '../../shared/attributes.js';
import { KEY, type AddressMode } from './history.js';
import type { ArticleDialog } from './article-dialog.js';
import type { KpuNewsList } from '../kpu-news-list.js';
import type { ListView } from '../templates/list.js';

/** What is asked of the list's extras. */
export interface Extras {
  readonly locale: Locale;
  readonly view: ListView | undefined;
  hrefOf(article: Article): string | undefined;
}

/** A person opens an article: the page may have its own way, else it is read in the dialog, or its link leads on. */
export class ArticleOpener {
  readonly host: KpuNewsList;
  readonly feed: FeedStore;
  readonly extras: Extras;
  #code?: Promise<ArticleDialog | undefined>;
  #dialog?: ArticleDialog;
  #expects = false;
  #heeds?: () => void;

  constructor(host: KpuNewsList, feed: FeedStore, extras: Extras) {
    this.host = host;
    this.feed = feed;
    this.extras = extras;
    host.addController({
      hostUpdated: () => {
        if (this.#here) this.#expect();
        if (this.way) this.#heeds ??= onWindowEvent('popstate', () => this.#look(true));
        this.#look(false);
      },
      hostDisconnected: () => {
        this.#heeds?.();
        this.#heeds = undefined;
        this.#dialog?.drop();
      },
    });
  }

  get #here(): boolean {
    return (
      enumOption(this.host, 'open', 'link', 'dialog') === 'dialog' && !!customElements.get('kpu-article')
    );
  }

  /** Where the address bar names the article that is read, if it does. */
  get way(): AddressMode | undefined {
    const way = enumOption(this.host, 'address', 'none', 'hash', 'query');
    return this.#here && way !== 'none' ? way : undefined;
  }

  /** A click on a card. */
  open(event: MouseEvent, article: Article, link: HTMLAnchorElement): void {
    const { host } = this;
    if (!emit(host, 'kpu-open', { article, url: link.href }, true)) event.preventDefault();
    const plain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain || !this.#here) return;
    event.preventDefault();
    void this.#fetch().then((dialog) => {
      if (!dialog)
        location.assign(link.href); // without the dialog's code the card is the link it was
      else if (host.isConnected) dialog.open(article, link);
    });
  }

  /** The dialog's code comes once a pointer or the focus has come to a card. */
  #expect(): void {
    if (this.#expects) return;
    this.#expects = true;
    const done = new AbortController();
    const come = ({ target }: Event): void => {
      if (!(target as Element).closest('.title a')) return;
      done.abort();
      if (this.#here) void this.#fetch();
    };
    for (const type of ['pointerover', 'focusin'])
      this.host.shadowRoot?.addEventListener(type, come, { signal: done.signal });
  }

  #fetch(): Promise<ArticleDialog | undefined> {
    return (this.#code ??= import('./article-dialog.js').then(
      ({ ArticleDialog }) => (this.#dialog = new ArticleDialog(this)),
      () => (this.#code = undefined),
    ));
  }

  /** @param moved the address has changed, by a person's step back or forward, or by a link */
  #look(moved: boolean): void {
    if (this.#dialog) this.#dialog.look(moved);
    else if (this.way && location.href.includes(`${KEY}=`))
      void this.#fetch().then((dialog) => dialog?.look(moved));
  }
}
