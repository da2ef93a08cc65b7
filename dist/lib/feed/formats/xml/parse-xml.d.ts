import { type XmlDocument } from './tree-builder.js';
/**
 * Parses XML, well-formed or not, without the platform's parser. Where tags balance they are read as XML says. Where
 * they do not, they are repaired; what stands behind the root is left. Undeclared prefixes, entities of HTML, bare "&"
 * and "<", control characters and unquoted attributes are taken in both cases.
 * @param source begins with the root's start tag
 * @returns undefined where elements are nested too deep; a document that takes too many steps counts as cut off
 */
export declare function parseXml(source: string): XmlDocument | undefined;
