import { FeedError } from '../../model/feed-error.js';
import { decodeAnswer } from '../../net/index.js';
import { policy } from '../../trusted-types.js';
import { readProvidedFeed } from '../provided-feed.js';
import { firstElement } from './first-element.js';
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
        matches: ({ text }) => firstElement(text) === 'feed' ||
            (/<\?xml\b/i.test(text.slice(0, 1000)) && firstElement(text) !== 'html'),
        load: async () => (await import('./xml/index.js')).xml,
    },
    {
        name: 'page',
        matches: ({ text }) => firstElement(text) === 'html',
        load: async () => (await import('./page/index.js')).page,
    },
    { name: 'kpu', matches: () => false, load: async () => (await import('./page/index.js')).kpu },
];
/** Pages of single articles, which no `format` names: only articles ask for them. */
const articlePages = {
    name: 'page-article',
    matches: ({ text }) => firstElement(text) === 'html',
    load: async () => (await import('./page/article/index.js')).articlePage,
};
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
/** Whether an error says that a page is that of one article. */
function isArticlePage(error) {
    const { code, facts } = FeedError.from(error);
    return code === 'not-a-feed' && ['article', 'prose'].includes(facts.reason ?? '');
}
class Reader {
    #url;
    #options;
    #formats;
    #tools;
    /** The format that the author has named; `site` only finds feeds, which other formats read. */
    #named;
    /** The format that the author or the shape of the URL names. */
    #expected;
    constructor(url, options, formats, expected, isNamed) {
        const { limit = 10, pageExample: example, pageItems: items, pageParser } = options;
        this.#url = url;
        this.#options = options;
        this.#formats = formats;
        this.#tools = { policy, page: { example, items }, pageParser };
        this.#expected = expected;
        this.#named = isNamed && expected !== site ? expected : undefined;
        this.address = expected?.address?.(url, limit) ?? url;
    }
    async load(get, early) {
        const request = async (url) => decodeAnswer(await (early && url === this.#url ? early : get(url)));
        const answer = await (this.#expected?.ask?.(this.address, request) ?? request(this.address));
        const format = await this.#formatOf(answer);
        return (await this.#readBetter(format, answer, request)) ?? this.#readBy(format, answer);
    }
    async read(answer) {
        return this.#readBy(await this.#formatOf(answer), answer);
    }
    #formatOf(answer) {
        if (this.#options.single && articlePages.matches(answer))
            return loadCode(articlePages);
        const format = this.#named ??
            (this.#expected?.matches(answer)
                ? this.#expected
                : this.#formats.find((candidate) => candidate.matches(answer)));
        if (!format)
            throw new FeedError('not-a-feed', { url: answer.url }, { text: answer.text });
        return loadCode(format);
    }
    async #readBy(format, answer) {
        // a custom format gets no policy, and its result passes the same checks as all other data of the page
        if (this.#options.formats?.includes(format))
            return readProvidedFeed({ feed: format.read(answer) }, answer.url);
        try {
            return format.read(answer, this.#tools);
        }
        catch (error) {
            if (!this.#options.orArticle || !isArticlePage(error))
                throw error;
            return (await loadCode(articlePages)).read(answer);
        }
    }
    /** The feed that an answer names, where it can be had: a page may name one that is broken, or of something else. */
    async #readBetter(format, answer, get) {
        try {
            const better = await format.follow?.(answer, get, this.#tools);
            const reader = better && this.#formats.find((other) => other !== format && other.matches(better));
            const feed = reader && (await this.#readBy(await loadCode(reader), better));
            return feed?.articles[0] ? feed : undefined;
        }
        catch {
            return undefined;
        }
    }
}
/** Resolves the format of a URL by the name that the author gave, else by the URL's shape, else by the answer. */
export async function resolveFormat(url, given) {
    // own properties only: a polluted Object.prototype adds no format
    const options = { __proto__: null, ...given };
    const formats = [...(options.formats ?? []), ...builtInFormats];
    const name = options.format?.trim().toLowerCase();
    const named = formats.find((format) => format.name === name);
    const expected = named ?? formats.find(({ asks }) => asks?.test(url));
    return new Reader(url, options, formats, expected && (await loadCode(expected)), !!named);
}
