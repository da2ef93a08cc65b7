import { elementsIn, isMore, letters } from './card-text.js';
/** Hosts to share at. */
const SHARE = /^https?:\/\/(?:[\w-]+\.)*(?:facebook\.com|fb\.com|twitter\.com|x\.com|wa\.me|whatsapp\.com|t\.me|telegram\.(?:me|org)|linkedin\.com|pinterest\.com|instagram\.com|youtube\.com|vk\.com|plus\.google\.com|reddit\.com|tumblr\.com|line\.me)\//;
/** Addresses of lists, persons and files. */
const OTHER = /\/(?:category|kategori|categories|rubrik|tags?|label|topic|topik|author|penulis|user|users|member|profil|profile)\/[^/?#]{1,80}\/?(?:page\/\d{1,4}\/?)?(?:$|[?#])|[?&](?:cat|tag|author|kategori|replytocom)=|\.(?:jpe?g|png|gif|webp|pdf|docx?|xlsx?|zip|mp[34])(?:$|\?)/i;
export const isShareLink = (url) => SHARE.test(url);
export const isOtherPage = (url) => OTHER.test(url);
const wordsOf = (text) => text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
/** How much of an address's last part are words of the title: 0 to 1. */
export function likeTitle(url, title) {
    let path = url.replace(/^https?:\/\/[^/]*/, '');
    try {
        path = decodeURIComponent(path);
    }
    catch {
        // as it is
    }
    const slug = path
        .split('/')
        .filter((part) => /\p{L}{3}/u.test(part) && !/^index\.\w+$/.test(part))
        .pop() ?? '';
    const words = wordsOf(slug).filter((word) => !/^(?:html?|php|aspx?)$/.test(word));
    const known = new Set(wordsOf(title));
    return words.length ? words.filter((word) => known.has(word)).length / Math.max(words.length, 3) : 0;
}
/** The addresses in a card with how often they are linked and from what. */
function votes(page, card, title) {
    const result = new Map();
    const add = (url, vote) => result.set(url, (result.get(url) ?? 0) + vote);
    for (const at of elementsIn(card)) {
        const url = page.linkOf(at);
        if (!url || SHARE.test(url))
            continue;
        const [start, end] = [page.textStarts[at], page.textEnds[at]];
        const isTitle = end > start && start < title.end && title.start < end;
        const text = isTitle ? title.text : page.join(start, Math.min(end, start + 10), 60);
        if (!result.has(url))
            add(url, 3 * likeTitle(url, title.text) - (OTHER.test(url) && !isTitle && !isMore(text) ? 2 : 0));
        // a picture's link has no text
        add(url, isTitle ? 2 : isMore(text) || !text ? 1 : 0.1);
    }
    const around = card.card.mark.url;
    if (around && !result.has(around))
        add(around, 2);
    return result;
}
/** The address of each card's article; undefined where it has none of its own. */
export function linksOf(page, cards, titles) {
    const all = cards.map((card, index) => {
        const title = titles[index];
        return title ? votes(page, card, title) : new Map();
    });
    const counts = new Map();
    for (const card of all)
        for (const url of card.keys())
            counts.set(url, (counts.get(url) ?? 0) + 1);
    const chosen = all.map((card) => {
        // what several cards link to is no article, unless the same one is listed twice
        const own = [...card].map(([url, vote]) => [url, vote - ((counts.get(url) ?? 1) > 2 ? 4 : 0)]);
        const best = own.sort(([, a], [, b]) => b - a)[0];
        return best && best[1] > 0 ? best[0] : undefined;
    });
    const names = new Map();
    chosen.forEach((url, index) => {
        if (url)
            names.set(url, (names.get(url) ?? new Set()).add(letters(titles[index]?.text ?? '')));
    });
    // an address that stands for pages which are not there yet
    return chosen.map((url, index) => url && (names.get(url)?.size ?? 0) > 1 && likeTitle(url, titles[index]?.text ?? '') < 0.5
        ? undefined
        : url);
}
