import { html, nothing, type TemplateResult } from 'lit';
import { Task } from '@lit/task';
import type { FeedController } from '../../../controllers/feed/feed-controller.js';
import { reportError } from '../../../controllers/report-error.js';
import { observeLanguage } from '../../../controllers/page/language-controller.js';
import { ShareController } from '../../../controllers/share-controller.js';
import type { SafeFragment } from '../../../sanitize/index.js';
import { langOf, languages, localeFor, type Locale } from '../../../i18n/index.js';
import { FeedError } from '../../../model/feed-error.js';
import type { Article } from '../../../model/types.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { observeCounter } from '../../shared/view-counts.js';
import { rerenderOnError } from '../../shared/dom/recover-render.js';
import { staleText, staleNotice } from '../../shared/templates/stale-notice.js';
import { FIELDS, NETWORKS } from '../../shared/defaults.js';
import {
  warnUnknown,
  validateFeedOptions,
  option,
  integer,
  tokenList,
  timeZone,
} from '../../shared/attributes.js';
import { pageUrl } from '../../shared/dom/page-url.js';
import { firstRenderReady } from '../../shared/first-render.js';
import { shareItem, shareLinks } from '../../shared/templates/share-links.js';
import { errorText, errorBlock } from '../../shared/templates/error-message.js';
import { LiveRegion } from '../../shared/a11y/live-region.js';
import { css } from './article.css.js';
import type { KpuArticle } from '../kpu-article.js';
import { LazyArticleFeatures } from './lazy-features.js';
import { ServerBody } from './server-body.js';
import { articleView, waitingView } from '../templates/article.js';
import { ArticleSelection } from '../article-selection.js';

/** Reads the names of what is shown. */
const SHOWN = tokenList((name) => FIELDS.includes(name));

/**
 * Finds the article, draws it and puts its body in: all of `<kpu-article>` that a list does not need. It comes
 * in a chunk that is fetched together with the feed.
 */
export class ArticleFeatures {
  readonly #host: KpuArticle;
  readonly #feed: FeedController;
  readonly #sharing: ShareController;
  readonly #voice: LiveRegion;
  /** The body, cleaned anew for another article or level; a late one for an earlier article loses. */
  readonly #body: Task<readonly unknown[], SafeFragment | string | undefined>;
  readonly #wanted: ArticleSelection;
  /** Where the body was put. */
  #place?: Element;
  /** A body that is to be put in once its place is drawn. */
  #fresh?: SafeFragment | string;
  /** True until the first body is there: drawn without it, all below would move a moment later. */
  #waits: boolean;
  readonly #late: LazyArticleFeatures;

  constructor(host: KpuArticle, feed: FeedController) {
    this.#host = host;
    this.#feed = feed;
    this.#wanted = new ArticleSelection(host, feed);
    observeLanguage(host);
    observeCounter(host, feed, () => (this.article ? [this.article] : []), true);
    this.#sharing = new ShareController(host);
    this.#voice = new LiveRegion(host);
    this.#late = new LazyArticleFeatures(host, this, feed, () => this.#locale);
    const served = new ServerBody(host.shadowRoot);
    this.#waits = !served.there && !!globalThis.document; // a server puts it in itself
    this.#body = new Task(host, {
      args: () => {
        // not the article itself, which is another one when its views have been counted
        const { key, html, text, summary } = this.article ?? {};
        return [this.#level, this.#base, key, html, text, summary];
      },
      task: async () => {
        await Promise.resolve(); // by then it is drawn, and a server's body is still there or is not
        const { article } = this;
        if (!article) return undefined;
        const body = served.holds(article, this.#level) ? undefined : await this.#clean(article);
        this.#waits = false;
        return body;
      },
      onComplete: (body) => {
        this.#fresh = body;
      },
    });
    warnUnknown(host);
    addStyles(host, css);
    rerenderOnError(host);
  }

  /** Settles when the newest article's body is in place. */
  get settled(): Promise<unknown> {
    return this.#wanted.settled.then(() => this.#body.taskComplete).then(() => this.#late.told);
  }

  /** The article asked for is not in the feed. */
  get missing(): FeedError | undefined {
    return this.#wanted.missing;
  }

