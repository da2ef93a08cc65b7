// Finds tags in text that may be broken. Every search moves on in the text, so the work is linear.
/** Elements that hold nothing and have no end tag. */
export const VOID = /^(?:area|base|br|col|embed|hr|img|input|source|track|wbr)$/i;
/** Phrasing elements, which leave no space between words; their end tags as well. */
export const INLINE = /^\/?(?:a|b|i|q|s|u|em|abbr|cite|code|del|ins|mark|small|span|strong|su[bp]|font)$/i;
/** A short tag without values, as most are. */
const SIMPLE_TAG = /<[^<>=]{0,40}>/y;
/** Quoted values of one tag that may contain ">". */
const MAX_VALUES = 64;
/**
 * The index after the tag that starts at `start`; a ">" in a quoted value does not end it. Infinity where no tag
 * ends any more, -1 where the "<" starts none.
 */
export function tagEnd(text, start) {
    SIMPLE_TAG.lastIndex = start;
    if (SIMPLE_TAG.test(text))
        return SIMPLE_TAG.lastIndex;
    const delimiters = /[<>]|=\s*["']/g;
    delimiters.lastIndex = start + 1;
    for (let values = 0; values < MAX_VALUES; values++) {
        const delimiter = delimiters.exec(text)?.[0];
        if (delimiter === '>')
            return delimiters.lastIndex;
        if (delimiter === '<' && !values)
            return -1;
        const isQuote = delimiter && delimiter !== '<';
        const close = isQuote ? text.indexOf(delimiter.slice(-1), delimiters.lastIndex) : -1;
        if (close < 0)
            break;
        delimiters.lastIndex = close + 1;
    }
    return text.indexOf('>', start) + 1 || Infinity;
}
/** Elements whose content is not text to read. */
const HIDDEN = /^(?:script|style|svg|template)$/;
const TAG = /<(?:!--|(\/?[a-z][^\s/>]{0,40})|[!?])/gi;
/** The index of the end tag of an element, whose content starts at `start`. */
function contentEnd(html, name, start) {
    const endTag = new RegExp(`</${name}`, 'gi');
    endTag.lastIndex = start;
    return endTag.exec(html)?.index ?? html.length;
}
/** Goes through HTML roughly as a parser would; comments and hidden elements are left out. */
export function forEachTag(html, onPiece) {
    const tags = new RegExp(TAG);
    let done = 0;
    for (let found = tags.exec(html); found; found = tags.exec(html)) {
        const [start, tag = ''] = found;
        const isComment = start === '<!--';
        const end = isComment ? html.indexOf('-->', tags.lastIndex) + 3 : tagEnd(html, found.index);
        if (end === -1)
            continue;
        if (end === Infinity)
            break;
        if (onPiece(html.slice(done, found.index), undefined) === true)
            return;
        // a comment without an end takes all that is left
        done = end > 2 ? end : html.length;
        const name = tag.toLowerCase();
        if (HIDDEN.test(name) && html[done - 2] !== '/')
            done = contentEnd(html, name, done);
        else if (name && onPiece(html.slice(found.index, done), name) === true)
            return;
        tags.lastIndex = done;
    }
    onPiece(html.slice(done), undefined);
}
const patterns = new Map();
/** The expression for an attribute of one of our names; a new one for each tag would take longer than the search. */
function patternOf(name) {
    const pattern = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
    patterns.set(name, pattern);
    return pattern;
}
/** An attribute of a tag as written, entities included. */
export function attributeOf(tag, name) {
    const [, double, single, bare] = patternOf(name).exec(tag) ?? [];
    return double ?? single ?? bare;
}
