import { safeUrl } from '../../../model/urls.js';
import { decodeEntities } from '../../../model/entities.js';
/** So much of a page is looked at; links to feeds stand in its head. */
const MOST_TEXT = 300_000;
const MOST_TAGS = 500;
const NAME = /[\s/]+([^\s/>="']{1,40})/y;
const VALUE = /\s*=\s*(?:"([^"]{0,4096})"|'([^']{0,4096})'|([^\s"'>][^\s>]{0,4096}))/y;
/** Attributes of the tag whose name ends at `at`. The first of a name counts, as in HTML. */
function attributesAt(html, at) {
    const found = new Map();
    let end = at;
    for (let count = 0; count < 40; count++) {
        NAME.lastIndex = end;
        const name = NAME.exec(html)?.[1].toLowerCase();
        if (!name)
            break;
        end = VALUE.lastIndex = NAME.lastIndex;
        const value = VALUE.exec(html);
        if (value)
            end = VALUE.lastIndex;
        if (!found.has(name))
            found.set(name, decodeEntities(value?.[1] ?? value?.[2] ?? value?.[3] ?? '').trim());
    }
    return found;
}
/** Which kind of feed a link leads to, the best first; none for a page's own entry in WordPress's API. */
function rank(type, href) {
    if (type === 'application/feed+json')
        return 1;
    if (type === 'application/json')
        return /\/wp-json\b|[?&]rest_route=/.test(href) ? 0 : 1;
    return type === 'application/atom+xml' || type === 'application/rss+xml' ? 2 : 0;
}
/**
 * Addresses of the feeds that a page links to, the best first: JSON Feed before Atom and RSS, else in the page's
 * order, without feeds of comments. The page is read as text, never parsed: it is another's, and may be hostile.
 * @param url the page's own address; `<base href>` changes what links are relative to
 * @see https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 */
export function feedLinks(page, url) {
    const html = page
        .slice(0, MOST_TEXT)
        .replace(/<!--[^]*?(?:-->|$)|<(script|style|template|noscript|textarea|title)\b[^]*?(?:<\/\1|$)/gi, ' ');
    const links = [];
    let base;
    let count = 0;
    for (const tag of html.matchAll(/<(link|base)(?=[\s/])/gi)) {
        if (++count > MOST_TAGS)
            break;
        const attributes = attributesAt(html, tag.index + tag[0].length);
        const href = attributes.get('href') ?? '';
        if (tag[1].toLowerCase() === 'base') {
            base ??= safeUrl(href, url, 'feed');
            continue;
        }
        const rels = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
        const type = (attributes.get('type') ?? '').toLowerCase().split(';')[0].trim();
        const comments = /comment|komentar/i.test(`${href} ${attributes.get('title') ?? ''}`);
        if (rels.includes('alternate') && href && !comments)
            links.push({ href, rank: rank(type, href) });
    }
    return links
        .filter(({ rank }) => rank > 0)
        .sort((a, b) => a.rank - b.rank)
        .flatMap(({ href }) => safeUrl(href, base ?? url, 'feed') ?? []);
}
