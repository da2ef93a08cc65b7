import { isFollowable } from '../feed/index.js';
import { fetchLanguage, languages, localeFor } from '../i18n/index.js';
import { safeUrl } from '../model/urls.js';
import { findTargets } from '../share/index.js';
/** Controls do nothing without scripts. */
const WITHOUT_SCRIPTS = '@media (scripting:none){button,.search,.text-size{display:none!important}}';
/** @param late styles that an element adds once its features are loaded */
export const cssText = (styles, late) => styles.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join('') + late + WITHOUT_SCRIPTS;
/** The state of an element that reads this feed from its page. @param sources the addresses in its `src` */
export function stateOf(feed, sources, { url }) {
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
export const pageContext = ({ url, title = '' }) => {
    const { href } = new URL(url);
    return { url: href, canonicalUrl: href, title };
};
/** The texts of a language, once they are loaded. */
export async function loadLocale(lang = '') {
    await fetchLanguage(lang);
    return localeFor(lang, languages);
}
/** The share targets of these names, once they are loaded. */
export const loadTargets = (names) => Promise.all(findTargets(names).targets.map(async (target) => ('load' in target ? target.load() : target)));
