import type { CSSResultOrNative, TemplateResult } from 'lit';
import type { FeedState } from '../controllers/feed/feed-state.js';
import type { PageContext } from '../elements/shared/page-context.js';
import { isFollowable } from '../feed/index.js';
import { fetchLanguage, languages, localeFor, type Locale } from '../i18n/index.js';
import type { Feed } from '../model/types.js';
import { safeUrl } from '../model/urls.js';
import { findTargets, type ShareTarget } from '../share/index.js';

/** The page that an element is printed into. */
export interface ServerPage {
  /** URL of the page. */
  readonly url: string;
  /** Title of the page. */
  readonly title?: string;
}

/** What an element's shadow root holds. */
export interface RenderedElement {
  readonly template: TemplateResult;
  /** All its styles, as text. */
  readonly css: string;
}

/** Controls do nothing without scripts. */
const WITHOUT_SCRIPTS = '@media (scripting:none){button,.search,.text-size{display:none!important}}';

/** @param late styles that an element adds once its features are loaded */
export const cssText = (styles: readonly CSSResultOrNative[], late: string): string =>
  styles.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join('') + late + WITHOUT_SCRIPTS;

/** The state of an element that reads this feed from its page. @param sources the addresses in its `src` */
export function stateOf(feed: Feed, sources: readonly string[], { url }: ServerPage): FeedState {
  const origins = [feed.url, safeUrl(sources[0] ?? url, url, 'feed') ?? ''];
  const hasNext = !sources[1] && isFollowable(feed.next, origins, new Set([feed.url]));
  return Object.freeze({
    status: 'ready',
    sources: [],
    feed,
    articles: feed.articles,
    next: hasNext ? feed.next : undefined,
    loadingMore: false,
    slow: false,
    fromCache: false,
    isProvided: true,
    fetchedAt: 0,
    pendingCount: 0,
  });
}

export const pageContext = ({ url, title = '' }: ServerPage): PageContext => {
  const { href } = new URL(url);
  return { url: href, canonicalUrl: href, title };
};

/** The texts of a language, once they are loaded. */
export async function loadLocale(lang = ''): Promise<Locale> {
  await fetchLanguage(lang);
  return localeFor(lang, languages);
}

/** The share targets of these names, once they are loaded. */
export const loadTargets = (names: readonly string[]): Promise<readonly ShareTarget[]> =>
  Promise.all(findTargets(names).targets.map(async (target) => ('load' in target ? target.load() : target)));
