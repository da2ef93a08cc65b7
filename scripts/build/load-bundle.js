// Part of kpu-news.js: the build turns `import('./x.js')` of a bundle's entry into `loadBundle('name')` and fills in
// `__BUILD__`.

/** Bundles by name, each as a promise of its exports. */
export const loading = { __proto__: null };
let extension = '.js';

/** What every bundle is given; the build adds it at the end of the script. */
export const shared = [];

/**
 * Fetches a bundle and runs it once. After a failure the next call tries again, by another address: a browser remembers
 * that an import has failed.
 */
export const loadBundle = (name) =>
  (loading[name] ??= import(/* @vite-ignore */ `./__BUILD__/${name}${extension}`)
    .then((module) => module.default(shared, '__BUILD__'))
    .catch((error) => {
      delete loading[name];
      extension += '#';
      throw error;
    }));
