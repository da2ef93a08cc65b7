import { type OpenElements } from '../../model/html/open-elements.js';
import type { Attributes } from '../../model/html/tokens.js';
/** Whether a site shows an element to nobody, or whether it is no part of the article. */
export declare const isHidden: (attributes: Attributes) => boolean;
/** Finds the end of an element that is left out with its content. */
export declare class SkippedElement {
    #private;
    constructor(name: string);
    /** Whether a tag ends the element: `before` if the tag itself is not part of it. */
    endsAt(name: string, isEndTag: boolean, outer: OpenElements): 'before' | 'after' | undefined;
}
