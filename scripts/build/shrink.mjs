import { minify } from 'terser';

/** The bundler's helper reads the names of a module with `for…in`, which includes additions to `Object.prototype`. */
const namesOf = /for\(var (\w+) in (\w+)\)(?=\w+\(\w+,\1,\{get:\2\[\1\])/g;

/** Names are given by how often each occurs, which is known only once all is short. */
const RUNS = 2;

/** Further passes after Vite's own minifier: 190 bytes less on the wire of kpu-news.js. */
export async function shrink(code, format) {
  let small = code.replace(namesOf, 'for(var $1 of Object.keys($2))');
  for (let run = 0; run < RUNS; run++)
    ({ code: small } = await minify(small, {
      module: format === 'es',
      ecma: 2022,
      compress: {
        passes: 3,
        hoist_funs: format !== 'es',
        keep_fargs: false,
        unsafe_arrows: true,
        inline: 0,
        sequences: false,
      },
    }));
  return small;
}
