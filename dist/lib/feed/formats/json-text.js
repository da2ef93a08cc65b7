import { FeedError } from '../../model/feed-error.js';
function parseJson(text, url) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new FeedError('bad-syntax', { url, cause }, { text });
    }
}
/** Where JSON may begin behind other text: with a member, an item, or an empty list. */
const START = /[[{]\s*(?=["{\]])/g;
/** Strings, which may hold brackets, and brackets. */
const STRUCTURE = /"(?:[^"\\]|\\.)*"|[[\]{}]/gs;
/** Characters in front of the JSON, and places where it may begin. */
const MAX_PROLOG = 65_536;
const MAX_STARTS = 5;
/** What feeds and posts have, and scripts around them rarely do. */
const MEMBERS = /"(?:items|entries|posts|articles|id)"\s*:/;
/** A page, or a feed in XML, may hold JSON, but is none. */
const MARKUP = /<(?:!doctype|html|head|body|\?xml|rss|feed|rdf)\b/i;
/** The index after the JSON that begins at `start`; -1 where it does not end. */
function endOf(text, start) {
    const structure = new RegExp(STRUCTURE);
    structure.lastIndex = start;
    let depth = 0;
    for (let found = structure.exec(text); found; found = structure.exec(text)) {
        const [mark] = found;
        if (mark === '[' || mark === '{')
            depth++;
        else if (!mark.startsWith('"') && --depth === 0)
            return structure.lastIndex;
    }
    return -1;
}
/**
 * The JSON in an answer, without what servers and their programs print around it: byte order marks, comments, warnings
 * of PHP, a banner of the host. All of the text where that begins with JSON which does not end, and where there is none.
 */
export function jsonIn(text) {
    const clean = text.replace(/^[\ufeff\s]+/, '').trimEnd();
    if (/^\{.*\}$|^\[.*\]$/s.test(clean))
        return clean;
    const prolog = clean.slice(0, MAX_PROLOG);
    let count = 0;
    for (const { index } of prolog.matchAll(START)) {
        if (++count > MAX_STARTS || MARKUP.test(prolog.slice(0, index)))
            break;
        const end = endOf(clean, index);
        const json = clean.slice(index, Math.max(end, 0));
        if (json && (index === 0 || MEMBERS.test(json.slice(0, MAX_PROLOG))))
            return json;
        if (index === 0)
            break;
    }
    return clean;
}
/** Parses the JSON in an answer. Control characters in its strings, which JSON must not have, count as spaces. */
export function parseLenient(text, url) {
    const json = jsonIn(text);
    try {
        return JSON.parse(json);
    }
    catch {
        // eslint-disable-next-line no-control-regex -- it matches control characters
        return parseJson(json.replace(/[\0-\x1f]/g, ' '), url);
    }
}
