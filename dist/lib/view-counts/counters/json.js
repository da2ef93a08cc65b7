import { ownProperties, toCount } from '../../model/read-articles.js';
import { invalidResponse } from '../match-paths.js';
/** A valid id. An invalid one is not sent, since the counter would reject the whole request. */
const VALID_ID = /^[^\p{Cc}\p{Cs}\uFFFD]{1,512}$/u;
/** URL length that every server accepts. */
const MAX_URL_LENGTH = 6_000;
/** As few URLs as possible that ask for all items. */
function batchUrls(counter, items) {
    const urls = [];
    for (const { id } of items) {
        if (!VALID_ID.test(id))
            continue;
        const maxLength = MAX_URL_LENGTH - encodeURIComponent(id).length;
        let url = urls.at(-1);
        if (!url || url.href.length > maxLength)
            urls.push((url = new URL(counter)));
        url.searchParams.append('id', id);
    }
    return urls;
}
/** The counts of some ids in an answer. An invalid count makes the whole answer invalid. */
function parseCounts(url, answer, ids) {
    const { counts } = ownProperties(answer);
    if (!counts || typeof counts !== 'object' || Array.isArray(counts))
        throw invalidResponse(url, answer);
    const rawCounts = ownProperties(counts);
    const parsed = new Map();
    for (const id of ids) {
        if (rawCounts[id] === undefined)
            continue;
        const count = toCount(rawCounts[id]);
        if (count === undefined)
            throw invalidResponse(url, answer);
        parsed.set(id, count);
    }
    return parsed;
}
/**
 * A counter that implements the contract of `docs/counter.md`, such as `kpu-news-counter` or `counter.php`.
 *
 * Sends requests to the URL in `counter` only: `GET {counter}?id=A&id=B` for the articles on screen, and
 * `POST {counter}` with `{"id":"A"}` for a viewed article. An id is the article's normalised URL.
 */
export const json = {
    name: 'json',
    batch: 50,
    async read(counter, items, ask) {
        const ids = items.map(({ id }) => id);
        const counts = new Map();
        for (const { href } of batchUrls(counter, items))
            for (const [id, count] of parseCounts(href, await ask(href), ids))
                counts.set(id, count);
        return counts;
    },
    async report(counter, { id }, ask) {
        if (!VALID_ID.test(id))
            return undefined;
        const answer = await ask(counter, { method: 'POST', body: JSON.stringify({ id }) });
        return parseCounts(counter, answer, [id]).get(id);
    },
};
