import type { FeedState } from '../../controllers/feed/feed-state.js';
import type { Locale } from '../../i18n/index.js';
import type { FeedError } from '../../model/feed-error.js';
import type { UntrustedHost } from '../../model/lookalike-hosts.js';
import type { Article, Attachment, Image, ShareItem } from '../../model/types.js';
import type { ShareTarget } from '../../share/index.js';
import type { PageContext } from '../shared/page-context.js';
import type { HostCheck } from '../shared/trusted-hosts/host-check.js';
import type { ArticleOptions } from './article-options.js';
import type { FrameView } from './templates/frame.js';
/** The state that the view takes from the features of the element. */
export interface ArticleUiState {
    readonly locale: Locale;
    /** The article to show; undefined until it is loaded. */
    readonly article?: Article;
    /** Why the requested article is not in the feed. */
    readonly missing?: FeedError;
    /** True until the first body is ready. Without it, everything below would shift later. */
    readonly awaitsBody: boolean;
    /** True if images load on tap only. */
    readonly savesData: boolean;
    /** Finds the hosts that the author does not trust; undefined until it is loaded, and without `trusted-hosts`. */
    readonly hostCheck?: HostCheck;
    readonly shareTargets: readonly ShareTarget[];
    /** The page's origin, if the feed comes from another one: nothing is loaded from it. */
    readonly blockedOrigin?: string;
}
/** A link to the previous or the next article. */
export interface NeighbourLink {
    readonly href: string | undefined;
    readonly title: string;
}
/** The data of an article's templates. */
export interface ArticleContent {
    readonly article: Article;
    readonly level: number;
    readonly show: readonly string[];
    readonly timeZone: string | undefined;
    /** The image above the body; absent if the body contains it. */
    readonly heroImage?: Image;
    readonly savesData: boolean;
    /** True if a counter will supply the view count, so that its space is reserved. */
    readonly hasCounter: boolean;
    readonly shareTargets: readonly ShareTarget[];
    readonly shareItem: ShareItem;
    /** The host that the article links to, if the author does not trust it. */
    readonly untrustedHost?: UntrustedHost;
    /** The files of the article, each with its host if the author does not trust it. */
    readonly files: readonly (readonly [file: Attachment, untrustedHost?: UntrustedHost])[];
    /** Host of the article's page, if it is on another site. */
    readonly sourceHost?: string;
    readonly previous?: NeighbourLink;
    readonly next?: NeighbourLink;
}
/** The view model of the element. */
export interface ArticleView extends FrameView {
    readonly status: 'idle' | 'loading' | 'empty' | 'error' | 'article';
    readonly locale: Locale;
    /** Why no article can be shown. */
    readonly error?: FeedError;
    /** The message that the article could not be updated; empty otherwise. */
    readonly staleText: string;
    /** The status message for visitors; empty if there is none. */
    readonly statusText: string;
    readonly content?: ArticleContent;
}
/** Whether a body contains an image. Compares file names, since sites link the same file under several URLs. */
export declare const bodyContainsImage: (html: string | undefined, url: string) => boolean;
/** Creates the view model of the element. */
export declare function createArticleView(state: FeedState, options: ArticleOptions, page: PageContext, ui: ArticleUiState): ArticleView;
