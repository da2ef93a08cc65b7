// How long a parser would take, where that is out of proportion to the length of the text.

/**
 * Most toil of one document. A unit is a namespace declared around one element, which costs Chromium 0.2 µs; 64
 * elements around it cost Chromium and Firefox as much.
 */
export const MOST_TOIL = 4_000_000;
const DEPTH = 1 / 64;

/** Attributes of one element: each is compared with all others, here and there in every engine. */
export const MOST_ATTRIBUTES = 50;

/** Characters of a namespace, which every engine goes through again at each name in it. */
export const LONGEST_SPACE = 256;

const CLOSE = new Map([
  ['!--', '-->'],
  ['?', '?>'],
  ['![CDATA[', ']]>'],
]);

// XML's own white space: `\s` takes U+FEFF, which may stand in a name
const START = /<(?:(!--|!\[CDATA\[|\?)|(\/)|[^ \t\r\n<>/!?]+)/g;
const ATTRIBUTE = /[ \t\r\n]+([^ \t\r\n<>="'/]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')/y;
const END = /[ \t\r\n]*(\/?)>/y;

/**
 * Whether to keep some XML from the parser as it is. Goes through it as the parser would; true as well for most
 * that is not well-formed.
 * @param source begins with the root's start tag
 */
export function isHeavy(source: string): boolean {
  const [start, attribute, end] = [START, ATTRIBUTE, END].map((shape) => new RegExp(shape));
  /** Namespaces declared around the content of each open element. */
  const open: number[] = [];
  let toil = 0;
  for (let found = start.exec(source); found; found = start.exec(source)) {
    const [, section, closing] = found;
    if (section) {
      start.lastIndex = source.indexOf(CLOSE.get(section) ?? '', start.lastIndex);
      if (start.lastIndex < 1) return true;
      continue;
    }
    if (closing) {
      open.pop();
      if (!open.length) return false;
      continue;
    }
    let declared = open[open.length - 1] ?? 0;
    let at = start.lastIndex;
    for (let count = 0; ; count++) {
      attribute.lastIndex = at;
      const [, name, double, single = ''] = attribute.exec(source) ?? [];
      if (!name) break;
      at = attribute.lastIndex;
      const space = name.startsWith('xmlns');
      if (space) declared++;
      if (count === MOST_ATTRIBUTES || (space && (double ?? single).length > LONGEST_SPACE)) return true;
    }
    end.lastIndex = at;
    const empty = end.exec(source)?.[1];
    toil += declared + open.length * DEPTH;
    if (empty === undefined || toil > MOST_TOIL) return true;
    if (!empty) open.push(declared);
    if (!open.length) return false;
    start.lastIndex = end.lastIndex;
  }
  return false;
}
