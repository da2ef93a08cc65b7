import { minifyHTMLLiterals } from 'minify-literals';

/** Names of template functions; a part of the name is enough. */
const htmlTags = ['html', 'leveled', 'withHeadingLevel'];

// Styles that are plain text instead of Lit's `css` are marked by a comment, and tagged during minification.
const cssComment = /\/\* css \*\/ `/g;
const cssTag = /cssTextOfThisFile`/g;

/**
 * Minifies the html, svg and css template literals of `src`, before TypeScript is compiled away.
 * @returns {import('vite').Plugin}
 */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    async handler(code, fileName) {
      const tagged = code.replace(cssComment, 'cssTextOfThisFile`');
      const minified = await minifyHTMLLiterals(tagged, { fileName, htmlTags, sourceMap: false });
      return minified && { code: minified.code.replace(cssTag, '`'), map: null };
    },
  },
});
