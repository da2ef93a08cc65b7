/** Gives an element further styles. A constructed sheet needs no exception in a strict policy. */
export function adopt(host: HTMLElement, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  host.shadowRoot?.adoptedStyleSheets.push(sheet);
}
