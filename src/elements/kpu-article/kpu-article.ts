import { nothing, type TemplateResult } from 'lit';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { FeedElement } from '../shared/feed-element.js';
import { propertiesOf } from '../shared/attributes.js';
import { LazyFeatures } from '../shared/lazy-features.js';
import { articleOptions, parseArticleOptions, type ArticleOptions } from './article-options.js';
import type { ArticleFeatures } from './features/index.js';
import { articleFrame, articlePlaceholder } from './templates/frame.js';

/**
 * Shows one article of a feed: the one named by `article-id`, else by the page's `?id=`, else the newest.
 *
 * @summary One article.
 * @slot - Fallback, best a plain link to the article: shown while scripts are off, and when it cannot be loaded. May hold a `<script type="application/feed+json">` with the feed itself.
 * @slot loading - Replaces the skeleton.
 * @slot empty - Replaces the sentence for a feed without articles.
 * @slot error - Replaces the sentence for an article that cannot be loaded.
 * @slot footer - Comes after the article.
 * @event {CustomEvent<LoadDetail>} kpu-load - The feed is loaded, and the article on screen where the feed holds it. Does not bubble.
 * @event {CustomEvent<ErrorDetail>} kpu-error - A load failed, after its retries. Does not bubble.
 * @event {CustomEvent<ShareDetail>} kpu-share - A person shares the article. Cancelable, bubbles.
 * @event {CustomEvent<ViewDetail>} kpu-view - The article was seen: half of it, or half the screen of it, for a second in a tab that is seen. Once an article. Bubbles.
 * @csspart section - The rubric above the title.
 * @csspart text-size - The two buttons for the size of the text.
 * @csspart text-smaller - The one for smaller text.
 * @csspart text-larger - The one for larger text.
 * @csspart title - The title.
 * @csspart date - The date.
 * @csspart author - The authors.
 * @csspart image - The picture above the body.
 * @csspart show-image - The button that shows a picture, where data is saved.
 * @csspart correction - "Ralat": what was put right.
 * @csspart body - The body.
 * @csspart host - The real host of an article that leads to none of `trusted-hosts`.
 * @csspart attachments - The list of files.
 * @csspart tags - The list of tags.
 * @csspart tag - One tag.
 * @csspart source - "Sumber: host", for an article of another site.
 * @csspart share - The share links with their label.
 * @csspart share-link - One share link; `share-link-facebook` and so on for one network.
 * @csspart views - "Telah dilihat 41 kali".
 * @csspart nearby - Previous and next article.
 * @csspart enlarge - The button on a picture that shows it large.
 * @csspart enlarged - The dialog with a picture that is shown large.
 * @csspart zoom - The button in it that shows the picture at its own size.
 * @csspart caption - The words below it.
 * @csspart close - The button that closes it.
 * @csspart skeleton - Stands for the article while it loads.
 * @csspart status - A sentence about the state: empty, error.
 * @csspart retry - The button that tries again.
 * @cssprop {<color>} [--kpu-accent=red mixed with the text colour] - Links, buttons, focus ring.
 * @cssprop {<color>} [--kpu-text=inherit] - Text.
 * @cssprop {<color>} [--kpu-muted=76 % of the text colour] - Dates, counts, icons.
 * @cssprop {<color>} [--kpu-border=18 % of the text colour] - Lines.
 * @cssprop {<length>} [--kpu-radius=0.5em] - Corners.
 * @cssprop {<length>} [--kpu-space=1em] - Distance between things.
 * @cssprop [--kpu-font=inherit] - Font family of text.
 * @cssprop [--kpu-heading-font=inherit] - Font family of headings.
 * @cssState loading - Nothing to show yet.
 * @cssState error - The article could not be loaded.
 * @cssState empty - The feed has no article.
 * @cssState stale - Shown is an earlier copy: the server has not answered yet, or failed.
 */
export class KpuArticle extends FeedElement<ArticleFeatures, ArticleOptions> {
  static override styles = [tokens, base];

  static override properties = propertiesOf(articleOptions);

  /**
   * Level of the title, 1–6; headings in the body come below.
   * @default 1
   */
  declare headingLevel: number | string;
  /**
   * Share links below the article: names of networks, or `none`.
   * @default 'facebook x whatsapp'
   */
  declare share: string;
  /** What is shown: names among `section text-size date author image body attachments tags views source`; all by default. */
  show = '';
  /**
   * The article's id in the feed; the page's `?id=` by default, else the feed's first article is shown.
   * @default ''
   */
  declare articleId: string;
  /**
   * Adds the article as schema.org `NewsArticle` in JSON-LD, for search engines.
   * @default false
   */
  declare structuredData: boolean;
  /**
   * The page's title becomes the article's.
   * @default false
   */
  declare pageTitle: boolean;
  /** An `Article` or a JSON Feed item to show instead of `src`; it is read, never changed. */
  article: unknown;
  /** Address of the feed of `article`, if another element has loaded it. @internal */
  feedUrl?: string;

  protected override readonly features = new LazyFeatures(
    this,
    async () => new (await import('./features/index.js')).ArticleFeatures(this, this.store),
  );

  /** @internal */
  override get providedArticle(): unknown {
    return this.article;
  }

  /** @internal */
  protected override optionTable() {
    return articleOptions;
  }

  protected override parseOptions(): ArticleOptions {
    return parseArticleOptions(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // together with the feed's request, so that it costs no wait of its own
    void this.features.load();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.features.ready;
    const done = await super.getUpdateComplete();
    await this.features.value?.settled.catch(() => undefined);
    return (await super.getUpdateComplete()) && done; // the body is inserted by an update of its own
  }

  protected override updated(): void {
    const { value: features, error } = this.features;
    features?.updated();
    this.store.rendered(features?.article ? [features.article] : []);
    this.reflectStates(!this.store.state.articles.length, !!(features?.missing ?? error));
  }

  protected override render(): TemplateResult {
    const { value: features, error } = this.features;
    const { state, readInline } = this.store;
    const showsFallback = !!error || state.status === 'idle';
    return articleFrame(
      features?.view ?? { busy: !showsFallback, showsFallback },
      features?.render() ?? (showsFallback ? nothing : articlePlaceholder()),
      readInline,
    );
  }
}
