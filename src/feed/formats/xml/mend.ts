import { tagEnd } from './tags.js';
import { MOST_TOIL } from './toil.js';
import { escape, type Entity } from './words.js';
import { FRAME, ILLEGAL, Writer, type Mended } from './writer.js';

/** Elements in each other; parsers give up at some depth as well, after a longer time. */
const DEEPEST = 200;

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
  const writer = new Writer(entity);
  const starts = /<(?:!|\?|(\/?)([^\W\d][^\s<>/="'&]*))/g;
  let at = 0;
  while (at < text.length && (writer.depth || !at) && writer.toil < MOST_TOIL) {
    if (writer.depth > DEEPEST) return undefined;
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
