// Stands for @lit/reactive-element in the scripts: what `lit-element.js` beside it and @lit/task use of it. Styles are
// constructed style sheets, which all browsers that we serve have.

/** @returns {CSSStyleSheet} */
export const css = ([text]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
export const unsafeCSS = (text) => css([text]);

export const notEqual = (value, old) => !Object.is(value, old);
