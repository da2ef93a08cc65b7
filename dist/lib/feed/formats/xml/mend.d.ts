import { type Entity } from './words.js';
/** Text that an XML parser takes, as good as it can be made of what is there. */
export interface Mended {
    readonly text: string;
    /** It ends too early; an item that was not complete has been left out. */
    readonly cut: boolean;
}
/**
 * Makes XML that a parser refused well-formed: prefixes are declared, entities of HTML decoded, bare "&" and "<"
 * escaped, control characters dropped, attributes quoted, tags balanced; what stands behind the root is left.
 * @param source begins with the root's start tag
 * @param plain writes CDATA as other text
 * @returns undefined where elements are nested too deep; what would take a parser too long counts as cut off
 */
export declare function mend(source: string, entity: Entity, plain?: boolean): Mended | undefined;
