import { readFeed } from '../../../model/read-feed.js';
import { FeedError } from '../../../model/feed-error.js';
import { safeUrl } from '../../../model/urls.js';
import { all, attr, fieldName, fieldsOf, textOf } from './fields.js';
import { authorsOf, firstText, linkOf, toArticle } from './item.js';
import { parseXml } from './parse-xml.js';
import { childElements } from './xml-element.js';
// A chunk: fetched when XML arrives.
/** Characters in front of the root: a declaration, comments, warnings of a server's program. */
const MAX_PROLOG = 65_536;
const ROOT = /<!--|<!doctype\s+html|<html[\s>]|<(?:[\w.-]{1,40}:)?(?:rss|feed|rdf)(?=[\s>/])/gi;
/** The index of a feed's root; -1 where there is none, or where it stands in a web page. */
function findRoot(text) {
    const prolog = text.slice(0, MAX_PROLOG);
    const root = new RegExp(ROOT);
    for (let found = root.exec(prolog); found; found = root.exec(prolog)) {
        if (found[0] !== '<!--')
            return /html/i.test(found[0]) ? -1 : found.index;
        const end = prolog.indexOf('-->', found.index);
        if (end < 0)
            return -1;
        root.lastIndex = end;
    }
    return -1;
}
/** The answer's text. An encoding that looks like ASCII has passed for UTF-8 so far. */
function textIn({ text, bytes }) {
    const [, label] = /^\s*<\?xml[^>]*encoding=["'](iso-2022-jp)/i.exec(text) ?? [];
    return label && bytes ? new TextDecoder(label).decode(bytes) : text;
}
/** Items wherever versions of RSS have them: in the root, in its channels, in an `items` element of either. */
function itemsOf(root, channels, context) {
    const items = [];
    const parents = [...channels];
    if (!channels.includes(root))
        parents.push(root);
    for (const parent of parents)
        for (const child of childElements(parent)) {
            const name = fieldName(child, context.rootNamespace);
            if (name === 'item' || name === 'entry')
                items.push(child);
            else if (name === 'items')
                parents.push(child);
        }
    return items;
}
/** Characters of all resolved URLs together: four times the longest answer. */
const URL_BUDGET = 20_000_000;
/** Reads a feed from its document. */
function readDocument({ root, isCut }, url, base) {
    const isAtomFeed = root.localName.toLowerCase() === 'feed';
    const context = {
        url: base,
        rootNamespace: root.namespace,
        isAtomFeed,
        bases: new WeakMap(),
        urlBudget: { left: URL_BUDGET },
    };
    const channels = isAtomFeed
        ? [root]
        : childElements(root).filter((child) => fieldName(child, root.namespace) === 'channel');
    const fields = fieldsOf(channels, context);
    return readFeed({
        url,
        title: firstText(fields, context, 'title dc:title'),
        home: linkOf(fields, 'alternate', context),
        language: all(fields, 'language dc:language').map(textOf).find(Boolean) ??
            [...channels, root].map((element) => attr(element, 'xml:lang')).find(Boolean),
        next: linkOf(fields, 'next', context),
        authors: authorsOf(fields, context).filter((name) => !name.includes('@')),
        articles: itemsOf(root, channels, context),
        toRaw: (item) => toArticle(item, context),
        partial: isCut || undefined,
    });
}
/**
 * RSS 0.9x, 1.0 and 2.0 and Atom, with the extensions in real use. Needs no DOM, so that a worker and Node read the
 * same. Entities are never declared: a DTD that declares any is refused, and any other is left unread.
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export const xml = {
    name: 'xml',
    matches: (answer) => findRoot(answer.text) >= 0,
    read(answer) {
        const { url, headers } = answer;
        const text = textIn(answer);
        const refuse = (code, reason) => new FeedError(code, { url, reason }, { text });
        const start = findRoot(text);
        if (start < 0)
            throw refuse('not-a-feed');
        if (text.slice(0, start).includes('<!ENTITY'))
            throw refuse('bad-syntax', 'entity');
        const document = parseXml(text.slice(start));
        const base = safeUrl(headers?.get('content-location'), url, 'feed') ?? url;
        const feed = document && readDocument(document, url, base);
        if (feed && (!feed.partial || feed.articles.length))
            return feed;
        throw refuse('bad-syntax', 'xml');
    },
};
