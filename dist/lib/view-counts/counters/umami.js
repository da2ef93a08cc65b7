import { list, ownProperties } from '../../model/read-articles.js';
import { FeedError } from '../../model/feed-error.js';
import { matchByPath, invalidResponse } from '../match-paths.js';
/** A share URL: the path before it, and its slug. */
const SHARE_PATH = /^(.*?)\/share\/([\w-]{1,100})/;
/** The number of pages in a report, by descending views. */
const MAX_PAGES = 500;
/** A time before the first view, in milliseconds. */
const START = 1_000_000_000_000;
const MINUTE = 60_000;
/**
 * Umami, by the share URL of a website (`https://stats.example/share/AbC123`). Read-only: to count views, add Umami's
 * own script to the pages of the articles.
 *
 * Sends requests to that host only: `GET /api/share/AbC123` for a read token, and one `GET` for the views of all
 * pages. They contain nothing about the visitor or the articles on screen.
 * @see https://umami.is/docs/enable-share-url
 */
export const umami = {
    name: 'umami',
    batch: Infinity,
    async read(counter, items, ask) {
        const { origin, pathname } = new URL(counter);
        const [, before = '', slug] = SHARE_PATH.exec(pathname) ?? [];
        if (!slug)
            throw new FeedError('bad-url', { url: counter });
        const api = `${origin}${before}/api`;
        const share = ownProperties(await ask(`${api}/share/${slug}`));
        const { websiteId: site, token } = share;
        if (typeof site !== 'string' ||
            !/^[\w-]{1,64}$/.test(site) ||
            typeof token !== 'string' ||
            !/^[\w.~+/=-]+$/.test(token))
            throw invalidResponse(counter, Object.keys(share));
        const headers = { 'x-umami-share-token': token, 'x-umami-share-context': '1' };
        const end = String(Math.ceil(Date.now() / MINUTE) * MINUTE);
        const metrics = (type) => {
            const query = new URLSearchParams({
                type,
                startAt: String(START),
                endAt: end,
                limit: String(MAX_PAGES),
            });
            return `${api}/websites/${encodeURIComponent(site)}/metrics?${String(query)}`;
        };
        const answer = await ask(metrics('path'), { headers }).catch((error) => {
            if (FeedError.from(error).facts.status !== 400)
                throw error;
            return ask(metrics('url'), { headers }); // the name in Umami 2
        });
        if (!Array.isArray(answer))
            throw invalidResponse(counter, answer);
        const rows = list(answer).map((row) => ownProperties(row));
        return matchByPath(items, rows.map(({ x, y }) => [x, y]));
    },
};
