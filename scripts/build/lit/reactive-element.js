// Replaces @lit/reactive-element in the scripts: the subset that `lit-element.js` uses. Styles are constructed
// style sheets, which all supported browsers have.

/** @returns {CSSStyleSheet} */
export const css = ([text]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
export const unsafeCSS = (text) => css([text]);

export const notEqual = (value, old) => !Object.is(value, old);
