import { FeedError } from '../../model/feed-error.js';
import { decodeAnswer } from '../../net/index.js';
import { policy } from '../../trusted-types.js';
import { readProvidedFeed } from '../provided-feed.js';
import { jsonFeed } from './lenient-json-feed.js';
import { site } from './site/site.js';
import { wordpress } from './wordpress/wordpress.js';
/** One line per format; the first one that recognises a URL or an answer reads it. */
const builtInFormats = [
    jsonFeed,
    wordpress,
    site,
    {
        name: 'xml',
        matches: ({ text }) => /<(\?xml|rss|feed|rdf|\w+:(rss|feed|rdf))\b/i.test(text.slice(0, 65_536)),
        load: async () => (await import('./xml/index.js')).xml,
    },
];
/** The values that `format` accepts. */
export const formatNames = (customFormats = []) => [
    'auto',
    ...[...builtInFormats, ...customFormats].map(({ name }) => name),
];
async function loadCode(format) {
    if (format.read)
        return format;
    return format.load().catch((cause) => {
        throw new FeedError('module', { url: format.name, cause });
    });
}
/** Resolves the format of a URL by the name that the author gave, else by the URL's shape, else by the answer. */
export async function resolveFormat(url, options) {
    // own properties only: a polluted Object.prototype adds no format
    const { format: formatName, formats: customFormats = [], limit = 10, } = { __proto__: null, ...options };
    const allFormats = [...customFormats, ...builtInFormats];
    const name = formatName?.trim().toLowerCase();
    const named = allFormats.find((format) => format.name === name);
    const lazy = named ?? allFormats.find(({ asks }) => asks?.test(url));
    const format = lazy && (await loadCode(lazy));
    const address = format?.address?.(url, limit) ?? url;
    const read = async (answer) => {
        // the format `site` only finds feeds, which other formats read
        const reader = (named === site ? undefined : named) ??
            (format?.matches(answer) ? format : allFormats.find((candidate) => candidate.matches(answer)));
        if (!reader)
            throw new FeedError('not-a-feed', { url: answer.url }, { text: answer.text });
        const loaded = await loadCode(reader);
        if (!customFormats.some((custom) => custom === reader))
            return loaded.read(answer, { policy });
        // a custom format gets no policy, and its result passes the same checks as all other data of the page
        return readProvidedFeed({ feed: loaded.read(answer) }, answer.url);
    };
    return {
        address,
        read,
        async load(get, early) {
            const request = async (target) => decodeAnswer(await (early && target === url ? early : get(target)));
            return read(await (format?.ask?.(address, request) ?? request(address)));
        },
    };
}
