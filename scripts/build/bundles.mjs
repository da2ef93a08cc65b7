// The scripts that kpu-news.js fetches on demand. `import()` of anything else in src stops the build. A new bundle is one
// entry here: the table in docs/architecture.md and the budgets of `npm run size` derive from this list.
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importsOf } from './imports.mjs';

/**
 * @typedef {object} Bundle
 * @property {string} name of its file: dist/<build>/<name>.js
 * @property {string[]} entries below src; `import()` of any of them loads the bundle, which has the exports of all. An
 *   entry of several bundles loads the first, except in a script that is, or comes before, one of the others
 * @property {string} [after] a bundle that is loaded first, and whose modules this one uses
 * @property {string} fetched when a page fetches it
 * @property {number} budget bytes after brotli
 */

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What a file below src loads by `import()`, as entries. */
function dynamicImportsOf(file) {
  const path = resolve(src, file);
  return importsOf(path)
    .filter(({ dynamic }) => dynamic)
    .map(({ specifier }) => relative(src, resolve(dirname(path), specifier.replace(/\.js$/, '.ts'))));
}

const lazyShareTargets = dynamicImportsOf('share/targets/index.ts');

/** @type {Bundle[]} */
export const bundles = [
  {
    name: 'list',
    entries: ['elements/kpu-news-list/features/index.ts'],
    fetched:
      "with the request of the list's feed: search, “more”, empty and error states, share links, dates",
    budget: 11_150,
  },
  {
    name: 'dialog',
    after: 'list',
    entries: ['elements/kpu-news-list/dialog/index.ts', 'elements/kpu-article/features/index.ts'],
    fetched:
      'when a pointer or the focus reaches a card that opens in the dialog, or the address names an article',
    budget: 14_950,
  },
  {
    name: 'article',
    entries: ['elements/kpu-article/features/index.ts'],
    fetched: 'when `<kpu-article>` is attached, together with its feed',
    budget: 16_250,
  },
  {
    name: 'article-extras',
    entries: ['elements/kpu-article/features/article-extras.ts'],
    fetched:
      'once an article is on screen: text size, views, print, buttons on images; earlier for `page-title`, `structured-data`, and an article of a further page',
    budget: 4_750,
  },
  {
    name: 'image-dialog',
    entries: ['elements/kpu-article/features/image-zoom/image-dialog.ts'],
    fetched: 'when a pointer or the focus reaches an image of an article',
    budget: 1_300,
  },
  {
    name: 'data-saver',
    entries: ['elements/kpu-article/features/tap-to-load.ts'],
    fetched: 'with an article, for a visitor who saves data: images load on tap',
    budget: 1_700,
  },
  {
    name: 'share-targets',
    entries: lazyShareTargets,
    fetched: 'when a list or an article names a share target that is not a default one',
    budget: 3_200,
  },
  {
    name: 'share',
    entries: ['elements/kpu-share-bar/features/index.ts', ...lazyShareTargets],
    fetched: 'when `<kpu-share-bar>` is attached; it has all share targets',
    budget: 7_900,
  },
  {
    name: 'feed-extras',
    entries: ['controllers/feed/features/index.ts'],
    fetched:
      'once a feed is shown or has failed; with the request where `src` names several feeds or a copy of an earlier visit is stored',
    budget: 5_050,
  },
  {
    name: 'several-feeds',
    after: 'feed-extras',
    entries: ['controllers/feed/features/several/index.ts'],
    fetched: 'with the requests of several addresses in one `src`',
    budget: 2_800,
  },
  {
    name: 'trusted-hosts',
    entries: ['elements/shared/trusted-hosts/untrusted-host.ts'],
    fetched: 'when an element has `trusted-hosts`',
    budget: 900,
  },
  {
    name: 'scroll',
    entries: ['elements/kpu-news-list/features/scroll-trigger.ts', 'controllers/page/near-viewport.ts'],
    fetched: 'for `loading="lazy"`, and for a list with `more="scroll"`',
    budget: 700,
  },
  {
    name: 'language',
    entries: ['i18n/words-language.ts'],
    fetched: 'on a page in English, to see whether it is so by default only',
    budget: 700,
  },
  {
    name: 'errors',
    entries: ['feed/errors/index.ts', 'elements/shared/edit-distance.ts'],
    fetched:
      'after a failure: retries, and the explanation on the console; for an attribute that no element knows',
    budget: 4_600,
  },
  {
    name: 'formats',
    entries: ['feed/formats/index.ts'],
    fetched:
      'for a feed that is not a plain JSON Feed: WordPress, the address of a site, custom formats, odd dates, boilerplate',
    budget: 10_600,
  },
  {
    name: 'xml',
    after: 'formats',
    entries: ['feed/formats/xml/index.ts'],
    fetched: 'for RSS and Atom',
    budget: 6_000,
  },
  {
    name: 'page',
    after: 'formats',
    entries: ['feed/formats/page/index.ts'],
    fetched: 'for a web page that lists news',
    budget: 20_500,
  },
  {
    name: 'page-article',
    after: 'formats',
    entries: ['feed/formats/page/article/index.ts'],
    fetched: 'for the page of an article, whose body a list of links leaves out',
    budget: 16_000,
  },
  {
    name: 'counters',
    entries: ['controllers/view-counts/index.ts'],
    fetched: 'where an element names a counter',
    budget: 4_500,
  },
  {
    name: 'dompurify',
    entries: ['sanitize/filters/dompurify.ts'],
    fetched: "for an article's HTML where the browser has no Sanitizer",
    budget: 12_000,
  },
  {
    name: 'body-extras',
    entries: ['sanitize/extras/index.ts'],
    fetched:
      'for an article that is plain text, long or hard to lay out, or has frames, lazy images, hidden parts, shortcodes, or a link text like a host',
    budget: 5_000,
  },
  {
    name: 'hydrate',
    entries: ['elements/hydration/enable.ts'],
    fetched: 'before the elements are defined, where one on the page has a root that a server has printed',
    budget: 2_500,
  },
  { name: 'en', entries: ['i18n/languages/en.ts'], fetched: 'for a page in English', budget: 900 },
  { name: 'jv', entries: ['i18n/languages/jv.ts'], fetched: 'for a page in Javanese', budget: 1_000 },
  { name: 'su', entries: ['i18n/languages/su.ts'], fetched: 'for a page in Sundanese', budget: 1_000 },
];

/** Bytes after brotli of the two scripts that a page names. 14 000 is what arrives in the first ten TCP segments. */
export const scriptBudgets = { 'kpu-news.js': 14_000, 'kpu-news.classic.js': 119_000 };
