// Finds tags in text that may be broken. Every search moves on, so that no text takes more than linear time.
/** Elements that hold nothing and have no end tag. */
export const VOID = /^(?:area|base|br|col|embed|hr|img|input|source|track|wbr)$/i;
/** Elements, or their end tags, that stand in a line of text. */
export const INLINE = /^\/?(?:a|b|i|q|s|u|em|abbr|cite|code|del|ins|mark|small|span|strong|su[bp]|font)$/i;
/** Quoted values in one tag; beyond them quotes hide nothing. */
const MOST_VALUES = 64;
/**
 * The index after the tag that starts at `at`: quotes hide a ">" in a value. Infinity where no tag ends any
 * more, -1 where the "<" starts none.
 */
export function tagEnd(text, at) {
    const marks = /[<>]|=\s*["']/g;
    marks.lastIndex = at + 1;
    for (let values = 0; values < MOST_VALUES; values++) {
        const mark = marks.exec(text)?.[0];
        if (mark === '>')
            return marks.lastIndex;
        if (mark === '<' && !values)
            return -1;
        const close = mark && mark !== '<' ? text.indexOf(mark.slice(-1), marks.lastIndex) : -1;
        if (close < 0)
            break;
        marks.lastIndex = close + 1;
    }
    return text.indexOf('>', at) + 1 || Infinity;
}
/** What is inside is no text for a reader. */
const UNREAD = /^(?:script|style|svg|template)$/;
const TAG = /<(?:!--|(\/?[a-z][^\s/>]{0,40})|[!?])/gi;
/** Walks through HTML as a parser would see it, roughly; comments and scripts are passed over. */
export function walk(html, on) {
    const tags = new RegExp(TAG);
    let done = 0;
    for (let found = tags.exec(html); found; found = tags.exec(html)) {
        const [start, tag = ''] = found;
        const comment = start === '<!--';
        const end = comment ? html.indexOf('-->', tags.lastIndex) + 3 : tagEnd(html, found.index);
        if (end === -1)
            continue;
        if (end === Infinity)
            break;
        on(html.slice(done, found.index), undefined);
        // a comment without an end takes all that is left
        done = end > 2 ? end : html.length;
        const name = tag.toLowerCase();
        if (UNREAD.test(name) && html[done - 2] !== '/') {
            const close = new RegExp(`</${name}`, 'gi');
            close.lastIndex = done;
            done = close.exec(html)?.index ?? html.length;
        }
        else if (name)
            on(html.slice(found.index, done), name);
        tags.lastIndex = done;
    }
    on(html.slice(done), undefined);
}
/** An attribute of a tag, as it is written; entities in it are not decoded. */
export function attributeOf(tag, name) {
    const [, double, single, bare] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? [];
    return double ?? single ?? bare;
}
