import { whenNear } from '../../controllers/near.js';
import { Sharing } from '../../controllers/sharing.js';
import { followLanguage } from '../../controllers/live-language.js';
import { emit } from '../../events.js';
import { langOf, languages, localeFor, type Locale } from '../../i18n/index.js';
import { expandArticleUrl } from '../../model/article-url.js';
import type { Article, ShareItem } from '../../model/types.js';
import type { ShareTarget } from '../../share/index.js';
import { oneOf, option, words } from '../options.js';
import type { Given } from '../kpu-element.js';
import { shareLinks } from '../share-links.js';
import { trouble } from '../trouble.js';
import type { KpuNewsList } from './kpu-news-list.js';
import { css } from './list-extras.css.js';
import type { ListView } from './view.js';

const fold = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** What a card shares: its own page and title, never the whole text. */
const itemOf = ({ url = '', title }: Article): ShareItem => ({ url, title });

/**
 * All of the list that its first card does not need: search, "more", empty and error, opening, sharing. It
 * comes in a chunk after the first paint; until then cards and share links are the plain links they are.
 */
export class ListExtras {
  /** Whether an article holds every word that a visitor searches for. */
  matches?: (article: Article) => boolean;
  readonly sharing: Sharing;

  readonly #host: KpuNewsList;
  readonly #given: Given;
  #end?: Element | null;
  #stop?: () => void;
  #view?: ListView;
  #networks: readonly string[] = [];
  #targets: readonly ShareTarget[] = [];
  #t: Locale['t'] = (key) => key;

  constructor(host: KpuNewsList, given: Given) {
    this.#host = host;
    this.#given = given;
    followLanguage(host);
    this.sharing = new Sharing(host, given.report);
    // the height kept from the skeleton holds for the width it had
    const width = host.clientWidth;
    const resize = new ResizeObserver(() => {
      if (host.clientWidth === width) return;
      host.shadowRoot?.querySelector<HTMLElement>('.items')?.style.removeProperty('min-height');
      resize.disconnect();
    });
    resize.observe(host);
    host.addController({
      hostDisconnected: () => {
        this.#watch(null);
        resize.disconnect();
      },
      hostConnected: () => {
        host.requestUpdate();
      },
    });
    // a constructed sheet needs no exception in a strict policy
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const root = host.shadowRoot;
    root?.adoptedStyleSheets.push(sheet);
    root?.addEventListener('click', this.#onClick as EventListener);
    root?.addEventListener('error', ({ target }) => this.#hide(target as HTMLImageElement), {
      capture: true,
    });
    for (const image of root?.querySelectorAll('img') ?? [])
      if (image.complete && !image.naturalWidth) this.#hide(image);
  }