  /** Why there is nothing to show. */
  get failure(): FeedError | undefined {
    return this.article ? undefined : (this.#feed.error ?? this.missing);
  }

  updated(): void {
    this.#wanted.updated();
    this.#put();
    this.#late.updated();
  }

  /** Puts the body in; anew where others have taken the article apart, so that its place is another element. */
  #put(): void {
    const place = this.#host.shadowRoot?.querySelector('.body');
    if (!place) return;
    if (this.#fresh !== undefined) place.replaceChildren(this.#fresh);
    else if (this.#place && place !== this.#place) void this.#body.run();
    this.#fresh = undefined;
    this.#place = place;
  }

  render(): unknown {
    const feed = this.#feed;
    validateFeedOptions(this.#host);
    const { failure } = this;
    const locale = this.#locale;
    const late = this.article && feed.error ? staleText(feed.fetchedAt, locale, this.#zone) : '';
    const said = failure ? errorText(failure, locale) : late || (feed.slow ? locale.t('slow') : '');
    const voice = this.#voice;
    const aloud = voice.announce(
      voice.pending && feed.error ? locale.t('loading') : said,
      this.#sharing.message,
    );
    return html`${late ? staleNotice(late, locale.t, this.#retry) : nothing}${this.#content()}
      <p class="visually-hidden" role="status">${aloud}</p>`;
  }

  #content(): unknown {
    const feed = this.#feed;
    const locale = this.#locale;
    const { t } = locale;
    const { status, slow, next, loadingMore } = feed;
    const article = this.article;
    if (article) return this.#waits ? waitingView('') : this.#draw(article);
    if (this.failure) return errorBlock(this.failure, locale, this.#retry);
    if (status === 'ready' && !this.#wanted.articles.length && !next && !loadingMore)
      return html`<slot name="empty"><p part="status">${t('empty')}</p></slot>`;
    if (status === 'idle') return nothing;
    return waitingView(slow ? t('slow') : '');
  }

  get #locale(): Locale {
    return localeFor(langOf(this.#host), languages, this.#host.messages);
  }

  get #level(): number {
    return option(this.#host, 'heading-level', 1, integer(1, 6));
  }

  get #base(): string | undefined {
    const { sourceSet, feed } = this.#feed;
    return this.#host.base ?? (sourceSet ? this.article?.url : feed?.url); // several feeds have no address in common
  }

  get #networks(): readonly string[] {
    return option(this.#host, 'share', NETWORKS, tokenList(this.#sharing.isKnown));
  }

  /** Settles when all is here that the first drawing needs. */
  ready(): Promise<void> {
    return firstRenderReady(this.#host, this.#sharing, this.#networks);
  }

  get #zone(): string | undefined {
    return timeZone(this.#host);
  }

  /** The article to show, once it is loaded. */
  get article(): Article | undefined {
    return this.#wanted.article;
  }

  /** Cleans a body. Where the code for it cannot be had, the words of the summary are all that is shown. */
  async #clean(article: Article): Promise<SafeFragment | string | undefined> {
    try {
      const { safeBody } = await import('../../../sanitize/article-body.js');
      const body = await safeBody(article, { base: this.#base, level: this.#level });
      await this.#late.hold(body);
      return body;
    } catch (cause) {
      void reportError(this.#host, new FeedError('module', { url: 'safe-body', cause }));
      return article.summary;
    }
  }

  #draw(article: Article): TemplateResult {
    const sharing = this.#sharing;
    const { articles } = this.#wanted;
    const at = articles.indexOf(article);
    const host = this.#host;
    const locale = this.#locale;
    const networks = this.#networks;
    const item = shareItem(article.title, article.url ?? pageUrl(host.ownerDocument));
    return articleView(this.#level, {
      article,
      locale,
      links: shareLinks(sharing.targets(networks), item, locale.t),
      previous: articles[at - 1],
      next: at < 0 ? undefined : articles[at + 1], // one that came alone has no neighbours
      onPage: !host.articleId && host.article == null,
      show: option(host, 'show', FIELDS, SHOWN),
      trusting: host,
      saves: this.#late.saves,
      counted: !!host.counter,
      zone: this.#zone,
      onClick: (event: Event) => {
        sharing.handle(event, networks, item, locale.t);
      },
    });
  }

  readonly #retry = (): void => {
    void this.#voice.reload(this.#host, '.title');
  };
}
