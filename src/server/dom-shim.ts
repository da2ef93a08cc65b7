import type { ServerPage } from './render.js';
/** A style sheet of which only the text is wanted. */
class SheetText {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

/**
 * Stands in for what an element asks of its page while it makes its template on a server: where it is, in which
 * language, and a place for the styles of its later part. Nothing else of a DOM is needed, so there is none.
 * @returns the styles that the later part adds
 */
export function createDomShim(
  element: HTMLElement,
  tag: string,
  { url, title = '' }: ServerPage,
): () => string {
  const sheets: SheetText[] = [];
  const value = (given: unknown) => ({ value: given });
  Object.defineProperties(element, {
    localName: value(tag),
    baseURI: value(url),
    closest: value(() => element), // `lang` is always written on the element itself
    getRootNode: value(() => ({})),
    querySelector: value(() => null),
    shadowRoot: value({
      adoptedStyleSheets: sheets,
      addEventListener: () => undefined,
      querySelector: () => null,
      querySelectorAll: () => [],
    }),
    ownerDocument: value({
      baseURI: url,
      location: new URL(url),
      title,
      querySelector: () => null,
      defaultView: { CSSStyleSheet: SheetText },
    }),
  });
  return () => sheets.map(({ text }) => text).join('');
}

/** Sets attributes as a parser does. */
export function setAttributes(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  const own = element as HTMLElement & {
    attributeChangedCallback(name: string, before: null, value: string): void;
  };
  for (const [name, value] of Object.entries(attributes)) {
    own.setAttribute(name, value);
    own.attributeChangedCallback(name, null, value);
  }
}
