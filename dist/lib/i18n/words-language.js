import { primaryLanguage } from './locale.js';
/** What a page says that nobody has told its language: the default of WordPress, and of templates. */
const DEFAULT_LANG = /^\s*en([-_]us)?\s*$/i;
/** The languages of this folder but English. */
const LOCAL = ['id', 'jv', 'su'];
/** Frequent words that only one of the two languages has. */
const INDONESIAN = /\b(?:yang|dan|di|ke|dari|untuk|dengan|pada|dalam|oleh)\b/gi;
const ENGLISH = /\b(?:the|and|of|to|from|for|with|on|in|by)\b/gi;
/** Articles whose title and summary tell the language of a feed. */
const SAMPLE = 10;
/** Words that a single headline does not have by chance. */
const MIN_WORDS = 3;
const knownLanguages = new WeakMap();
/** The local language of a feed: the one it names, else Indonesian where its texts are; empty where it has none. */
function localLanguage(feed) {
    const sample = feed.articles.slice(0, SAMPLE);
    const named = [feed, ...sample].map(({ language = '' }) => language);
    const local = named.find((language) => LOCAL.includes(primaryLanguage(language)));
    if (local)
        return local;
    const text = sample.map(({ title, summary = '' }) => `${title} ${summary}`).join(' ');
    const count = (words) => text.match(words)?.length ?? 0;
    const indonesian = count(INDONESIAN);
    return indonesian >= MIN_WORDS && indonesian > 2 * count(ENGLISH) ? 'id' : '';
}
/** Whether the language of an element is that of the page, and one that pages have by default. */
function hasDefaultLanguage(element) {
    const nearest = element.closest('[lang]');
    if (nearest)
        return nearest.localName === 'html' && DEFAULT_LANG.test(nearest.getAttribute('lang') ?? '');
    const { host } = element.getRootNode();
    return !!host && hasDefaultLanguage(host);
}
/**
 * The language of the words around a feed on a page that is in English by default only: that of the feed, if it is a
 * local one; undefined where the nearest `lang` counts.
 */
export function languageBeside(element, feed) {
    if (!hasDefaultLanguage(element))
        return undefined;
    let local = knownLanguages.get(feed);
    if (local === undefined)
        knownLanguages.set(feed, (local = localLanguage(feed)));
    return local || undefined;
}
