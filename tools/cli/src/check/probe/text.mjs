/**
 * A text without its sections between two marks. A mark without its end is searched for once only, which an expression
 * would do for each of them.
 * @param {string} text @param {string} open @param {string} close
 */
export function without(text, open, close) {
  let kept = '';
  let index = 0;
  for (;;) {
    const start = text.indexOf(open, index);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) return kept + text.slice(index);
    kept += text.slice(index, start);
    index = end + close.length;
  }
}

/** A page without its comments. @param {string} html */
export const withoutComments = (html) => without(html, '<!--', '-->');

/** The value of an attribute in the text of a tag. @param {string} tag @param {string} name */
export const attributeOf = (tag, name) => {
  const [, double, single, plain] =
    new RegExp(`[\\s"']${name}\\s*=\\s*(?:"([^"]{0,8000})"|'([^']{0,8000})'|([^\\s"'>]{1,2000}))`, 'i').exec(
      tag,
    ) ?? [];
  return (double ?? single ?? plain)
    ?.replaceAll('&amp;', '&')
    .replaceAll('&#039;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .trim();
};
