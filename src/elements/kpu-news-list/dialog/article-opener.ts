import type { ReactiveController } from 'lit';
import { onWindowEvent } from '../../../controllers/page/window-events.js';
import { emitAction } from '../../../controllers/emit-action.js';
import type { Article } from '../../../model/types.js';
import { LazyFeatures } from '../../shared/lazy-features.js';
import type { ListHost } from '../list-host.js';
import type { ArticleDialog } from './article-dialog.js';
import { addressModeOf, usesDialog, type DialogSource } from './dialog-source.js';
import { PARAMETER } from './url-parameter.js';

/** Opens an article: by the page if it cancels the event, else in the dialog, else by the link. */
export class ArticleOpener implements ReactiveController {
  readonly #host: ListHost;
  readonly #dialog: LazyFeatures<ArticleDialog>;
  #unsubscribe?: () => void;

  constructor(source: DialogSource) {
    const { host } = source;
    this.#host = host;
    this.#dialog = new LazyFeatures(
      host,
      async () => new (await import('./index.js')).ArticleDialog(source),
      'dialog',
    );
    host.addController(this);
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    if (usesDialog(this.#host))
      for (const type of ['pointerover', 'focusin']) shadowRoot?.addEventListener(type, this.#onIntent); // once
    if (addressModeOf(this.#host))
      this.#unsubscribe ??= onWindowEvent('popstate', () => this.#syncWithUrl(true));
    this.#syncWithUrl(false);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#dialog.value?.destroy();
  }

  /** Handles a click on a card. */
  open(event: MouseEvent, article: Article, link: HTMLAnchorElement): void {
    const host = this.#host;
    if (!emitAction(host, 'kpu-open', { article, url: link.href })) event.preventDefault();
    const isPlain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain || !usesDialog(host)) return;
    event.preventDefault();
    void this.#dialog.load().then(() => {
      const { value } = this.#dialog;
      if (!value)
        location.assign(link.href); // without the code of the dialog, the card acts as the link that it is
      else if (host.isConnected) value.open(article, link);
    });
  }

  /** Loads the code of the dialog when the pointer or the focus reaches a card. */
  readonly #onIntent = ({ target }: Event): void => {
    if (!this.#dialog.ready && usesDialog(this.#host) && (target as Element).closest('.title a'))
      void this.#dialog.load();
  };

  /** @param navigated a person went back or forward, or followed a link of the page */
  #syncWithUrl(navigated: boolean): void {
    const { value, ready } = this.#dialog;
    if (value) value.syncWithUrl(navigated);
    else if (addressModeOf(this.#host) && (navigated || !ready) && location.href.includes(`${PARAMETER}=`))
      void this.#dialog.load().then(() => this.#dialog.value?.syncWithUrl(navigated));
  }
}
