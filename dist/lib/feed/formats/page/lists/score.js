import { wordsIn } from '../cards/card-text.js';
import { likeTitle } from '../cards/links.js';
import { registeredDomain } from '../../../../model/hosts.js';
const domainOf = (url) => {
    try {
        return registeredDomain(new URL(url).hostname);
    }
    catch {
        return '';
    }
};
/** Addresses of home pages and files. */
const PLAIN = /^https?:\/\/[^/?#]*\/?(?:index\.\w{2,5})?(?:#|$)|\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|mp[34])(?:$|[?#])/i;
const isNumbered = (url) => {
    const path = url.replace(/^https?:\/\/[^/]*/, '').slice(0, 1000);
    return /\d{2}|[=/]\d+(?:$|[/?&#])/.test(path) || /[^/]{2,40}(?:[-_+][^/_+-]{1,40}){3}/.test(path);
};
/** How far what a list has speaks for articles. */
export function evidenceOf(items, url) {
    const count = items.length;
    const share = (test) => items.filter((item) => test(item)).length / Math.max(1, count);
    const mean = (value) => items.reduce((sum, item) => sum + value(item), 0) / Math.max(1, count);
    const domain = domainOf(url);
    const links = share((item) => item.url);
    return {
        count,
        dates: share((item) => item.date),
        images: share((item) => item.image),
        summaries: share((item) => item.summary),
        headings: share((item) => item.isHeading),
        links,
        own: links ? share((item) => item.url && domainOf(item.url) === domain) / links : 0,
        named: links ? share((item) => item.url && likeTitle(item.url, item.title) > 0.5) / links : 0,
        numbered: links ? share((item) => item.url && isNumbered(item.url)) / links : 0,
        plain: links ? share((item) => item.url && PLAIN.test(item.url)) / links : 0,
        words: mean(({ title }) => Math.min(14, wordsIn(title))),
        length: mean(({ title }) => Math.min(100, title.length)),
    };
}
/** Elements beside the page's matter, by their names and, weakly, roles. */
const ASIDE = /^(?:nav|aside|footer)$/;
const ASIDE_ROLE = /^(?:navigation|complementary|contentinfo|menu|menubar)$/;
function isAside(page, element) {
    for (let at = element; at > 0; at = page.parents[at]) {
        const { tag, attributes } = page.elements[at];
        if (ASIDE.test(tag) || ASIDE_ROLE.test(attributes.role ?? ''))
            return true;
    }
    return false;
}
/** What stands above lists of what else there is to read. */
const OTHER_LIST = /popul[ae]r|terkait|related|trending|rekomendasi|baca juga|lainnya|(?:recent|latest|most) (?:posts?|comments?|read|viewed)|(?:pos|pos-pos|tulisan|artikel) terbaru|komentar|terpopuler|sering dibaca/i;
/** Whether the line above a list says that it is not the page's own. */
function isOther(page, first) {
    const end = page.textStarts[first];
    let start = end - 1;
    while (start > 0 && !page.texts[start].text.trim())
        start--;
    while (start > 0 && !page.texts[start].isBroken)
        start--;
    const label = page.join(Math.max(0, start), end, 200);
    return label.length < 60 && OTHER_LIST.test(label);
}
/** How likely a group is the main list of the page; 0 if it is none. */
export function scoreOf(page, items, evidence) {
    const { count, dates, images, summaries, headings, links, own, words, length } = evidence;
    if (count < 2)
        return 0; // of one, nothing is alike
    const each = Math.min(1, words / 6) + length / 60 + 2 * dates + 1.2 * images + 1.2 * summaries + 1.2 * headings;
    const foreign = links && own < 0.5 ? 0.4 : 1;
    const linkless = links < 0.5 ? 0.8 : 1;
    const short = words < 2 ? 0.4 : 1;
    const { root } = items[0].card.card;
    const aside = (isAside(page, root) ? 0.4 : 1) * (isOther(page, root) ? 0.5 : 1);
    return each * count ** 0.6 * foreign * linkless * short * aside;
}
