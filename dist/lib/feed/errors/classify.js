import { FeedError } from '../../model/feed-error.js';
/** Characters of an answer that are quoted in an error. */
const MAX_EXCERPT = 80;
function codeForStatus(status, retryAfter) {
    if ([401, 403, 451].includes(status))
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'not-found';
    if (status === 429 || (status === 503 && retryAfter !== undefined))
        return 'rate-limited';
    return (status >= 500 && status < 600) || status === 408 || status === 425 ? 'server' : 'http';
}
/** Seconds of a `Retry-After`, in either of its forms; undefined where it is missing, hidden or in the past. */
function parseRetryAfter(header) {
    const seconds = header && (/^\s*\d+\s*$/.test(header) ? +header : (Date.parse(header) - Date.now()) / 1000);
    return seconds && seconds > 0 ? seconds : undefined;
}
function notAFeed(text, facts) {
    const start = text.slice(0, 200).trimStart();
    // eslint-disable-next-line no-control-regex -- control characters indicate a binary answer
    const isBinary = /[\0-\x08\x0e-\x1f\ufffd]/.test(start);
    const reason = !start ? 'empty' : isBinary ? 'binary' : start.startsWith('<') ? 'html' : 'other';
    return new FeedError('not-a-feed', { ...facts, reason, excerpt: start.slice(0, MAX_EXCERPT) });
}
/** Whether JSON ends before it is complete. Engines word that differently, so its brackets are counted. */
function isTruncatedJson(text) {
    let depth = 0;
    let isQuoted = false;
    for (let index = 0; index < text.length; index++) {
        const char = text[index];
        if (char === '\\')
            index++;
        else if (char === '"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            continue;
        else if (char === '{' || char === '[')
            depth++;
        else if (char === '}' || char === ']')
            depth--;
    }
    // after a stray quote, everything looks quoted
    return isQuoted ? !/[}\]]\s*$/.test(text) : depth > 0;
}
/** A JSON syntax error with the text around it; JSON that ends too early was most likely cut off in transit. */
function invalidJson(text, facts) {
    const message = String(facts.cause);
    const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [0, 1, 0];
    const before = text.split('\n', +line - 1).join('\n').length;
    const position = +(/position (\d+)/.exec(message)?.[1] ?? before + +column);
    // for some errors V8 quotes the text instead of giving its position
    const quoted = /, (?:\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid/.exec(message)?.[1];
    const excerpt = (quoted ?? text.slice(Math.max(0, position - 40))).slice(0, MAX_EXCERPT);
    const code = isTruncatedJson(text) ? 'interrupted' : 'bad-syntax';
    return new FeedError(code, { ...facts, reason: 'json', excerpt });
}
/** The code for a URL that browsers block without a request and without a reason. */
function blockedCode(url = '') {
    const isSecurePage = globalThis.location?.protocol === 'https:';
    if (isSecurePage && /^http:\/\/(?!(?:localhost|127(?:\.\d+){3}|\[::1\])[:/])/.test(url))
        return 'mixed-content';
    return /^\w+:\/\/[^/]*:(2[1-5]|110|143)\//.test(url) ? 'bad-url' : 'network';
}
/** The end tag of an XML feed: without it, the feed was cut off. */
const END_OF_XML = /<\/(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>/i;
/**
 * Classifies an error as precisely as browsers allow.
 * @param isBlockedByCsp whether a `securitypolicyviolation` event was seen for the request
 */
export function classify(error, isBlockedByCsp) {
    const { code, facts, answer } = error;
    if (code === 'network')
        return new FeedError(isBlockedByCsp ? 'csp' : blockedCode(facts.url), facts);
    if (code === 'http') {
        if (facts.status === 204 || facts.status === 205)
            return notAFeed('', facts);
        const retryAfter = parseRetryAfter(answer?.headers?.get('retry-after'));
        return new FeedError(codeForStatus(facts.status ?? 0, retryAfter), { ...facts, retryAfter });
    }
    if (answer?.text === undefined)
        return error;
    if (code !== 'bad-syntax')
        return notAFeed(answer.text, facts);
    if (!facts.reason)
        return invalidJson(answer.text, facts);
    // a format that gives a reason has examined the text itself
    const isTruncatedXml = facts.reason === 'xml' && !END_OF_XML.test(answer.text.slice(-500));
    const excerpt = answer.text.trimStart().slice(0, MAX_EXCERPT);
    return new FeedError(isTruncatedXml ? 'interrupted' : code, { ...facts, excerpt });
}
