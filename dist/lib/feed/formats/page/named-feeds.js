import { feedLinks } from '../site/links.js';
/** `/wp-json/wp/v2/categories/5`, with which WordPress describes an archive, and the parameter of its posts. */
const ARCHIVE = /^(.*\/wp\/v2\/)(categories|tags|users)\/(\d+)\/?$/;
const PARAMETERS = {
    categories: 'categories',
    tags: 'tags',
    users: 'author',
};
/** WordPress's own link to the description of the page. */
const API_LINK = /<link\b[^<>]{0,200}\bhref=["']([^"'<>]{1,500}\/wp\/v2\/(?:categories|tags|users)\/\d+)["']/i;
/** Characters of a page's head that are searched. */
const MAX_CHARACTERS = 300_000;
/** What a head may hold that names no element. */
const HIDDEN = /<!--[^]*?(?:-->|$)|<(script|style|template|noscript|title)\b[^]*?(?:<\/\1|$)/gi;
/** The head of a page: what its body names may be of anyone who has written a comment there. */
function headOf(text) {
    const head = text.slice(0, MAX_CHARACTERS).replace(HIDDEN, ' ');
    const end = head.search(/<\/head\b|<body\b/i);
    return end < 0 ? head : head.slice(0, end);
}
/** Folder of a path: that of `/berita` and of `/berita/` is `/berita/`. */
const folderOf = (path) => path.replace(/\/(?:index\.\w+)?$/, '') + '/';
/** The posts of a WordPress archive, where the page says which one it is. */
function archivePosts(text, url) {
    const link = API_LINK.exec(text)?.[1];
    const [, api, kind, id] = (link && ARCHIVE.exec(link)) || [];
    if (!api || !URL.canParse(api, url))
        return undefined;
    return `${new URL(api, url).href}posts?${PARAMETERS[kind]}=${id}`;
}
/**
 * URLs of the feeds of a page, the best first: of the same origin, and of this page, not of the whole site, where it is
 * not the start page.
 */
export function namedFeeds(page, url) {
    const text = headOf(page);
    const { origin, pathname, search } = new URL(url);
    const folder = folderOf(pathname);
    const isStart = !search && /^\/(?:[\w-]+\/)?$/.test(folder) && folder.length < 2;
    const isOfPage = (link) => {
        const feed = new URL(link);
        return (feed.origin === origin && feed.pathname !== pathname && (isStart || feed.pathname.startsWith(folder)));
    };
    const posts = archivePosts(text, url);
    const isOwn = posts && new URL(posts).origin === origin;
    return [
        ...(isOwn ? [posts] : []),
        ...(isStart || folder !== '/' ? feedLinks(text, url).filter(isOfPage) : []),
    ];
}
