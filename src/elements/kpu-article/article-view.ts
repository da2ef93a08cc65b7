import type { FeedState } from '../../controllers/feed/feed-state.js';
import type { Locale } from '../../i18n/index.js';
import type { FeedError } from '../../model/feed-error.js';
import { isOnSite } from '../../model/hosts.js';
import type { UntrustedHost } from '../../model/lookalike-hosts.js';
import type { Article, Attachment, Image, ShareItem } from '../../model/types.js';
import type { ShareTarget } from '../../share/index.js';
import type { PageContext } from '../shared/page-context.js';
import { errorText } from '../shared/templates/error-message.js';
import { shareItem } from '../shared/templates/share-links.js';
import { staleText } from '../shared/templates/stale-notice.js';
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
export const bodyContainsImage = (html: string | undefined, url: string): boolean => {
  const fileName = new URL(url).pathname.split('/').pop() || url;
  return !!html && (html.includes(`/${fileName}`) || html.includes(`"${fileName}`));
};

/**
 * @param samePage whether this page shows the article named by `?id=`, so that it can also show the neighbour
 */
function neighbourLink(article: Article | undefined, page: PageContext, samePage: boolean) {
  if (!article) return undefined;
  const { id, title, url } = article;
  if (!samePage) return { href: url, title };
  const href = new URL(page.url);
  href.searchParams.set('id', id);
  href.hash = '';
  return { href: href.href, title };
}

function createContent(
  article: Article,
  { articles }: Pick<FeedState, 'articles'>,
  options: ArticleOptions,
  page: PageContext,
  { savesData, hostCheck, shareTargets, blockedOrigin }: ArticleUiState,
): ArticleContent {
  const { show, headingLevel, timeZone, counter, article: providedArticle, articleId } = options;
  const { image, html, url, title } = article;
  const present = articles.filter(({ withdrawn }) => !withdrawn);
  const index = present.indexOf(article);
  const samePage = !articleId && providedArticle == null;
  const sourceHost = url && new URL(url).host;
  const isBlocked = image && [image, ...(image.sizes ?? [])].some(({ url }) => isOnSite(url, blockedOrigin));
  const isInBody = image && show.includes('body') && bodyContainsImage(html, image.url);
  return {
    article,
    level: headingLevel,
    show,
    timeZone,
    heroImage: show.includes('image') && !isInBody && !isBlocked ? image : undefined,
    savesData,
    hasCounter: !!counter,
    shareTargets,
    shareItem: shareItem(title, url ?? page.canonicalUrl),
    untrustedHost: hostCheck?.(url, options, page.url),
    files: article.attachments.map((file) => [file, hostCheck?.(file.url, options, page.url)]),
    sourceHost:
      sourceHost && show.includes('source') && sourceHost !== new URL(page.url).host ? sourceHost : undefined,
    previous: neighbourLink(present[index - 1], page, samePage),
    next: index < 0 ? undefined : neighbourLink(present[index + 1], page, samePage), // an individually loaded article has no neighbours
  };
}

function statusOf(state: FeedState, error: FeedError | undefined, ui: ArticleUiState): ArticleView['status'] {
  const { status, articles, next, loadingMore } = state;
  if (ui.article) return ui.awaitsBody ? 'loading' : 'article';
  if (error) return 'error';
  const isEmpty = articles.every(({ withdrawn }) => withdrawn);
  if (status === 'ready' && isEmpty && !next && !loadingMore) return 'empty';
  return status === 'idle' ? 'idle' : 'loading';
}

/** Creates the view model of the element. */
export function createArticleView(
  state: FeedState,
  options: ArticleOptions,
  page: PageContext,
  ui: ArticleUiState,
): ArticleView {
  const { locale, article, missing } = ui;
  const error = article ? undefined : (state.error ?? missing);
  const stale = article && state.error ? staleText(state.fetchedAt, locale, options.timeZone) : '';
  const isLoading = state.status === 'loading' || state.loadingMore;
  return {
    status: statusOf(state, error, ui),
    busy: isLoading && !article && !state.slow,
    showsFallback: !!error || state.status === 'idle',
    locale,
    error,
    staleText: stale,
    statusText: error ? errorText(error, locale) : stale || (state.slow ? locale.t('slow') : ''),
    content: article && createContent(article, state, options, page, ui),
  };
}
