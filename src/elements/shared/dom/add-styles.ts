/** Adds styles to an element. A constructed style sheet is allowed by a strict Content-Security-Policy. */
export function addStyles(host: HTMLElement, css: string): void {
  // of the document that contains the element, which may have been moved into a frame
  const { CSSStyleSheet } = host.ownerDocument.defaultView ?? globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  host.shadowRoot?.adoptedStyleSheets.push(sheet);
}
