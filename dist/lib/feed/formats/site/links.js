import { safeUrl } from '../../../model/urls.js';
import { decodeEntities } from '../../../model/entities.js';
/** Characters of a page that are searched; links to feeds are in its head. */
const MAX_CHARACTERS = 300_000;
const MAX_TAGS = 500;
const NAME = /[\s/]+([^\s/>="']{1,40})/y;
const VALUE = /\s*=\s*(?:"([^"]{0,4096})"|'([^']{0,4096})'|([^\s"'>][^\s>]{0,4096}))/y;
/** Attributes of the tag whose name ends at `index`. As in HTML, the first of several with one name counts. */
function parseAttributes(html, index) {
    const attributes = new Map();
    let end = index;
    for (let count = 0; count < 40; count++) {
        NAME.lastIndex = end;
        const name = NAME.exec(html)?.[1].toLowerCase();
        if (!name)
            break;
        end = VALUE.lastIndex = NAME.lastIndex;
        const value = VALUE.exec(html);
        if (value)
            end = VALUE.lastIndex;
        if (!attributes.has(name))
            attributes.set(name, decodeEntities(value?.[1] ?? value?.[2] ?? value?.[3] ?? '').trim());
    }
    return attributes;
}
/** Rank of a link's feed format, 1 is best; 0 for anything else, such as a page's own entry in WordPress's API. */
function rankOf(type, href) {
    if (type === 'application/feed+json')
        return 1;
    if (type === 'application/json')
        return /\/wp-json\b|[?&]rest_route=/.test(href) ? 0 : 1;
    return type === 'application/atom+xml' || type === 'application/rss+xml' ? 2 : 0;
}
/**
 * URLs of the feeds that a page links to, the best first: JSON Feed before Atom and RSS, else in document order,
 * without comment feeds. The page is untrusted, so it is searched as text and never parsed.
 * @param url the page's URL, the base of its links unless it has a `<base href>`
 * @see https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 */
export function feedLinks(page, url) {
    const html = page
        .slice(0, MAX_CHARACTERS)
        .replace(/<!--[^]*?(?:-->|$)|<(script|style|template|noscript|textarea|title)\b[^]*?(?:<\/\1|$)/gi, ' ');
    const links = [];
    let base;
    let count = 0;
    for (const tag of html.matchAll(/<(link|base)(?=[\s/])/gi)) {
        if (++count > MAX_TAGS)
            break;
        const attributes = parseAttributes(html, tag.index + tag[0].length);
        const href = attributes.get('href') ?? '';
        if (tag[1].toLowerCase() === 'base') {
            base ??= safeUrl(href, url, 'feed');
            continue;
        }
        const rels = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
        const type = (attributes.get('type') ?? '').toLowerCase().split(';')[0].trim();
        const isCommentFeed = /comment|komentar/i.test(`${href} ${attributes.get('title') ?? ''}`);
        if (rels.includes('alternate') && href && !isCommentFeed)
            links.push({ href, rank: rankOf(type, href) });
    }
    return links
        .filter(({ rank }) => rank > 0)
        .sort((a, b) => a.rank - b.rank)
        .flatMap(({ href }) => safeUrl(href, base ?? url, 'feed') ?? []);
}
