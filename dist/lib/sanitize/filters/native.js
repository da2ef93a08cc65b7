import { allowedElements, commonAttributes, unwrappedElements } from '../allow-list.js';
import { bodyOf } from '../unclobbered-dom.js';
/** A dictionary without a prototype: otherwise, properties of a polluted `Object.prototype` would be read as options. */
const withoutPrototype = (members) => Object.assign(Object.create(null), members);
const createSanitizer = () => new Sanitizer(withoutPrototype({
    // without `html` and `body`, the whole document would be removed
    elements: [...allowedElements, ['html', []], ['body', []]].map(([name, attributes]) => withoutPrototype({ name, attributes: [...attributes] })),
    attributes: [...commonAttributes],
    replaceWithChildrenElements: [...unwrappedElements],
    comments: false,
    dataAttributes: false,
    processingInstructions: [],
}));
/** Created once. */
const state = {};
/**
 * Parses and filters with the browser's Sanitizer. Undefined where there is none, or where it rejects the allow list:
 * without it, the browser would use its default list. `Document.parseHTML` is static, so no element of the page can
 * shadow it.
 * @see https://wicg.github.io/sanitizer-api/
 */
export function filterNatively(html) {
    try {
        const sanitizer = (state.sanitizer ??= createSanitizer());
        const parse = Document.parseHTML.bind(Document);
        return bodyOf(parse(html, withoutPrototype({ sanitizer }))) ?? undefined;
    }
    catch {
        return undefined;
    }
}
