import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesUnder } from '../../scripts/build/files.mjs';

/** What a good server sends: brotli at its best, save for what would take it seconds. */
export const compress = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 2_000_000 ? 5 : 11 },
  });

export const bytesOf = (bytes) => compress(bytes).length;

/** Widgets of others that sites embed: what a page loads of them before the first post, fonts and pictures apart. */
const EMBEDS = [
  { name: 'bsky-embed', files: ['dist/bsky-embed.es.js'], what: 'posts of one network, one element' },
  {
    name: '@idotj/mastodon-embed-timeline',
    files: ['dist/mastodon-timeline.umd.js', 'dist/mastodon-timeline.min.css'],
    what: 'posts of one network',
  },
  {
    name: 'shareon',
    files: ['dist/shareon.iife.js', 'dist/shareon.min.css'],
    what: 'share links only',
  },
  {
    name: 'shariff',
    files: ['dist/shariff.complete.js', 'dist/shariff.complete.css'],
    what: 'share links only',
  },
];

/** @returns {{ title: string, what: string, bytes: number }[]} */
export const weighEmbeds = (modules) =>
  EMBEDS.map(({ name, files, what }) => {
    const read = (file) => readFileSync(`${modules}/${name}/${file}`);
    const { version } = JSON.parse(read('package.json'));
    const bytes = files.reduce((sum, file) => sum + bytesOf(read(file)), 0);
    return { title: `${name} ${version}`, what, bytes };
  });

/** @returns {Map<string, number>} file of a built folder → its bytes on the wire */
export function weighFolder(folder) {
  if (!existsSync(`${folder}/kpu-news.js`))
    throw new Error(`There is no kpu-news.js in ${folder}: run "npm run build".`);
  return new Map(
    filesUnder(folder)
      .filter((file) => /^(chunks\/)?[^/]+\.js$/.test(file))
      .map((file) => [file, bytesOf(readFileSync(`${folder}/${file}`))]),
  );
}
