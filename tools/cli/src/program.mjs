import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The name by which the program was called: `kpu-news`, or `kpu-news-cli` as in 0.1.0. */
export const programName =
  basename(process.argv[1] ?? '', '.mjs') === 'kpu-news-cli' ? 'kpu-news-cli' : 'kpu-news';

/** @type {string} */
export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
