import { type Entity } from './words.js';
import { type Mended } from './writer.js';
/**
 * Makes XML that a parser refused well-formed: prefixes are declared, entities of HTML decoded, bare "&" and "<"
 * escaped, control characters dropped, attributes quoted, tags balanced; what stands behind the root is left.
 * @param source begins with the root's start tag
 * @param plain writes CDATA as other text
 * @returns undefined where elements are nested too deep; what would take a parser too long counts as cut off
 */
export declare function mend(source: string, entity: Entity, plain?: boolean): Mended | undefined;
