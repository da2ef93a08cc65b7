import { safeUrl } from '../model/urls.js';
import { allowedElements, droppedElements, MAX, unwrappedElements } from './allow-list.js';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Void, or ended by what follows: an old editor leaves hundreds of `<p>` open, and the tree stays flat. */
const FLAT = set(
  'p li dt dd tr td th thead tbody tfoot caption colgroup rp rt head ' +
    'br hr wbr img image input area base col embed link meta param source track',
);
/** Their content is no markup (of `noscript`, browsers disagree), or foreign markup; none of it is ever shown. */
const RAW = set('script style xmp iframe noembed noframes noscript textarea title plaintext');
const FOREIGN = set('svg math');
/** An end tag does not reach past these to an element outside. */
const SCOPES = set('table svg math template object applet marquee button select');
/** Parsers read `image` as `img`. */
const KNOWN = new Set([...allowedElements.keys(), ...droppedElements, ...unwrappedElements, 'image']);

// What the HTML tokeniser takes for a comment or a tag. Attributes are cut exactly as it does, so that what is
// a tag here is one there. https://html.spec.whatwg.org/multipage/parsing.html#tokenization
const SPACE = String.raw`\t\n\f\r `;
const VALUE = `"[^"]*(?:"|$)|'[^']*(?:'|$)|[^${SPACE}>"'][^${SPACE}>]*`;
const ATTRIBUTE = `[^${SPACE}/>][^${SPACE}/>=]*(?:[${SPACE}]*=[${SPACE}]*(?:${VALUE})?)?`;
const TOKEN = new RegExp(
  String.raw`<(?:!--(?:-?>|[^]*?(?:--!?>|$))|!\[CDATA\[|[!?][^>]*>?|/(?![a-z])[^>]*>?|` +
    `(/?)([a-z][^${SPACE}/>]*)((?:[${SPACE}/]+|${ATTRIBUTE}){0,${MAX.attributes * 2}})>?)`,
  'gi',
);
const SOURCE = /(?:^|[\s/"'])src\s*=\s*(?:"([^"]*)|'([^']*)|([^\s>]+))/i;

/** A frame becomes a link to what it framed. A string will do, since all of it is sanitised afterwards. */
function frameLink(attributes: string, base?: string): string {
  const [, ...values] = SOURCE.exec(attributes) ?? [];
  const url = safeUrl(values.find(Boolean)?.replaceAll('&amp;', '&'), base, 'media');
  return url ? `<p><a href="${url.replaceAll('&', '&amp;')}">${new URL(url).hostname}</a></p>` : '';
}

/** The elements that stand open after the tags seen so far; a depth never less than what a parser would reach. */
class Depth {
  readonly #open: string[] = [];
  /** Depth summed over the start tags: formatting left open is made anew in every block that follows. */
  work = 0;

  start(name: string): void {
    if (!FLAT.has(name)) this.#open.push(name);
    this.work += this.#open.length;
  }

  end(name: string): void {
    const at = this.#open.lastIndexOf(name);
    // whatever stands open above it is taken to stay so, as misnested formatting does
    if (at >= 0 && !this.#open.slice(at + 1).some((inner) => SCOPES.has(inner))) this.#open.splice(at, 1);
  }

  get tooDeep(): boolean {
    return this.#open.length > MAX.depth || this.work > MAX.depth * 1000;
  }
}

/** Where the element that starts before `from` ends; undefined if it never does. */
function endOf(name: string, html: string, from: number): number | undefined {
  const end = new RegExp(`</${name}(?=[${SPACE}/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index;
}

/**
 * Looks at markup before a parser does: undefined where parsing could freeze the page, since deep nesting costs
 * any HTML parser quadratic time. Comments and raw text are taken out, frames become links, and of what is too
 * long the beginning is kept. The tags of unknown elements go too: a Sanitizer would drop what is in them, in
 * `<o:p>` as in an unclosed `<x>` before the rest of the article.
 */
export function prescan(input: string, base?: string): string | undefined {
  const source = input.slice(0, MAX.characters).replaceAll('\0', '\ufffd'); // as a parser would
  const endless = new Set<string>();
  const depth = new Depth();
  let tags = 0;
  const pieces: string[] = [];
  let done = 0;
  const put = (upTo: number, instead: string, next: number): void => {
    const piece = source.slice(done, upTo) + instead;
    pieces.push(piece, piece.endsWith('<') ? ' ' : ''); // or it would make a tag of what comes next
    TOKEN.lastIndex = done = next;
  };

  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(source); found; found = TOKEN.exec(source)) {
    const [token, slash, rawName = '', attributes = ''] = found as unknown as [
      string,
      ...(string | undefined)[],
    ];
    const name = rawName.toLowerCase();
    const { index } = found;
    const after = index + token.length;
    const bloated = name && after < source.length && !token.endsWith('>');
    if (++tags > MAX.elements * 2 || bloated) {
      put(index, '…', source.length);
    } else if (!KNOWN.has(name) || (slash && RAW.has(name))) {
      put(index, '', after);
    } else if (slash) {
      depth.end(name);
    } else if (RAW.has(name)) {
      put(
        index,
        name === 'iframe' ? frameLink(attributes, base) : '',
        endOf(name, source, after) ?? source.length,
      );
    } else if (FOREIGN.has(name) && !endless.has(name)) {
      const end = token.endsWith('/>') ? after : endOf(name, source, after);
      if (end !== undefined) put(index, '', end);
      else {
        endless.add(name); // looked for once, not once for each
        depth.start(name);
      }
    } else {
      depth.start(name);
      if (depth.tooDeep) return undefined;
    }
  }
  let html = pieces.join('') + source.slice(done);
  if (source.includes('<![CDATA[')) html = html.replaceAll(']]>', ''); // a feed that wrapped its content twice
  // The doctype keeps tables out of paragraphs, the start tag keeps a frameset from replacing the body.
  return `<!doctype html><body>${html}`;
}
