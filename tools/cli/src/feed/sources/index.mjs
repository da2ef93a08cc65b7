// Reads any source: the only place that tells kinds of them apart by their addresses.
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isAddress } from '../../load.mjs';
import { asFailure, failure } from '../failure.mjs';
import { decodeBytes } from '../decode.mjs';
import { itemsOfFolder } from './folder.mjs';
import { readItems, requireHome } from './raw.mjs';
import { itemsOfRows, rowsOfCsv, rowsOfXlsx } from './table.mjs';
import { readWeb } from './web.mjs';

/**
 * @typedef {object} Source what was found at an address
 * @property {string} address
 * @property {boolean} isGuess whether the list was recognised on a page, instead of being declared by its site
 * @property {boolean} isComplete whether what it lacks has been deleted
 * @property {readonly string[]} [hosts] those of the site
 * @property {string} [title]
 * @property {string} [home]
 * @property {string} [language]
 * @property {readonly import('kpu-news/server').Article[]} articles
 * @property {unknown} [recipe]
 */
/**
 * @typedef {object} Context
 * @property {typeof import('kpu-news/server')} server
 * @property {import('../requests.mjs').Requests} requests
 * @property {import('../options.mjs').FeedOptions} options
 * @property {{ readPage: import('../read-page.mjs').ReadPage }} tools
 * @property {(url: string) => Record<string, any> | undefined} known what the last feed has of an address
 * @property {unknown} [recipe]
 * @property {Date} now
 * @property {import('../requests.mjs').Politeness['progress']} progress
 */

const EMPTY_BASE = 'https://nowhere.invalid/';

/** @param {string} address @param {Context} context @returns {Promise<Source>} */
async function readLocal(address, { server, options, tools, recipe, now, progress }) {
  const { home, format = 'auto' } = options;
  const missing = (/** @type {any} */ { code }) => {
    throw failure('missing-file', { address, code }, { usage: true });
  };
  const found = await stat(address).catch(missing);
  progress('progress.read', { address });
  const hosts = home === undefined ? undefined : [new URL(home).hostname];
  const base = { address: basename(address), isGuess: false, isComplete: true, hosts };
  const fromItems = async (/** @type {object[]} */ items) =>
    sorted({
      ...base,
      ...(await readItems(server, { home, items }, home ?? EMPTY_BASE)),
      address: base.address,
    });
  if (found.isDirectory())
    return fromItems(await itemsOfFolder(address, { home: requireHome(home, address), now }));
  const bytes = await readFile(address).catch(missing);
  const kind = format === 'auto' ? extname(address).toLowerCase() : `.${format}`;
  if (kind === '.csv' || kind === '.tsv') return fromItems(itemsOfRows(rowsOfCsv(bytes), address));
  if (kind === '.xlsx') return fromItems(itemsOfRows(await rowsOfXlsx(bytes, address), address));
  const text = decodeBytes(bytes);
  const url = home ?? pathToFileURL(address).href;
  if (/^\.(?:html?|page)$/.test(kind)) {
    const page = await tools.readPage(text, requireHome(home, address), { ...options, recipe, now });
    const items = page.articles.map(({ date, views, section, ...item }) => ({
      ...item,
      date_published: date,
      _kpu: { views, section },
    }));
    return {
      ...base,
      ...(await readItems(server, { title: page.title, home, items }, url)),
      address: base.address,
      isGuess: true,
      isComplete: false,
    };
  }
  if (!/^\.(?:json|xml|rss|atom|json-feed|wordpress)$/.test(kind))
    throw failure('other-file', { address }, { usage: true });
  const feed = await server.readFeed(text, { url: home ?? EMPTY_BASE, format });
  return { ...base, ...feed, address: base.address, hosts: undefined, isComplete: false };
}

/** Articles of files have no order of their own: the newest first. @param {Source} source @returns {Source} */
function sorted(source) {
  const time = (/** @type {{ published?: string }} */ { published = '' }) => Date.parse(published) || 0;
  return { ...source, articles: [...source.articles].sort((a, b) => time(b) - time(a)) };
}

/**
 * @param {string} address
 * @param {Context} context
 * @returns {Promise<Source>}
 */
export async function readSource(address, context) {
  if (isAddress(address)) return readWeb(address, context);
  try {
    return await readLocal(address, context);
  } catch (error) {
    throw asFailure(error, address);
  }
}
