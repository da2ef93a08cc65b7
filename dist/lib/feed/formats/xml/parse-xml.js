import { tagEnd } from '../html/tags.js';
import { STRUCTURAL, TreeBuilder } from './tree-builder.js';
import { decodeReferences, fixCp1252 } from './entities.js';
// eslint-disable-next-line no-control-regex -- XML has no such characters, not even escaped
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;
/** The start of a tag, a comment, a CDATA section, a declaration or a processing instruction. */
const MARKUP = /<(?:[!?]|(\/?)([\p{L}_][^\s<>/="'&]*))/gu;
/** The index after the next occurrence of a mark; Infinity where there is none. */
function indexAfter(text, mark, from) {
    const found = text.indexOf(mark, from);
    return found < 0 ? Infinity : found + mark.length;
}
/** Reads a comment, a CDATA section, a declaration or an instruction, and gives the index after it. */
function readSection(text, start, tree) {
    if (text.startsWith('<!--', start))
        return indexAfter(text, '-->', start + 2);
    if (!text.startsWith('<![CDATA[', start))
        return indexAfter(text, text[start + 1] === '?' && !tree.isLenient ? '?>' : '>', start + 2);
    const end = indexAfter(text, ']]>', start + 9);
    if (end < Infinity)
        tree.addText(text.slice(start + 9, end - 3), true);
    return end;
}
/** Reads a tag, and gives the index after it. */
function readTag(text, found, tree) {
    const [start, slash, name] = found;
    const nameEnd = found.index + start.length;
    const end = tagEnd(text, found.index);
    const isUnclosed = end < 0;
    if (slash) {
        tree.endElement(name);
        return isUnclosed ? nameEnd : end;
    }
    if (end === Infinity)
        return end;
    // without a ">" it is text, but for an element of the feed itself
    if (isUnclosed && !STRUCTURAL.test(name)) {
        tree.addText(start);
        return nameEnd;
    }
    const attributesEnd = isUnclosed ? text.indexOf('<', nameEnd) : end - 1;
    tree.startElement(name, text.slice(nameEnd, attributesEnd), text[attributesEnd - 1] === '/');
    return isUnclosed ? attributesEnd : end;
}
/** Builds the tree. Every step moves on in the text, so the work is linear. */
function build(text, tree) {
    const markup = new RegExp(MARKUP);
    let position = 0;
    while (position < text.length && tree.isOpen) {
        markup.lastIndex = position;
        const found = markup.exec(text);
        tree.addText(text.slice(position, found?.index));
        if (!found)
            break;
        position = found[2] ? readTag(text, found, tree) : readSection(text, found.index, tree);
    }
    return tree.finish();
}
/**
 * Parses XML, well-formed or not, without the platform's parser. Where tags balance they are read as XML says. Where
 * they do not, they are repaired; what stands behind the root is left. Undeclared prefixes, entities of HTML, bare "&"
 * and "<", control characters and unquoted attributes are taken in both cases.
 * @param source begins with the root's start tag
 * @returns undefined where elements are nested too deep; a document that takes too many steps counts as cut off
 */
export function parseXml(source) {
    const text = fixCp1252(source.replace(ILLEGAL, '').replace(/\r\n?/g, '\n'));
    const decode = (part) => (part.includes('&') ? decodeReferences(part).replace(ILLEGAL, '') : part);
    return build(text, new TreeBuilder(decode, false)) ?? build(text, new TreeBuilder(decode, true));
}
