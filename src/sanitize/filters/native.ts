import { allowedElements, commonAttributes, unwrappedElements } from '../allow-list.js';
import { bodyOf } from '../unclobbered-dom.js';

/** TypeScript's DOM types lack the static method and this member. */
interface Config extends SanitizerConfig {
  processingInstructions: never[];
}
type ParseHTML = (html: string, options: { sanitizer: Sanitizer }) => Document;

/** A dictionary without a prototype: otherwise, properties of a polluted `Object.prototype` would be read as options. */
const withoutPrototype = <T extends object>(members: T): T =>
  Object.assign(Object.create(null) as T, members);

const createSanitizer = (): Sanitizer =>
  new Sanitizer(
    withoutPrototype<Config>({
      // without `html` and `body`, the whole document would be removed
      elements: [...allowedElements, ['html', []] as const, ['body', []] as const].map(([name, attributes]) =>
        withoutPrototype({ name, attributes: [...attributes] }),
      ),
      attributes: [...commonAttributes],
      replaceWithChildrenElements: [...unwrappedElements],
      comments: false,
      dataAttributes: false,
      processingInstructions: [],
    }),
  );

/** Created once. */
const state: { sanitizer?: Sanitizer } = {};

/**
 * Parses and filters with the browser's Sanitizer. Undefined where there is none, or where it rejects the allow list:
 * without it, the browser would use its default list. `Document.parseHTML` is static, so no element of the page can
 * shadow it.
 * @see https://wicg.github.io/sanitizer-api/
 */
export function filterNatively(html: string): Element | undefined {
  try {
    const sanitizer = (state.sanitizer ??= createSanitizer());
    const parse = (Document as unknown as { parseHTML: ParseHTML }).parseHTML.bind(Document);
    return bodyOf(parse(html, withoutPrototype({ sanitizer }))) ?? undefined;
  } catch {
    return undefined;
  }
}
