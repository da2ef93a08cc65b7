import type { FeedState } from '../../controllers/feed/feed-state.js';
import type { Locale } from '../../i18n/index.js';
import type { FeedError } from '../../model/feed-error.js';
import type { UntrustedHost } from '../../model/lookalike-hosts.js';
import type { Article, Image, ShareItem } from '../../model/types.js';
import type { ShareTarget } from '../../share/index.js';
import type { PageContext } from '../shared/page-context.js';
import type { ArticleOptions } from './article-options.js';
import type { FrameView } from './templates/frame.js';
/** What the view takes from the element's features. */
export interface ArticleUiState {
    readonly locale: Locale;
    /** The article to show, once it is loaded. */
    readonly article?: Article;
    /** Why the article asked for is not in the feed. */
    readonly missing?: FeedError;
    /** True until the first body is ready: rendered without it, all content below would shift. */
    readonly awaitsBody: boolean;
    /** True where images are loaded only on tap. */
    readonly savesData: boolean;
    readonly shareTargets: readonly ShareTarget[];
}
/** A link to the previous or the next article. */
export interface NeighbourLink {
    readonly href: string | undefined;
    readonly title: string;
}
/** Everything that the templates of an article show. */
export interface ArticleContent {
    readonly article: Article;
    readonly level: number;
    readonly show: readonly string[];
    readonly timeZone: string | undefined;
    /** The image above the body, unless the body shows it too. */
    readonly heroImage?: Image;
    readonly savesData: boolean;
    /** True where a counter will give the number of views, so that its place is kept. */
    readonly hasCounter: boolean;
    readonly shareTargets: readonly ShareTarget[];
    readonly shareItem: ShareItem;
    /** The host that the article leads to, where the author does not trust it. */
    readonly untrustedHost?: UntrustedHost;
    /** Host of the article's own page, where that is another site. */
    readonly sourceHost?: string;
    readonly previous?: NeighbourLink;
    readonly next?: NeighbourLink;
}
/** Everything that the element renders. */
export interface ArticleView extends FrameView {
    readonly status: 'idle' | 'loading' | 'empty' | 'error' | 'article';
    readonly locale: Locale;
    /** Why there is no article to show. */
    readonly error?: FeedError;
    /** That the article could not be updated; empty where it could. */
    readonly staleText: string;
    /** What a visitor should know of the state; empty where all is well. */
    readonly statusText: string;
    readonly content?: ArticleContent;
}
/** Whether a body shows an image. Sites link the same file in several ways, but with the same file name. */
export declare const bodyContainsImage: (html: string | undefined, url: string) => boolean;
/** What the element renders in this state. */
export declare function createArticleView(state: FeedState, options: ArticleOptions, page: PageContext, ui: ArticleUiState): ArticleView;
