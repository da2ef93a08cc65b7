import { Task } from '@lit/task';
import type { TemplateResult } from 'lit';
import type { FeedController } from '../../controllers/feed-controller.js';
import { followLanguage } from '../../controllers/live-language.js';
import { Sharing } from '../../controllers/sharing.js';
import type { SafeFragment } from '../../content/index.js';
import { langOf, languages, localeFor, type Locale } from '../../i18n/index.js';
import { FeedError } from '../../model/feed-error.js';
import type { Article } from '../../model/types.js';
import type { HtmlPolicy } from '../../trusted-types.js';
import { addStyles } from '../add-styles.js';
import { followCounter } from '../follow-counter.js';
import { mend } from '../mend.js';
import { outdated, outdatedNote } from '../outdated.js';
import { FIELDS, NETWORKS } from '../fields.js';
import type { Given } from '../kpu-element.js';
import { checkNames, checkShared, option, whole, words, zoneOf } from '../options.js';
import { pageUrl } from '../page.js';
import { ready } from '../ready.js';
import { shareItem, shareLinks } from '../share-links.js';
import { sentence, trouble } from '../trouble.js';
import { Voice } from '../voice.js';
import { css } from './article.css.js';
import type { KpuArticle } from './kpu-article.js';
import { LateParts } from './late-parts.js';
import { Served } from './served.js';
import { articleView, waitingView } from './view.js';
import { Wanted } from './wanted.js';

/** What the element hands to this chunk, since of these a page must have one copy. */
export interface Reading extends Given {
  readonly policy: HtmlPolicy | undefined;
  readonly feed: FeedController;
}

/** Reads the names of what is shown. */
const SHOWN = words((name) => FIELDS.includes(name));

/**
 * Finds the article, draws it and puts its body in: all of `<kpu-article>` that a list does not need. It comes
 * in a chunk that is fetched together with the feed.
 */
export class ArticleReader {
  readonly #host: KpuArticle;
  readonly #given: Reading;
  readonly #sharing: Sharing;
  readonly #voice: Voice;
  /** The body, cleaned anew for another article or level; a late one for an earlier article loses. */
  readonly #body: Task<readonly unknown[], SafeFragment | string | undefined>;
  readonly #wanted: Wanted;
  /** Where the body was put. */
  #place?: Element;
  /** A body that is to be put in once its place is drawn. */
  #fresh?: SafeFragment | string;
  /** True until the first body is there: drawn without it, all below would move a moment later. */
  #waits: boolean;
  readonly #late: LateParts;

  constructor(host: KpuArticle, given: Reading) {
    this.#host = host;
    this.#given = given;
    this.#wanted = new Wanted(host, given.feed, given.report);
    followLanguage(host);
    followCounter(host, given.feed, given.report, () => (this.article ? [this.article] : []), true);
    this.#sharing = new Sharing(host, given.report);
    this.#voice = new Voice(host);
    this.#late = new LateParts(host, this, given, () => this.#locale);
    const served = new Served(host.shadowRoot);
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
    checkNames(host);
    addStyles(host, css);
    mend(host, given);
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
    return this.article ? undefined : (this.#given.feed.error ?? this.missing);
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
    const { html, nothing, feed } = this.#given;
    checkShared(this.#host);
    const { failure } = this;
    const locale = this.#locale;
    const late = this.article && feed.error ? outdated(feed.at, locale, this.#zone) : '';
    const said = failure ? sentence(failure, locale) : late || (feed.slow ? locale.t('slow') : '');
    const voice = this.#voice;
    const aloud = voice.say(voice.waits && feed.error ? locale.t('loading') : said, this.#sharing.message);
    return html`${late ? outdatedNote(this.#given, late, locale.t, this.#retry) : nothing}${this.#content()}
      <p class="visually-hidden" role="status">${aloud}</p>`;
  }

  #content(): unknown {
    const { html, nothing, feed } = this.#given;
    const locale = this.#locale;
    const { t } = locale;
    const { state, slow, next, more } = feed;
    const article = this.article;
    if (article) return this.#waits ? waitingView(this.#given, '') : this.#draw(article);
    if (this.failure) return trouble(this.#given, this.failure, locale, this.#retry);
    if (state === 'ready' && !this.#wanted.articles.length && !next && !more)
      return html`<slot name="empty"><p part="status">${t('empty')}</p></slot>`;
    if (state === 'idle') return nothing;
    return waitingView(this.#given, slow ? t('slow') : '');
  }

  get #locale(): Locale {
    return localeFor(langOf(this.#host), languages, this.#host.messages);
  }

  get #level(): number {
    return option(this.#host, 'heading-level', 1, whole(1, 6));
  }

  get #base(): string | undefined {
    const { several, feed } = this.#given.feed;
    return this.#host.base ?? (several ? this.article?.url : feed?.url); // several feeds have no address in common
  }

  get #networks(): readonly string[] {
    return option(this.#host, 'share', NETWORKS, words(this.#sharing.knows));
  }

  /** Settles when all is here that the first drawing needs. */
  ready(): Promise<void> {
    return ready(this.#host, this.#sharing, this.#networks);
  }

  get #zone(): string | undefined {
    return zoneOf(this.#host);
  }

  /** The article to show, once it is loaded. */
  get article(): Article | undefined {
    return this.#wanted.article;
  }

  /** Cleans a body. Where the code for it cannot be had, the words of the summary are all that is shown. */
  async #clean(article: Article): Promise<SafeFragment | string | undefined> {
    const { policy, report } = this.#given;
    try {
      const { safeBody } = await import('../../content/safe-body.js');
      const body = await safeBody(article, { base: this.#base, level: this.#level, policy });
      await this.#late.hold(body);
      return body;
    } catch (cause) {
      void report(this.#host, new FeedError('module', { url: 'safe-body', cause }));
      return article.summary;
    }
  }

  #draw(article: Article): TemplateResult {
    const { headed } = this.#given;
    const sharing = this.#sharing;
    const { articles } = this.#wanted;
    const at = articles.indexOf(article);
    const host = this.#host;
    const locale = this.#locale;
    const networks = this.#networks;
    const item = shareItem(article.title, article.url ?? pageUrl(host.ownerDocument));
    return articleView(this.#given, headed(this.#level), {
      article,
      locale,
      links: shareLinks(this.#given, sharing.targets(networks), item, locale.t),
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
    void this.#voice.again(this.#host, '.title');
  };
}
