// what searches in text: a regular expression's `exec` is also what `replace`, `matchAll`, `split` and `test` go by
/* eslint-disable @typescript-eslint/unbound-method -- they are called with `call` */
const { exec } = RegExp.prototype;
const { indexOf } = String.prototype;
/* eslint-enable @typescript-eslint/unbound-method */

/**
 * Counts what an act searches through: one for each search, and one for each character that the search passes. Says
 * the same on any machine, however busy. What an expression does over and over at one place (backtracking) is not
 * counted.
 */
export function countSearched(act: () => unknown): number {
  let searched = 0;
  const passed = (text: string, from: number, end: number | undefined) => {
    searched += 1 + Math.max(0, (end ?? text.length) - from);
  };
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    passed(text, from, found ? found.index + found[0].length : undefined);
    return found;
  };
  String.prototype.indexOf = function (part: string, from = 0) {
    const found = indexOf.call(this, part, from);
    passed(String(this), from, found < 0 ? undefined : found + part.length);
    return found;
  };
  try {
    act();
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.indexOf = indexOf;
  }
  return searched;
}
