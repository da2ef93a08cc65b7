// The state of a module exists once per page, even if several bundles contain a copy of the module. State is a new object
// in a `const` at the top level of a module (`const warned = new Set()`). The first copy puts it into an array that is
// passed to all bundles.
import { declarationsOf } from './declarations.mjs';

const keys = [];
const expression = /\bbundleState\((\d+),/g;

/** @returns {import('vite').Plugin} */
export const shareState = () => ({
  name: 'share-state',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler(code, id) {
      let result = code;
      for (const { names, state } of declarationsOf(code).reverse()) {
        if (!state) continue;
        const key = `${id}#${names}`;
        if (!keys.includes(key)) keys.push(key);
        const value = `/*@__PURE__*/ bundleState(${keys.indexOf(key)}, ${code.slice(state.start, state.end)})`;
        result = result.slice(0, state.start) + value + result.slice(state.end);
      }
      return result === code ? null : { code: result, map: null };
    },
  },
});

/** Gives the state that several scripts have a place in the array, from `first` on. */
export function placeState(scripts, first, array) {
  const numbersIn = ({ code }) => new Set([...code.matchAll(expression)].map(([, number]) => number));
  const all = scripts.flatMap((script) => [...numbersIn(script)]);
  const several = [...new Set(all.filter((number, index) => all.indexOf(number) !== index))];
  several.sort((a, b) => (keys[a] < keys[b] ? -1 : 1));
  for (const script of scripts)
    script.code = script.code.replace(expression, (_, number) => {
      const place = several.indexOf(number);
      return place < 0 ? '(' : `(${array}[${first + place}]??=`;
    });
}
