import { FLAT, VOID } from '../../model/html/open-elements.js';
/** `opacity: 0` is not among them: an animation starts with it. */
const STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
/** What plugins of WordPress add below an article: share buttons and links to other articles. */
const BUTTONS = /(?:^|\s)(?:sharedaddy|sd-(?:block|sharing|like)|jp-relatedposts|jetpack-likes|addtoany_|a2a_kit|heateor_sss|wp-block-jetpack-(?:sharing|like))/;
/** Whether a site shows an element to nobody, or whether it is no part of the article. */
export const isHidden = (attributes) => (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') ||
    STYLE.test(attributes.get('style') ?? '') ||
    BUTTONS.test(attributes.get('class') ?? '');
/** Finds the end of an element that is left out with its content. */
export class SkippedElement {
    #name;
    /** How many elements of a name are open in it. */
    #inner = new Map();
    #depth = 0;
    constructor(name) {
        this.#name = name;
    }
    /** Whether a tag ends the element: `before` if the tag itself is not part of it. */
    endsAt(name, isEndTag, outer) {
        const count = this.#inner.get(name) ?? 0;
        if (!isEndTag) {
            // such as the next list item
            if (name === this.#name && FLAT.has(name) && !this.#depth)
                return 'before';
            if (!VOID.has(name))
                this.#inner.set(name, count + 1);
            if (!VOID.has(name) && !FLAT.has(name))
                this.#depth++;
        }
        else if (count) {
            this.#inner.set(name, count - 1);
            if (!FLAT.has(name))
                this.#depth--;
        }
        else if (name === this.#name)
            return 'after';
        else if (outer.has(name))
            return 'before';
        return undefined;
    }
}
