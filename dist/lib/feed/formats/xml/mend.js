import { INLINE, tagEnd, VOID } from './tags.js';
import { decodeEntities, escape } from './words.js';
/** Elements in each other; parsers give up at some depth as well, after a longer time. */
const DEEPEST = 200;
/** Elements that no mistyped end tag closes, and that need no ">". */
const FRAME = /(?:^|:)(?:rss|rdf|feed|channel|item|entry)$/i;
const ITEM = /(?:^|:)(?:item|entry)$/;
/** HTML that stands unescaped in a text; its stray end tags close nothing of ours. */
const HTML = /^(?:h\d|ol|ul|li|d[ltd]|t[rdh]|p|div|pre|table|tbody|center|blockquote)$/i;
// eslint-disable-next-line no-control-regex -- XML has no such characters, not even escaped
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;
/** A name that XML takes: one prefix at most, and none of the signs that only HTML takes. */
function mendName(name) {
    const [first, ...rest] = name
        .split(':')
        .map((part) => part.replace(/[^\w.-]/g, '_').replace(/^(?=[^a-z_]|$)/i, '_'));
    return rest[0] ? `${first}:${rest.join('-')}` : first;
}
function writerOf(entity) {
    const out = [];
    /** Open elements: names as written and in lower case, and where the start tag stands in the output. */
    const open = [];
    /** Prefixes in use, and the namespaces that they were given anywhere. */
    const prefixes = new Map();
    const mended = (text) => escape(decodeEntities(text, entity).replace(ILLEGAL, ''));
    const closeTo = (depth) => {
        while (open.length > depth)
            out.push(`</${open.pop()?.name}>`);
    };
    /** Prefixes are declared at the root, all that are used; the first namespace that one is given counts. */
    const use = (name, uri) => {
        const [prefix, local] = name.split(':');
        if (local && !/^xml(?:ns)?$/i.test(prefix) && (prefixes.get(prefix) ?? 'urn:').startsWith('urn:'))
            prefixes.set(prefix, uri ?? `urn:${prefix}`);
    };
    const attributes = (source) => {
        const written = new Map();
        const found = source.matchAll(/([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
        for (const [, raw, double, single, bare = ''] of found) {
            const name = mendName(raw);
            const value = mended(double ?? single ?? bare);
            // WebKit refuses a namespace that is no address
            const [space] = /^(?:\w+:)?[\w/.#~-]+$/.exec(value.trim()) ?? [];
            if (name.startsWith('xmlns:'))
                use(`${name.slice(6)}:x`, space);
            else if (!written.has(name)) {
                use(name);
                written.set(name, ` ${name}="${name === 'xmlns' ? (space ?? '') : value}"`);
            }
        }
        return [...written.values()].join('');
    };
    return {
        depth: () => open.length,
        raw: (text) => out.push(text),
        text: (text) => out.push(mended(text)),
        start(raw, source, empty) {
            const name = mendName(raw);
            const lower = name.toLowerCase();
            // an item is never in another one: the one before was not closed
            const before = ITEM.test(lower) ? open.findIndex((one) => one.name === name) : -1;
            if (before >= 0)
                closeTo(before);
            use(name);
            const at = out.length;
            const single = at > 0 && (empty || VOID.test(lower));
            out.push(`<${name}${attributes(source)}`, single ? '/>' : '>');
            if (!single)
                open.push({ name, lower, at });
        },
        /** Closes the last element of its name; an end tag that was mistyped closes the element it stands in. */
        end(raw) {
            const name = mendName(raw).toLowerCase();
            let at = open.length - 1;
            while (at >= 0 && open[at].lower !== name)
                at--;
            const stray = [INLINE, HTML, VOID].some((kind) => kind.test(name));
            if (at >= 0)
                closeTo(at);
            else if (!stray && !FRAME.test(open[open.length - 1].lower))
                closeTo(open.length - 1);
        },
        finish() {
            const item = open.findIndex(({ lower }) => ITEM.test(lower));
            const cut = open.some(({ lower }) => FRAME.test(lower) && !lower.endsWith('rss'));
            if (item >= 0) {
                out.length = open[item].at;
                open.length = item;
            }
            closeTo(0);
            out[0] += [...prefixes].map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
            return { text: out.join(''), cut };
        },
    };
}
/** The end of what begins with `<!` or `<?` at some place; comments and declarations say nothing to a reader. */
function skip(text, at) {
    const comment = text.startsWith('<!--', at);
    const end = text.indexOf(comment ? '-->' : '>', at + 2);
    return end < 0 ? text.length : end + (comment ? 3 : 1);
}
/**
 * Makes XML that a parser refused well-formed: prefixes are declared, entities of HTML decoded, bare "&" and "<"
 * escaped, control characters dropped, attributes quoted, tags balanced; what stands behind the root is left.
 * @param source begins with the root's start tag
 * @param plain writes CDATA as other text
 * @returns undefined where elements are nested too deep
 */
export function mend(source, entity, plain) {
    const text = source.replace(ILLEGAL, '');
    const writer = writerOf(entity);
    const starts = /<(?:!|\?|(\/?)([^\W\d][^\s<>/="'&]*))/g;
    let at = 0;
    while (at < text.length && (writer.depth() || !at)) {
        if (writer.depth() > DEEPEST)
            return undefined;
        starts.lastIndex = at;
        const found = starts.exec(text);
        const next = found?.index ?? text.length;
        if (next > at)
            writer.text(text.slice(at, next));
        if (!found)
            break;
        const [tag, slash, name] = found;
        if (text.startsWith('<![CDATA[', next)) {
            const end = text.indexOf(']]>', next);
            if (end < 0)
                break;
            at = end + 3;
            writer.raw(plain ? escape(text.slice(next + 9, end)) : text.slice(next, at));
        }
        else if (!name)
            at = skip(text, next);
        else {
            const begin = starts.lastIndex;
            let end = tagEnd(text, next);
            const lost = end < 0;
            if (lost)
                end = text.indexOf('<', begin);
            at = lost ? begin : end;
            // a last end tag may have lost its ">"
            if (slash)
                writer.end(name);
            else if (end === Infinity)
                break;
            else if (lost && !FRAME.test(name))
                writer.text(tag);
            else {
                writer.start(name, text.slice(begin, lost ? end : end - 1), !lost && text[end - 2] === '/');
                at = end;
            }
        }
    }
    return writer.finish();
}
