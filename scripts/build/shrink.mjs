import { minify } from 'terser';

/** The bundler's helper reads the names of a module with `for…in`, which includes additions to `Object.prototype`. */
const namesOf = /for\(var (\w+) in (\w+)\)(?=\w+\(\w+,\1,\{get:\2\[\1\])/g;

/** A second pass after the minifier of Vite, which saves 160 bytes of kpu-news.js after compression. */
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