  /** Names what else a card depends on: where it differs from before, cards are drawn anew. */
  drawn({ shares }: ListView): string {
    const host = this.#host;
    this.#t = this.#locale.t;
    this.#networks = shares ? option(host, 'share', host.share, [], words(this.sharing.knows)) : [];
    this.#targets = this.sharing.targets(this.#networks);
    return [host.articleUrl, ...this.#targets.map(({ id }) => id)].join();
  }

  /** The share links of one card. */
  links(article: Article): unknown {
    return shareLinks(this.#given, this.#targets, itemOf(article), this.#t);
  }

  /** Where a card leads instead of the article's own page. */
  hrefOf(article: Article): string | undefined {
    const { articleUrl, baseURI } = this.#host;
    return articleUrl ? expandArticleUrl(articleUrl, article, baseURI) : undefined;
  }

  get #locale(): Locale {
    return localeFor(langOf(this.#host), languages, this.#host.messages);
  }

  /** Looks whether the end of the list has come near. */
  updated(): void {
    const view = this.#view;
    const waits = view?.more === 'scroll' && view.rest && !view.feed.moreError && !view.feed.more;
    this.#watch(waits ? this.#host.shadowRoot?.querySelector('.foot') : null);
  }

  #watch(end?: Element | null): void {
    if (end === this.#end) return;
    this.#end = end;
    this.#stop?.();
    this.#stop = end ? whenNear(end, () => void this.#more(false)) : undefined;
  }

  /** What stands over the cards: search field, and what there is to say about the state. */
  above(view: ListView) {
    this.#view = view;
    const { html, nothing } = this.#given;
    const { feed, shown } = view;
    const locale = this.#locale;
    const { t } = locale;
    if (feed.state === 'error' && feed.error) return trouble(this.#given, feed.error, locale, this.#retry);
    if (feed.state !== 'ready')
      return feed.slow ? html`<p part="status" class="state">${t('slow')}</p>` : nothing;
    return html`${
      this.#host.search && feed.articles.length
        ? html`<input
            part="search"
            class="search"
            type="search"
            aria-label=${t('search')}
            placeholder=${t('search')}
            @input=${this.#onSearch}
          />`
        : nothing
    }
    ${
      feed.error
        ? html`<p class="state muted" part="status">
            ${t('stale')}
            <button part="retry" class="button" type="button" @click=${this.#retry}>${t('retry')}</button>
          </p>`
        : nothing
    }
    ${
      shown.length
        ? nothing
        : this.matches
          ? html`<p part="status">${t('noMatch')}</p>`
          : html`<slot name="empty"><p part="status">${t('empty')}</p></slot>`
    }`;
  }

  /** What stands below the cards: the way to more, and what is read out. */
  below({ feed, more, rest, shown }: ListView) {
    const { html, nothing } = this.#given;
    const { t } = this.#locale;
    if (feed.state !== 'ready') return nothing;
    const home = feed.feed?.home;
    return html`${
        more !== 'none' && rest
          ? html`<button part="more" class="button" type="button" aria-disabled=${feed.more}>
              ${feed.more ? t('loading') : t(feed.moreError ? 'retry' : 'more')}
            </button>`
          : nothing
      }
      <slot name="footer"
        >${home ? html`<a part="all" class="all" href=${home}>${t('all')}</a>` : nothing}</slot
      >
      <p class="visually-hidden" role="status">
        ${this.sharing.message || (shown.length ? t('shown', { n: shown.length }) : '')}
      </p>`;
  }

  /** @param asked a person asked for more, so that focus goes to the first new card */
  async #more(asked: boolean): Promise<void> {
    const { length } = this.#view?.shown ?? [];
    await this.#host.loadMore();
    if (!asked) {
      this.#watch(null); // the end may be near still, which an observer tells only once
      this.updated();
      return;
    }
    this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.item')[length]?.querySelector('a')?.focus();
  }

  readonly #retry = (): void => void this.#host.reload();

  readonly #onSearch = ({ target }: Event): void => {
    const words = fold((target as HTMLInputElement).value)
      .split(/\s+/)
      .filter(Boolean);
    this.matches = words[0]
      ? ({ title, summary, tags }) => {
          const text = fold([title, summary, ...tags].join(' '));
          return words.every((word) => text.includes(word));
        }
      : undefined;
    this.#host.requestUpdate();
  };

  /** One listener for the whole list, however many cards it has. */
  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    if (target.closest('[part~="more"]')) void this.#more(true);
    const card = target.closest('.item');
    const at = card?.parentElement ? [...card.parentElement.children].indexOf(card) : -1;
    const view = this.#view;
    const article = view?.shown[at];
    if (!article || this.sharing.handle(event, this.#networks, itemOf(article), this.#locale.t)) return;
    const link = target.closest('a');
    if (link) this.#open(event, article, link);
  };

  #open(event: MouseEvent, article: Article, link: HTMLAnchorElement): void {
    const host = this.#host;
    if (!emit(host, 'kpu-open', { article, url: link.href }, true)) event.preventDefault();
    const plain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const here = option(host, 'open', host.open, 'link', oneOf('link', 'dialog')) === 'dialog';
    if (event.defaultPrevented || !plain || !here || !customElements.get('kpu-article')) return;
    event.preventDefault();
    import('./dialog.js').then(
      ({ openDialog }) => {
        openDialog(host, article, link, this.#locale.t);
      },
      () => {
        location.assign(link.href); // without the dialog's code the card is the link it was
      },
    );
  }

  /** A picture that cannot be shown leaves its place empty; the title beside it says it all. */
  #hide(image: HTMLImageElement): void {
    image.classList.add('broken');
  }
}
