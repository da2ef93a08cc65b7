/** The first element of a feed or a page; text before it, such as a PHP notice with its own tags, is passed over. */
const FIRST = /<(?:(?:\w+:)?(rss|feed|rdf)|(html|head|body|!doctype\s+html))[\s>]/i;
/** Characters that are searched for it. */
const MAX_CHARACTERS = 65_536;
/** Whether a text is a feed in XML or a web page, by its first element. */
export function firstElement(text) {
    const [, feed, html] = FIRST.exec(text.slice(0, MAX_CHARACTERS)) ?? [];
    return feed ? 'feed' : html ? 'html' : undefined;
}
