import { ownProperties } from '../../model/read-articles.js';
import { FeedError } from '../../model/feed-error.js';
import { invalidResponse, toNumber } from '../match-paths.js';
/** URL of a route of a GoatCounter site. */
const endpointUrl = (counter, route) => {
    const url = new URL(counter);
    url.search = url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return new URL(route, url).href;
};
/** The path that GoatCounter's own script records for a page. */
function recordedPath(url) {
    if (!url)
        return undefined;
    const { pathname, search, hash } = new URL(url);
    return /^#[!/]/.test(hash) ? undefined : pathname + search;
}
/** The same path with a slash at its end instead of without, or the other way; undefined for a site's root. */
function otherPath(path) {
    const [, name = '', slash, search] = /^([^?]*?)(\/?)(\?.*)?$/.exec(path) ?? [];
    return name && `${name}${slash ? '' : '/'}${search ?? ''}`;
}
/** Reads a count. For a page without views, GoatCounter answers 404 with a count of 0. */
async function readCount(url, ask) {
    try {
        return await ask(url);
    }
    catch (thrown) {
        const error = FeedError.from(thrown, url);
        const hasCount = /^\s*\{.*"count"\s*:/s.test(error.answer?.text?.slice(0, 500) ?? '');
        if (error.facts.status !== 404 || !hasCount)
            throw error;
        return { count: 0 };
    }
}
/**
 * GoatCounter, by the URL of its site (`https://mysite.goatcounter.com`). "Allow adding visitor counts on your website"
 * must be enabled in its settings. It answers for one page per request, so it works for single articles only.
 *
 * Sends requests to that site only: `GET /counter/{path}.json` for the article on screen, also with or without the slash
 * at the end of its path, and `POST /count` with path and title of a viewed article. As with any page view, GoatCounter
 * may record the browser, language and country of the request.
 * @see https://www.goatcounter.com/help/visitor-counter
 */
export const goatcounter = {
    name: 'goatcounter',
    batch: 1,
    async read(counter, items, ask) {
        const counts = new Map();
        for (const { id, url } of items) {
            const path = recordedPath(url);
            if (path === undefined)
                continue;
            const read = async (name) => {
                const address = endpointUrl(counter, `counter/${encodeURIComponent(name)}.json`);
                const answer = await readCount(address, ask);
                const views = toNumber(ownProperties(answer).count);
                if (views === undefined)
                    throw invalidResponse(address, answer);
                return views;
            };
            // some versions keep paths without the slash at their end, and know none that has one
            const other = otherPath(path);
            const readOther = async () => (other ? read(other).catch(() => 0) : 0);
            const isShorter = other && other.length < path.length;
            const [own, likely] = await Promise.all([read(path), isShorter ? readOther() : undefined]);
            counts.set(id, own || (likely ?? (await readOther())));
        }
        return counts;
    },
    async report(counter, { url, title }, ask) {
        const path = recordedPath(url);
        if (path === undefined)
            return undefined;
        const query = new URLSearchParams({ p: path, t: title });
        await ask(`${endpointUrl(counter, 'count')}?${String(query)}`, { method: 'POST' }).catch((error) => {
            // the answer is an image instead of JSON: the view was counted
            if (FeedError.from(error).code !== 'bad-syntax')
                throw error;
        });
        return undefined;
    },
};
