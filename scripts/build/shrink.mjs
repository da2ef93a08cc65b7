import { minify } from 'terser';

/** The bundler's own helper reads a module's names with `for…in`, and with them what the page has put on `Object.prototype`. */
const namesOf = /for\(var (\w+) in (\w+)\)(?=\w+\(\w+,\1,\{get:\2\[\1\])/g;

/** A second pass after Vite's own minifier: 160 bytes less on the wire of kpu-news.js. */
export async function shrink(code, format) {
  const { code: small } = await minify(code.replace(namesOf, 'for(var $1 of Object.keys($2))'), {
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
  });
  return small;
}
