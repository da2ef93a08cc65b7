import { INLINE, tagEnd, VOID } from './tags.js';
import { LONGEST_SPACE, MOST_ATTRIBUTES, MOST_TOIL } from './toil.js';
import { decodeWith, escape, type Entity } from './words.js';

/** Elements in each other; parsers give up at some depth as well, after a longer time. */
const DEEPEST = 200;

/** Prefixes that are declared; further ones become part of their names. */
const MOST_PREFIXES = 32;
/** Elements in each other that declare a default namespace. */
const MOST_SPACES = 8;

/** Elements that no mistyped end tag closes, and that need no ">". */
const FRAME = /(?:^|:)(?:rss|rdf|feed|channel|item|entry)$/i;
const ITEM = /(?:^|:)(?:item|entry)$/;
/** HTML that stands unescaped in a text; its stray end tags close nothing of ours. */
const HTML = /^(?:h\d|ol|ul|li|d[ltd]|t[rdh]|p|div|pre|table|tbody|center|blockquote)$/i;

// eslint-disable-next-line no-control-regex -- XML has no such characters, not even escaped
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

/** WebKit refuses a namespace that is no address. */
const SPACE = new RegExp(`^(?=.{1,${LONGEST_SPACE}}$)(?:\\w+:)?[\\w/.#~-]+$`);

/** A name that XML takes: one prefix at most, and none of the signs that only HTML takes. */
function mendName(name: string): string {
  const [first, ...rest] = name
    .split(':')
    .map((part) => part.replace(/[^\w.-]/g, '_').replace(/^(?=[^a-z_]|$)/i, '_'));
  return rest[0] ? `${first}:${rest.join('-')}` : first;
}

/** Text that an XML parser takes, as good as it can be made of what is there. */
export interface Mended {
  readonly text: string;
  /** It ends too early; an item that was not complete has been left out. */
  readonly cut: boolean;
}

/** What writes XML that is well-formed whatever it is told. */
interface Writer {
  /** Elements that are open. */
  depth(): number;
  /** What the elements so far will cost the parser. */
  toil(): number;
  raw(text: string): void;
  text(text: string): void;
  start(name: string, attributes: string, empty: boolean): void;
  end(name: string): void;
  finish(): Mended;
}

interface Open {
  /** As written, and as it was in lower case. */
  readonly name: string;
  readonly lower: string;
  /** Where the start tag stands in the output. */
  readonly at: number;
  /** It declares a default namespace. */
  readonly scope: boolean;
}

