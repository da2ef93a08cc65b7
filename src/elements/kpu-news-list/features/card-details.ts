import { html } from 'lit';
import { minuteTicker } from '../../../controllers/page/minute-ticker.js';
import { ShareController } from '../../../controllers/share-controller.js';
import { formatAge, formatDay, langOf, languages, localeFor, type Locale } from '../../../i18n/index.js';
import { expandArticleUrl } from '../../../model/article-url.js';
import type { Article, FeedDate } from '../../../model/types.js';
import type { ShareTarget } from '../../../share/index.js';
import { articleNotices } from '../../shared/templates/article-notices.js';
import { prefersReducedData } from '../../shared/dom/data-saver.js';
import { loadChecker } from '../../shared/trusted-hosts.js';
import { readOption, tokenList } from '../../shared/attributes.js';
import { warnUnknownFormat } from '../../shared/unknown-format.js';
import { firstRenderReady } from '../../shared/first-render.js';
import { shareItem, shareLinks } from '../../shared/templates/share-links.js';
import { compactViewCount } from '../../shared/templates/view-count.js';
import { addressWith, type AddressMode } from '../dialog/history.js';
import type { KpuNewsList } from '../kpu-news-list.js';
import type { ListView } from '../templates/list.js';

const MINUTE = 60_000;

/** Tells whether a template makes addresses at all. */
const SAMPLE = { id: 'x', url: 'x' } as Article;

/** What a card shows once the later part of the code is here. */
export abstract class CardDetails {
  readonly sharing: ShareController;
  /** Whether cards show their pictures: at once, or where data is saved, when a person asks for them. */
  showImages: boolean;

  /** Names of the networks on every card. */
  protected networks: readonly string[] = [];
  protected readonly host: KpuNewsList;
  #targets: readonly ShareTarget[] = [];
  #locale: Locale;
  #template = '';
  #zone?: string;
  /** How an address names an article that is read here; undefined where none is. */
  #way?: AddressMode;
  #drawn: readonly unknown[] = [];

  constructor(host: KpuNewsList) {
    this.host = host;
    this.#locale = this.locale;
    this.sharing = new ShareController(host);
    // what is shown is not taken away, whatever became of the network meanwhile
    this.showImages = !prefersReducedData() || !!host.shadowRoot?.querySelector('img');
    let stop: (() => void) | undefined;
    host.addController({
      hostConnected: () => {
        stop ??= minuteTicker.listen(() => {
          host.requestUpdate();
        });
      },
      hostDisconnected: () => {
        stop?.();
        stop = undefined;
      },
    });
  }

  /** Names what else a card depends on: where it differs from before, cards are drawn anew. */
  cacheKey({ shares, shown, zone }: ListView): unknown {
    const host = this.host;
    const { baseURI } = host;
    warnUnknownFormat(host);
    this.#locale = this.locale;
    this.#zone = zone;
    const way = host.options.address === 'query' ? 'query' : 'hash';
    this.#way = host.options.open === 'dialog' ? way : undefined;
    // a list of old news is the same all day long
    const recent = shown.some(({ published }) => published && this.#ageOf(published));
    this.#template = readOption(host, 'articleUrl', {
      fallback: '',
      parse: (text) =>
        /\{(id|url)\}/.test(text) && expandArticleUrl(text, SAMPLE, baseURI) ? text : undefined,
      expected: 'an address with {id} or {url} in it',
    });
    this.networks = shares ? this.#named : [];
    this.#targets = this.sharing.targets(this.networks);
    const now = [
      this.#template,
      this.#way,
      host.trustedHosts,
      loadChecker(host),
      this.showImages,
      recent && Math.floor(Date.now() / MINUTE),
      ...this.#targets,
    ];
    const same = now.length === this.#drawn.length && now.every((value, at) => value === this.#drawn[at]);
    return same ? this.#drawn : (this.#drawn = now);
  }

  get #named(): readonly string[] {
    return readOption(this.host, 'share', tokenList(this.sharing.isKnown, []));
  }

  /** Settles when all is here that the first drawing needs. */
  ready(): Promise<void> {
    return firstRenderReady(this.host, this.sharing, this.#named);
  }

  /** The share links of one card. */
  links(article: Article): unknown {
    return shareLinks(this.#targets, shareItem(article.title, article.url), this.#locale.t);
  }

  /** Whether a click was on one of them, which is done then. */
  protected handleShareClick(event: Event, { title, url }: Article): boolean {
    return this.sharing.handle(event, this.networks, shareItem(title, url), this.#locale.t);
  }

  /** The number of views in short, with the exact one for who listens; undefined where it is short as it is. */
  views(number: number): unknown {
    return compactViewCount(number, this.#locale);
  }

  #ageOf(date: FeedDate): string | undefined {
    return formatAge(this.#locale, date, Date.now(), this.#zone);
  }

  /** How long ago that was, with the day itself for who looks closer; undefined where it is longer than a week. */
  ageOf(date: FeedDate): unknown {
    const age = this.#ageOf(date);
    return age && html`<span title=${formatDay(this.#locale.tag, date, this.#zone)}>${age}</span>`;
  }

  /** What else there is to say about an article: its correction, who else carries it, where it really leads. */
  notes(article: Article): unknown {
    return articleNotices(article, this.host, this.#locale.t);
  }

  /** Where a card leads instead of the article's own page; to this page where it has none and is read here. */
  hrefOf(article: Article): string | undefined {
    const { baseURI, ownerDocument } = this.host;
    if (this.#template) return expandArticleUrl(this.#template, article, baseURI);
    if (article.url || !this.#way) return undefined;
    return addressWith(ownerDocument.location.href, this.#way, article.id);
  }

  /** Words of the page's language, whichever of ours it is. */
  get locale(): Locale {
    return localeFor(langOf(this.host), languages, this.host.messages);
  }
}
