/** Adds styles to an element. A constructed sheet needs no exception in a strict Content-Security-Policy. */
export function addStyles(host, css) {
    // of the document that the element is in, which may be a frame's that it was moved to
    const { CSSStyleSheet } = host.ownerDocument.defaultView ?? globalThis;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    host.shadowRoot?.adoptedStyleSheets.push(sheet);
}
