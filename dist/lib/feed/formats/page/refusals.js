import { FeedError } from '../../../model/feed-error.js';
import { isMore, letters, wordsIn } from './cards/card-text.js';
import { likeTitle } from './cards/links.js';
import { proseOf } from './prose.js';
/** Whether what a list has is what news have: dates, or headlines whose addresses are those of articles. */
export function isNews({ count, dates, images, summaries, headings, links, own, named, numbered, plain, words, length, }) {
    if (count < 3 || plain > 0.5 || words < 1.5)
        return false;
    if (dates >= 0.5)
        return links < 0.3 || own > 0.3 || words > 4;
    // short titles without pictures are those of services
    if (links < 0.7 || words < (images < 0.5 ? 4.5 : 3.2) || length < 18)
        return false;
    // what leads to other sites must look like cards of news
    if (own < 0.6 && (images < 0.7 || headings < 0.7 || words < 4.5))
        return false;
    const isAddressed = numbered >= 0.6 || (named >= 0.6 && words > 4);
    const extras = images + summaries + headings;
    return isAddressed && (extras >= 1 || (words >= 5 && count > 4));
}
/** Words of a page's title and first heading that say what it is instead. */
const SIGNS = [
    ['directory', /^(?:index of \/|directory listing|daftar isi direktori)/i],
    [
        'not-found',
        /\b40[34]\b|not found|tidak ditemukan|tidak tersedia|tak ditemukan|no longer exists|halaman hilang/i,
    ],
    [
        'bot-check',
        /just a moment|attention required|verify (?:you|that)|checking your browser|captcha|are you (?:a )?(?:human|robot)|bukan robot|security check|request rejected|access denied|ddos|verifikasi (?:keamanan|manusia)|akses ditolak|forbidden|pemeriksaan keamanan/i,
    ],
    [
        'maintenance',
        /maintenance|pemeliharaan|dalam perbaikan|sedang diperbaiki|perbaikan sistem|suspended|coming soon|segera (?:kembali|hadir)|under construction|dalam pengembangan|temporarily unavailable|sementara tidak/i,
    ],
    ['login', /^(?:login|log in|sign in|masuk)\b/i],
];
/** Visible characters of a page that says one thing only. */
const SHORT_PAGE = 1500;
/** Characters of a title or heading that is a sign; a headline is longer. */
const MAX_SIGN = 90;
/** What a page says of itself in place of a list. */
export function signOf(page, head, items) {
    const titles = new Set(items.map(({ title }) => title));
    const names = [head.title ?? '', ...head.headings].filter((name) => name.length < MAX_SIGN && !titles.has(name));
    const text = page.textOf(0, SHORT_PAGE);
    const isShort = text.length < SHORT_PAGE / 2;
    return SIGNS.find(([, words]) => names.some((name) => words.test(name)) || (isShort && words.test(text)))?.[0];
}
/** Whether a sign counts on a page that has a list as well: one of what else there is to read. */
export const isStronger = (sign) => sign === 'not-found' || sign === 'directory';
/** Home pages have a welcome and a few news. */
const HOME = /^\/?(?:index\.\w{2,5}\/?)?(?:home|beranda|index)?(?:\.\w{2,5})?\/?$/i;
const pathOf = (url) => url.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*/, '');
/** How far an address and a title name a heading as the page's own. */
function votesFor(heading, url, title) {
    const isNamed = likeTitle(url, heading) > 0.6;
    const isTitle = letters(title).startsWith(letters(heading));
    const isLong = wordsIn(heading) > 3;
    return (isNamed ? (isLong ? 2 : 1) : 0) + (isTitle ? (isLong ? 1 : 0.5) : 0);
}
/** Whether the page is one article, and the list is what to read next. */
export function isArticle(page, head, items, lists) {
    if (HOME.test(pathOf(page.url)))
        return false;
    const { length: prose, end } = proseOf(page, lists);
    if (prose < 250)
        return false;
    const listed = items.reduce((sum, { card, title }) => {
        const text = card.lines.reduce((length, line) => length + line.text.length, 0);
        return sum + Math.min(140, Math.max(title.length, text));
    }, 0);
    const own = head.headings.filter((heading) => !items.some(({ title }) => letters(title) === letters(heading)));
    const named = Math.max(0, ...own.map((heading) => votesFor(heading, page.url, head.title ?? '')));
    const share = prose > 3 * listed ? 2 : prose > listed ? 1 : 0;
    const first = items[0].card.ranges[0][0];
    const votes = [
        [head.isArticle, 1],
        [share && items.length < 7, 0.5],
        [share && end <= page.textStarts[first], 0.5],
        [share && !items.some(({ summary, image }) => summary ?? image), 1],
    ];
    return (votes.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), share + named * (share ? 1 : 0.7)) >=
        2.5);
}
/** Why a page without a list has none. */
export function reasonOf(page, head, items, evidence) {
    const sign = signOf(page, head, items);
    if (sign)
        return sign;
    const prose = proseOf(page, []).length;
    if (head.hasPassword && prose < 400)
        return 'login';
    const questions = items.filter(({ title }) => /\?\s*$/.test(title)).length;
    if (questions > 0.4 * items.length ||
        /\b(?:faq|tanya jawab|pertanyaan)\b/i.test(`${head.title ?? ''} ${head.headings[0] ?? ''}`))
        return 'faq';
    if (/memuat|loading|enable javascript|aktifkan javascript|mohon tunggu/i.test(page.textOf(0, 5000)) &&
        prose < 600)
        return 'js-shell';
    if (page.textOf(0, 400).length < 200)
        return 'js-shell';
    if (prose > 400)
        return head.isArticle ||
            head.headings.some((heading) => votesFor(heading, page.url, head.title ?? '') > 1)
            ? 'article'
            : 'prose';
    if (evidence && (evidence.plain > 0.5 || evidence.own < 0.5) && evidence.links > 0.5)
        return 'link-wall';
    return prose > 250 && !items.some(({ title }) => isMore(title)) && items.length < 3 ? 'prose' : 'menu';
}
/** An error for a page that is no list. */
export const noList = (url, reason) => new FeedError('not-a-feed', { url, reason });
