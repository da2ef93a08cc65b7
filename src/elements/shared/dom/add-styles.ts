/** Gives an element further styles. A constructed sheet needs no exception in a strict policy. */
export function addStyles(host: HTMLElement, css: string): void {
  // of the document it stands in, which may be a frame's that it was moved to meanwhile
  const { CSSStyleSheet } = host.ownerDocument.defaultView ?? globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  host.shadowRoot?.adoptedStyleSheets.push(sheet);
}