function writerOf(entity: Entity): Writer {
  const out: string[] = [];
  const open: Open[] = [];
  /** Prefixes in use. They are declared at the root, where each makes every element cost more. */
  const prefixes = new Set<string>();
  /** What prefixes were declared as anywhere; the first counts. */
  const spaces = new Map<string, string>();
  /** Elements so far; open ones that declare a default namespace, and how often one stood in one. */
  let [elements, scopes, toil] = [0, 0, 0];

  const mended = (text: string) => escape(decodeWith(text, entity).replace(ILLEGAL, ''));
  const closeTo = (depth: number) => {
    for (const { name, scope } of open.splice(depth).reverse()) {
      out.push(`</${name}>`);
      if (scope) scopes--;
    }
  };
  /** The name as it is written: its prefix will be declared, or is none any more. */
  const use = (name: string) => {
    const [prefix, local] = name.split(':');
    if (!local || /^xml(?:ns)?$/i.test(prefix)) return name;
    if (prefixes.size === MOST_PREFIXES && !prefixes.has(prefix)) return `${prefix}_${local}`;
    prefixes.add(prefix);
    return name;
  };
  const attributes = (source: string) => {
    const written = new Map<string, string>();
    const found = source.matchAll(/([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
    for (const [, raw, double, single, bare = ''] of found) {
      const mine = mendName(raw);
      const value = mended(double ?? single ?? bare);
      const space = SPACE.exec(value.trim())?.[0] ?? '';
      if (mine.startsWith('xmlns:')) {
        if (space && !spaces.has(mine.slice(6))) spaces.set(mine.slice(6), space);
      } else if (written.size < MOST_ATTRIBUTES && !(mine === 'xmlns' && scopes === MOST_SPACES)) {
        const name = use(mine);
        if (!written.has(name)) written.set(name, ` ${name}="${mine === 'xmlns' ? space : value}"`);
      }
    }
    return written;
  };

  return {
    depth: () => open.length,
    toil: () => toil + elements * prefixes.size,
    raw: (text) => out.push(text),
    text: (text) => out.push(mended(text)),
    start(raw, source, empty) {
      const mine = mendName(raw);
      const name = use(mine);
      const lower = mine.toLowerCase();
      // an item is never in another one: the one before was not closed
      const before = ITEM.test(lower) ? open.findIndex((one) => one.name === name) : -1;
      if (before >= 0) closeTo(before);
      const at = out.length;
      const single = at > 0 && (empty || VOID.test(lower));
      const written = attributes(source);
      out.push(`<${name}${[...written.values()].join('')}`, single ? '/>' : '>');
      elements++;
      toil += scopes;
      if (single) return;
      const scope = written.has('xmlns');
      if (scope) scopes++;
      open.push({ name, lower, at, scope });
    },
    /** Closes the last element of its name; an end tag that was mistyped closes the element it stands in. */
    end(raw) {
      const name = mendName(raw).toLowerCase();
      let at = open.length - 1;
      while (at >= 0 && open[at].lower !== name) at--;
      const stray = [INLINE, HTML, VOID].some((kind) => kind.test(name));
      if (at >= 0) closeTo(at);
      else if (!stray && !FRAME.test(open[open.length - 1].lower)) closeTo(open.length - 1);
    },
    finish() {
      const item = open.findIndex(({ lower }) => ITEM.test(lower));
      const cut = open.some(({ lower }) => FRAME.test(lower) && !lower.endsWith('rss'));
      if (item >= 0) {
        out.length = open[item].at;
        open.length = item;
      }
      closeTo(0);
      out[0] += [...prefixes]
        .map((prefix) => ` xmlns:${prefix}="${spaces.get(prefix) ?? `urn:${prefix}`}"`)
        .join('');
      return { text: out.join(''), cut };
    },
  };
}

/** The end of what begins with `<!` or `<?` at some place; comments and declarations say nothing to a reader. */
function skip(text: string, at: number): number {
  const comment = text.startsWith('<!--', at);
  const end = text.indexOf(comment ? '-->' : '>', at + 2);
  return end < 0 ? text.length : end + (comment ? 3 : 1);
}

/**
 * Makes XML that a parser refused well-formed: prefixes are declared, entities of HTML decoded, bare "&" and "<"
 * escaped, control characters dropped, attributes quoted, tags balanced; what stands behind the root is left.
 * @param source begins with the root's start tag
 * @param plain writes CDATA as other text
 * @returns undefined where elements are nested too deep; what would take a parser too long counts as cut off
 */
export function mend(source: string, entity: Entity, plain?: boolean): Mended | undefined {
  const text = source.replace(ILLEGAL, '');
  const writer = writerOf(entity);
  const starts = /<(?:!|\?|(\/?)([^\W\d][^\s<>/="'&]*))/g;
  let at = 0;
  while (at < text.length && (writer.depth() || !at) && writer.toil() < MOST_TOIL) {
    if (writer.depth() > DEEPEST) return undefined;
    starts.lastIndex = at;
    const found = starts.exec(text);
    const next = found?.index ?? text.length;
    if (next > at) writer.text(text.slice(at, next));
    if (!found) break;
    const [tag, slash, name] = found;
    if (text.startsWith('<![CDATA[', next)) {
      const end = text.indexOf(']]>', next);
      if (end < 0) break;
      at = end + 3;
      writer.raw(plain ? escape(text.slice(next + 9, end)) : text.slice(next, at));
    } else if (!name) at = skip(text, next);
    else {
      const begin = starts.lastIndex;
      let end = tagEnd(text, next);
      const lost = end < 0;
      if (lost) end = text.indexOf('<', begin);
      at = lost ? begin : end;
      // a last end tag may have lost its ">"
      if (slash) writer.end(name);
      else if (end === Infinity) break;
      else if (lost && !FRAME.test(name)) writer.text(tag);
      else {
        writer.start(name, text.slice(begin, lost ? end : end - 1), !lost && text[end - 2] === '/');
        at = end;
      }
    }
  }
  return writer.finish();
}
