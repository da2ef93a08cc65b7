type Extras = typeof import('../extras/index.js');
/** Markup that may be parsed. */
export interface Scanned {
    readonly html: string;
    /** Whether its end is missing. */
    readonly isCut: boolean;
}
/**
 * Whether a body has something that only the extras read: frames, spans of cells, images that load later, hidden parts,
 * shortcodes, lists with letters, lines that count, or line breaks without markup. Words in the text may make it true without need.
 */
export declare const needsExtras: (html: string) => boolean;
/**
 * Scans markup before it is parsed. Returns undefined if parsing could freeze the page, since deep nesting costs any HTML
 * parser quadratic time. Comments, hidden parts and raw text are removed, frames and embedded files become links, tags are
 * written anew with allowed attributes, and markup that is too long is truncated. Tags of unknown elements are removed
 * too, since a Sanitizer would drop their content: that of `<o:p>`, and the rest of the article after an unclosed `<x>`.
 */
export declare function prescan(input: string, base?: string, extras?: Extras): Scanned | undefined;
export {};
