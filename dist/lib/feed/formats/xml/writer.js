import { INLINE, VOID } from './tags.js';
import { LONGEST_SPACE, MOST_ATTRIBUTES } from './toil.js';
import { decodeWith, escape } from './words.js';
/** Prefixes that are declared; further ones become part of their names. */
const MOST_PREFIXES = 32;
/** Elements in each other that declare a default namespace. */
const MOST_SPACES = 8;
/** Elements that no mistyped end tag closes, and that need no ">". */
export const FRAME = /(?:^|:)(?:rss|rdf|feed|channel|item|entry)$/i;
const ITEM = /(?:^|:)(?:item|entry)$/;
/** HTML that stands unescaped in a text; its stray end tags close nothing of ours. */
const HTML = /^(?:h\d|ol|ul|li|d[ltd]|t[rdh]|p|div|pre|table|tbody|center|blockquote)$/i;
// eslint-disable-next-line no-control-regex -- XML has no such characters, not even escaped
export const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;
/** WebKit refuses a namespace that is no address. */
const SPACE = new RegExp(`^(?=.{1,${LONGEST_SPACE}}$)(?:\\w+:)?[\\w/.#~-]+$`);
/** A name that XML takes: one prefix at most, and none of the signs that only HTML takes. */
function mendName(name) {
    const [first, ...rest] = name
        .split(':')
        .map((part) => part.replace(/[^\w.-]/g, '_').replace(/^(?=[^a-z_]|$)/i, '_'));
    return rest[0] ? `${first}:${rest.join('-')}` : first;
}
/** Writes XML that is well-formed whatever it is told. */
export class Writer {
    #entity;
    #out = [];
    #open = [];
    /** Prefixes in use. They are declared at the root, where each makes every element cost more. */
    #prefixes = new Set();
    /** What prefixes were declared as anywhere; the first counts. */
    #spaces = new Map();
    #elements = 0;
    /** Open elements that declare a default namespace, and how often one stood in one. */
    #scopes = 0;
    #toil = 0;
    constructor(entity) {
        this.#entity = entity;
    }
    /** Elements that are open. */
    get depth() {
        return this.#open.length;
    }
    /** What the elements so far will cost the parser. */
    get toil() {
        return this.#toil + this.#elements * this.#prefixes.size;
    }
    raw(text) {
        this.#out.push(text);
    }
    text(text) {
        this.#out.push(this.#mended(text));
    }
    start(raw, source, empty) {
        const mine = mendName(raw);
        const name = this.#use(mine);
        const lower = mine.toLowerCase();
        // an item is never in another one: the one before was not closed
        const before = ITEM.test(lower) ? this.#open.findIndex((one) => one.name === name) : -1;
        if (before >= 0)
            this.#closeTo(before);
        const at = this.#out.length;
        const single = at > 0 && (empty || VOID.test(lower));
        const written = this.#attributes(source);
        this.#out.push(`<${name}${[...written.values()].join('')}`, single ? '/>' : '>');
        this.#elements++;
        this.#toil += this.#scopes;
        if (single)
            return;
        const scope = written.has('xmlns');
        if (scope)
            this.#scopes++;
        this.#open.push({ name, lower, at, scope });
    }
    /** Closes the last element of its name; an end tag that was mistyped closes the element it stands in. */
    end(raw) {
        const open = this.#open;
        const name = mendName(raw).toLowerCase();
        let at = open.length - 1;
        while (at >= 0 && open[at].lower !== name)
            at--;
        const stray = [INLINE, HTML, VOID].some((kind) => kind.test(name));
        if (at >= 0)
            this.#closeTo(at);
        else if (!stray && !FRAME.test(open[open.length - 1].lower))
            this.#closeTo(open.length - 1);
    }
    finish() {
        const open = this.#open;
        const out = this.#out;
        const item = open.findIndex(({ lower }) => ITEM.test(lower));
        const cut = open.some(({ lower }) => FRAME.test(lower) && !lower.endsWith('rss'));
        if (item >= 0) {
            out.length = open[item].at;
            open.length = item;
        }
        this.#closeTo(0);
        out[0] += [...this.#prefixes]
            .map((prefix) => ` xmlns:${prefix}="${this.#spaces.get(prefix) ?? `urn:${prefix}`}"`)
            .join('');
        return { text: out.join(''), cut };
    }
    #mended(text) {
        return escape(decodeWith(text, this.#entity).replace(ILLEGAL, ''));
    }
    #closeTo(depth) {
        for (const { name, scope } of this.#open.splice(depth).reverse()) {
            this.#out.push(`</${name}>`);
            if (scope)
                this.#scopes--;
        }
    }
    /** The name as it is written: its prefix will be declared, or is none any more. */
    #use(name) {
        const [prefix, local] = name.split(':');
        if (!local || /^xml(?:ns)?$/i.test(prefix))
            return name;
        if (this.#prefixes.size === MOST_PREFIXES && !this.#prefixes.has(prefix))
            return `${prefix}_${local}`;
        this.#prefixes.add(prefix);
        return name;
    }
    /** Attributes by their names, as they are written. */
    #attributes(source) {
        const written = new Map();
        const found = source.matchAll(/([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
        for (const [, raw, double, single, bare = ''] of found) {
            const mine = mendName(raw);
            const value = this.#mended(double ?? single ?? bare);
            const space = SPACE.exec(value.trim())?.[0] ?? '';
            if (mine.startsWith('xmlns:')) {
                if (space && !this.#spaces.has(mine.slice(6)))
                    this.#spaces.set(mine.slice(6), space);
            }
            else if (written.size < MOST_ATTRIBUTES && !(mine === 'xmlns' && this.#scopes === MOST_SPACES)) {
                const name = this.#use(mine);
                if (!written.has(name))
                    written.set(name, ` ${name}="${mine === 'xmlns' ? space : value}"`);
            }
        }
        return written;
    }
}
