import { type TemplateResult } from 'lit';
import { FeedElement } from '../shared/feed-element.js';
import { LazyFeatures } from '../shared/lazy-features.js';
import { type ArticleOptions } from './article-options.js';
import type { ArticleFeatures } from './features/index.js';
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
export declare class KpuArticle extends FeedElement<ArticleFeatures, ArticleOptions> {
    static styles: import("lit").CSSResult[];
    static properties: Readonly<Record<"timeZone" | "loading" | "share" | "article" | "feed" | "counter" | "limits" | "src" | "format" | "formats" | "debug" | "headingLevel" | "show" | "trustedHosts" | "counterType" | "counters" | "messages" | "targets" | "articleId" | "structuredData" | "pageTitle", import("lit").PropertyDeclaration<unknown, unknown>>>;
    /**
     * Level of the title, 1–6; headings in the body come below.
     * @default 1
     */
    headingLevel: number | string;
    /**
     * Share links below the article: names of networks, or `none`.
     * @default 'facebook x whatsapp'
     */
    share: string;
    /** What is shown: names among `section text-size date author image body attachments tags views source`; all by default. */
    show: string;
    /**
     * The article's id in the feed; the page's `?id=` by default, else the feed's first article is shown.
     * @default ''
     */
    articleId: string;
    /**
     * Adds the article as schema.org `NewsArticle` in JSON-LD, for search engines.
     * @default false
     */
    structuredData: boolean;
    /**
     * The page's title becomes the article's.
     * @default false
     */
    pageTitle: boolean;
    /** An `Article` or a JSON Feed item to show instead of `src`; it is read, never changed. */
    article: unknown;
    /** What relative addresses in the article's body are relative to; the feed by default. @internal */
    base?: string;
    protected readonly features: LazyFeatures<ArticleFeatures>;
    /** @internal */
    get providedArticle(): unknown;
    /** @internal */
    protected optionTable(): {
        share: import("../shared/attributes.js").OptionType<string>;
        show: import("../shared/attributes.js").OptionType<readonly string[] | string[]>;
        articleId: import("../shared/attributes.js").OptionType<string>;
        structuredData: {
            converter: (value: string | null) => boolean;
            fallback: false;
        };
        pageTitle: {
            converter: (value: string | null) => boolean;
            fallback: false;
        };
        article: import("../shared/attributes.js").OptionType<unknown>;
        src: import("../shared/attributes.js").OptionType<readonly string[]>;
        headingLevel: import("../shared/attributes.js").OptionType<number>;
        loading: import("../shared/attributes.js").OptionType<"eager" | "lazy">;
        timeZone: import("../shared/attributes.js").OptionType<string | undefined>;
        debug: {
            converter: (value: string | null) => boolean;
            fallback: false;
        };
        format: import("../shared/attributes.js").OptionType<string>;
        trustedHosts: import("../shared/attributes.js").OptionType<string>;
        formats: import("../shared/attributes.js").OptionType<readonly import("../../index.js").FeedFormat[] | undefined>;
        counter: import("../shared/attributes.js").OptionType<string>;
        counterType: import("../shared/attributes.js").OptionType<string>;
        counters: import("../shared/attributes.js").OptionType<readonly import("../../index.js").Counter[] | undefined>;
        feed: import("../shared/attributes.js").OptionType<unknown>;
        limits: import("../shared/attributes.js").OptionType<Partial<import("../../index.js").Limits>>;
        messages: import("../shared/attributes.js").OptionType<Partial<import("../../index.js").Messages> | undefined>;
        targets: import("../shared/attributes.js").OptionType<readonly import("../../index.js").ShareTarget[] | undefined>;
    };
    protected parseOptions(): ArticleOptions;
    connectedCallback(): void;
    protected getUpdateComplete(): Promise<boolean>;
    protected updated(): void;
    protected render(): TemplateResult;
}
