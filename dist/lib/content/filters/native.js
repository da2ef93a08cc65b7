import { allowed, common, unwrapped } from '../allow-list.js';
import { bodyOf } from '../platform.js';
/** Dictionaries without a prototype: a member that another script has put on `Object.prototype` is read as ours. */
const plain = (members) => Object.assign(Object.create(null), members);
const make = () => new Sanitizer(plain({
    // the document's own elements, or nothing at all is left of it
    elements: [...allowed, ['html', []], ['body', []]].map(([name, attributes]) => plain({ name, attributes: [...attributes] })),
    attributes: [...common],
    replaceWithChildrenElements: [...unwrapped],
    comments: false,
    dataAttributes: false,
    processingInstructions: [],
}));
let sanitizer;
/**
 * Parses and filters with the browser's own Sanitizer, made once. Undefined where there is none, or where it refuses the
 * list: going on without a list would mean the browser's default one.
 * `Document.parseHTML` is static, so that no element of the page can stand in for it.
 * @see https://wicg.github.io/sanitizer-api/
 */
export function filterNatively(html) {
    try {
        sanitizer ??= make();
        const parse = Document.parseHTML.bind(Document);
        return bodyOf(parse(html, plain({ sanitizer }))) ?? undefined;
    }
    catch {
        return undefined;
    }
}
