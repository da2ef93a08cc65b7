import { safeUrl } from '../../../model/urls.js';
/** Words that lead to the next page of a list. */
const NEXT = /^[\s«»‹›<>←→·]*(?:next|berikut(?:nya)?|selanjutnya|halaman (?:berikut|selanjut)nya|older(?: posts| entries)?|(?:artikel|berita|pos|posting|postingan) (?:lama|lebih lama|sebelumnya)|lebih lama|older|load more|muat lebih banyak)(?: (?:page|posts?|entries|halaman))?[\s»›>→·]*$|^[»›→]$|^>{1,2}$/i;
/** Where addresses have the number of the page. */
const NUMBER = /[?&](?:page|paged|p|halaman|hal|pg|start|offset|per_page)=(\d{1,6})|\/(?:page|halaman|hal|p)[/-]?(\d{1,6})(?=[/?#.]|$)/i;
/** Links of a page that are looked at. */
const MAX_LINKS = 4000;
const originOf = (url) => url.split('/', 3).join('/');
/** The number of the page that an address names. */
const numberIn = (url) => {
    const [, parameter, part] = NUMBER.exec(url) ?? [];
    return parameter || part ? +(parameter ?? part) : undefined;
};
/** An address without the number of its page, to compare those of one list. */
const withoutNumber = (url) => url
    .replace(NUMBER, '')
    .replace(/[?&]$/, '')
    .replace(/\/index\.\w{2,5}$/, '')
    .replace(/\/$/, '');
function linksOf(page) {
    const links = [];
    for (let at = 0; at < page.elements.length && links.length < MAX_LINKS; at++) {
        const url = page.linkOf(at);
        if (!url || originOf(url) !== originOf(page.url))
            continue;
        const { rel = '', title = '', 'aria-label': label = '' } = page.elements[at].attributes;
        const text = page.textOf(at, 60) || title.trim() || label.trim();
        links.push({ url, text, isNext: /(?:^|\s)next(?:\s|$)/i.test(rel) });
    }
    return links;
}
/**
 * The address of the next page of a list: the one that the page declares, else the one whose number follows, else a link
 * with the word. Pages of other sites are none.
 */
export function nextPage(page, head) {
    const declared = head.links.find(({ rel = '' }) => /(?:^|\s)next(?:\s|$)/i.test(rel))?.href;
    const url = safeUrl(declared, page.base, 'feed');
    if (url && originOf(url) === originOf(page.url) && url !== page.url)
        return url;
    const links = linksOf(page);
    const related = links.find(({ isNext }) => isNext);
    if (related)
        return related.url;
    const current = numberIn(page.url) ?? 1;
    const own = withoutNumber(page.url);
    const following = links.find((link) => withoutNumber(link.url) === own && numberIn(link.url) === current + 1 && link.text.length < 40);
    if (following)
        return following.url;
    const worded = links.find(({ url: next, text }) => NEXT.test(text) && next !== page.url && /\d/.test(next));
    if (worded)
        return worded.url;
    // an offset in place of a number: /berita/index/10
    const numbered = links.find(({ url: next, text }) => text === `${current + 1}` && /\d/.test(next) && next.startsWith(own));
    return numbered?.url;
}
