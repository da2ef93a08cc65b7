import { allowedElements, commonAttributes, unwrappedElements } from '../allow-list.js';
import { bodyOf } from '../unclobbered-dom.js';

/** TypeScript's DOM types have neither the static method nor this member yet. */
interface Config extends SanitizerConfig {
  processingInstructions: never[];
}
type ParseHTML = (html: string, options: { sanitizer: Sanitizer }) => Document;

/** Dictionaries without a prototype: a member that another script has put on `Object.prototype` is read as ours. */
const plain = <T extends object>(members: T): T => Object.assign(Object.create(null) as T, members);

const make = (): Sanitizer =>
  new Sanitizer(
    plain<Config>({
      // the document's own elements, or nothing at all is left of it
      elements: [...allowedElements, ['html', []] as const, ['body', []] as const].map(([name, attributes]) =>
        plain({ name, attributes: [...attributes] }),
      ),
      attributes: [...commonAttributes],
      replaceWithChildrenElements: [...unwrappedElements],
      comments: false,
      dataAttributes: false,
      processingInstructions: [],
    }),
  );

let sanitizer: Sanitizer | undefined;

/**
 * Parses and filters with the browser's own Sanitizer, made once. Undefined where there is none, or where it refuses the
 * list: going on without a list would mean the browser's default one.
 * `Document.parseHTML` is static, so that no element of the page can stand in for it.
 * @see https://wicg.github.io/sanitizer-api/
 */
export function filterNatively(html: string): Element | undefined {
  try {
    sanitizer ??= make();
    const parse = (Document as unknown as { parseHTML: ParseHTML }).parseHTML.bind(Document);
    return bodyOf(parse(html, plain({ sanitizer }))) ?? undefined;
  } catch {
    return undefined;
  }
}
