import { dirname, resolve } from 'node:path';

/** Modules that a shorter one stands for where there is a page; `lib/` and the server's scripts keep those that need none. */
const ofPages = new Map(
  [['src/model/entities.js', 'src/sanitize/page-entities.ts']].map((pair) =>
    pair.map((file) => resolve(file)),
  ),
);

/** @returns {import('vite').Plugin} */
export const pageModules = () => ({
  name: 'page-modules',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer && source.startsWith('.') ? ofPages.get(resolve(dirname(importer), source)) : null,
});
