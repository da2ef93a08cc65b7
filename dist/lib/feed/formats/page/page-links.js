import { safeUrl } from '../../../model/urls.js';
const FEED = /^application\/(?:feed\+json|rss\+xml|atom\+xml)$/;
/** Folders of WordPress, behind the site's own. */
const WORDPRESS = /^(https?:\/\/[^?#]{1,300}?\/)wp-(?:content|includes)\//;
const MAX_ELEMENTS = 3000;
/** The folder of a WordPress, as addresses of its files tell. */
function wordpressFolder(page, head) {
    const hrefs = [
        ...head.links.map(({ href }) => href),
        ...page.elements.slice(0, MAX_ELEMENTS).map(({ attributes }) => attributes.src),
    ];
    const origin = page.url.split('/', 3).join('/');
    for (const href of hrefs) {
        const [, folder] = href ? (WORDPRESS.exec(safeUrl(href, page.base, 'feed') ?? '') ?? []) : [];
        if (folder?.startsWith(`${origin}/`))
            return folder;
    }
    return undefined;
}
/** What a page names or shows to have in place of itself; all of it must be asked for. */
export function pageLinks(page, head) {
    const resolve = (href) => safeUrl(href, page.base, 'feed');
    const hasRel = ({ rel = '' }, name) => rel.toLowerCase().split(/\s+/).includes(name);
    const feeds = head.links
        .filter((link) => hasRel(link, 'alternate') && FEED.test((link.type ?? '').toLowerCase().trim()))
        .filter(({ href = '', title = '' }) => !/comment|komentar/i.test(`${href} ${title}`))
        .flatMap(({ href }) => resolve(href) ?? []);
    const declared = resolve(head.links.find((link) => hasRel(link, 'https://api.w.org/'))?.href);
    const folder = wordpressFolder(page, head);
    return {
        feeds: [...new Set(feeds)].slice(0, 10),
        wordpress: declared ?? (folder && `${folder}wp-json/`),
        sitemap: resolve(head.links.find((link) => hasRel(link, 'sitemap'))?.href),
    };
}
