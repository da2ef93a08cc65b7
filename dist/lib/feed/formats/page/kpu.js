import { FeedError } from '../../../model/feed-error.js';
import { follow, readPageFeed } from './page.js';
import { elementsOf } from './page-tree.js';
import { firstElement } from '../first-element.js';
/** An article of the sites of KPU's offices: `/blog/read/123_slug`, with or without `/index.php`. */
const ARTICLE = /\/blog\/read\/\d+[_/]/;
/** "Berita Terkini", the same number on all of them. */
const NEWS = '/blog/category/104';
/** The elements that hold the links of one article each, the largest that do. */
function articleCards(root) {
    /** Path of the one article that an element links to; empty for several. */
    const owners = new Map();
    const cards = new Map();
    for (const link of elementsOf(root)) {
        const path = link.tag === 'a' ? (link.attributes.href ?? '').replace(/^.*?(?=\/blog\/)|[?#].*/g, '') : '';
        if (!ARTICLE.test(path))
            continue;
        for (let at = link; at; at = at.parent) {
            const owner = owners.get(at);
            if (owner === '' || owner === path)
                break;
            owners.set(at, owner === undefined ? path : '');
        }
        if (!cards.has(path))
            cards.set(path, link);
    }
    return [...cards].map(([path, link]) => {
        let card = link;
        while (card.parent && owners.get(card.parent) === path)
            card = card.parent;
        return card;
    });
}
/** The list that any reader would find, where it is one of articles; else all articles that the page links to. */
function read(answer, tools = {}) {
    const feed = readPageFeed(answer, tools, (root) => articleCards(root));
    if (!feed.articles[0])
        throw new FeedError('not-a-feed', { url: answer.url, reason: 'menu' });
    return feed;
}
/** The pages of KPU's offices, made for their address scheme, since their markup could not be had. */
export const kpu = {
    name: 'kpu',
    address: (url) => (/^https?:\/\/[^/?#]+\/$/.test(url) ? new URL(NEWS, url).href : url),
    matches: ({ text }) => firstElement(text) === 'html',
    read,
    follow,
};
