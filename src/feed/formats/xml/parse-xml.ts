import { tagEnd } from './tags.js';
import { STRUCTURAL, TreeBuilder, type XmlDocument } from './tree-builder.js';
import { decodeEntities, fixCp1252 } from './entities.js';
import type { NameLookup } from './named-characters.js';

// eslint-disable-next-line no-control-regex -- XML has no such characters, not even escaped
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

/** The start of a tag, a comment, a CDATA section, a declaration or a processing instruction. */
const MARKUP = /<(?:[!?]|(\/?)([\p{L}_][^\s<>/="'&]*))/gu;

/** Reads one document's markup into a tree. Every step moves on in the text, so the work is linear. */
class Parser {
  readonly #text: string;
  readonly #tree: TreeBuilder;
  readonly #isLenient: boolean;

  constructor(text: string, tree: TreeBuilder, isLenient: boolean) {
    this.#text = text;
    this.#tree = tree;
    this.#isLenient = isLenient;
  }

  run(): void {
    const text = this.#text;
    const markup = new RegExp(MARKUP);
    let at = 0;
    while (at < text.length && this.#tree.isOpen) {
      markup.lastIndex = at;
      const found = markup.exec(text);
      this.#tree.addText(text.slice(at, found?.index));
      if (!found) return;
      at = found[2] ? this.#readTag(found) : this.#readSection(found.index);
    }
  }

  /** Reads a tag, and gives the index after it. */
  #readTag({ index, 0: start, 1: slash, 2: name }: RegExpExecArray): number {
    const nameEnd = index + start.length;
    const end = tagEnd(this.#text, index);
    if (slash) {
      this.#tree.endElement(name);
      return end < 0 ? nameEnd : end;
    }
    if (end === Infinity) return end;
    if (end > 0) {
      const isSelfClosing = this.#text[end - 2] === '/';
      this.#tree.startElement(name, this.#text.slice(nameEnd, end - 1), isSelfClosing);
      return end;
    }
    return this.#readUnclosedTag(name, nameEnd);
  }

  /** A start tag without a ">" is text, but for an element of the feed itself. */
  #readUnclosedTag(name: string, nameEnd: number): number {
    if (!STRUCTURAL.test(name)) {
      this.#tree.addText(`<${name}`);
      return nameEnd;
    }
    const end = this.#text.indexOf('<', nameEnd);
    this.#tree.startElement(name, this.#text.slice(nameEnd, end), false);
    return end;
  }

  /** Reads what is no tag, and gives the index after it. */
  #readSection(start: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', start)) return this.#after('-->', start + 2);
    if (!text.startsWith('<![CDATA[', start))
      return this.#after(text[start + 1] === '?' && !this.#isLenient ? '?>' : '>', start + 2);
    const end = this.#after(']]>', start + 9);
    if (end < Infinity) this.#tree.addText(text.slice(start + 9, end - 3), true);
    return end;
  }

  #after(mark: string, from: number): number {
    const found = this.#text.indexOf(mark, from);
    return found < 0 ? Infinity : found + mark.length;
  }
}

function build(text: string, decode: (text: string) => string, isLenient: boolean): XmlDocument | undefined {
  const tree = new TreeBuilder(decode, isLenient);
  new Parser(text, tree, isLenient).run();
  return tree.finish();
}

/**
 * Parses XML, well-formed or not, without the platform's parser. Where tags balance they are read as XML says. Where
 * they do not, they are repaired; what stands behind the root is left. Undeclared prefixes, entities of HTML, bare "&"
 * and "<", control characters and unquoted attributes are taken in both cases.
 * @param source begins with the root's start tag
 * @returns undefined where elements are nested too deep; a document that takes too many steps counts as cut off
 */
export function parseXml(source: string, lookup: NameLookup): XmlDocument | undefined {
  const text = fixCp1252(source.replace(ILLEGAL, '').replace(/\r\n?/g, '\n'));
  const decode = (part: string) =>
    part.includes('&') ? decodeEntities(part, lookup).replace(ILLEGAL, '') : part;
  return build(text, decode, false) ?? build(text, decode, true);
}
