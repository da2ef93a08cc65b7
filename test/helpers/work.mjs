// Counts work instead of measuring time, so that a busy machine passes as an idle one does.
// Backtracking inside a single match cannot be counted; the lint rules against super-linear expressions exclude it.

/** What a call of a counted method may have read: `(receiver, arguments, result, lastIndex before)`. */
const costOfExec = (regexp, [text], match, lastIndex) => {
  const from = regexp.global || regexp.sticky ? lastIndex : 0;
  if (match) return match.index + match[0].length - from;
  return regexp.sticky ? 0 : Math.max(`${text}`.length - from, 0);
};
const costOfSearch = (text, [, from = 0], index) => (index >= 0 ? index : text.length) - from;
const lengthOfText = (text) => text.length;
const lengthOfResult = (_text, _args, result) => result.length;

/** @type {[object, Record<string, (receiver: any, args: any[], result: any, lastIndex: number) => number>][]} */
const COUNTED = [
  [RegExp.prototype, { exec: costOfExec }],
  [
    String.prototype,
    {
      indexOf: costOfSearch,
      includes: lengthOfText,
      normalize: lengthOfText,
      replaceAll: lengthOfText,
      split: lengthOfText,
      toLowerCase: lengthOfText,
      toUpperCase: lengthOfText,
      slice: lengthOfResult,
      substring: lengthOfResult,
      trim: lengthOfText,
      trimEnd: lengthOfResult,
      trimStart: lengthOfResult,
    },
  ],
  [
    Array.prototype,
    Object.fromEntries(
      ['filter', 'find', 'includes', 'indexOf', 'lastIndexOf', 'some', 'splice'].map((name) => [
        name,
        lengthOfText,
      ]),
    ),
  ],
];

/** @param {(cost: number) => void} add @returns {() => void} takes the counting method back */
function countCalls(owner, name, costOf, add) {
  const original = owner[name];
  owner[name] = function (...args) {
    const { lastIndex } = this;
    const result = original.apply(this, args);
    add(1 + costOf(this, args, result, lastIndex));
    return result;
  };
  return () => void (owner[name] = original);
}

/**
 * How many characters and list items the built-in functions read while this runs.
 * @param {() => unknown} run
 * @returns {Promise<number>}
 */
export async function workOf(run) {
  let work = 0;
  const restore = COUNTED.flatMap(([owner, costs]) =>
    Object.entries(costs).map(([name, costOf]) => countCalls(owner, name, costOf, (cost) => (work += cost))),
  );
  try {
    await run();
    return work;
  } finally {
    for (const undo of restore) undo();
  }
}
