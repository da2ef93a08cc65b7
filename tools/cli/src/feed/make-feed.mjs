// Makes a feed of its sources and of what earlier runs found.
import { readFile } from 'node:fs/promises';
import { createClean } from '../clean.mjs';
import { isAddress } from '../load.mjs';
import { loadServer } from '../render.mjs';
import { addBodies } from './body.mjs';
import { failure } from './failure.mjs';
import { checkArticles, checkHistory } from './gates.mjs';
import { noteOf, recordOf, remember, withEarlier } from './history.mjs';
import { matchItems, urlKey } from './identity.mjs';
import { documentOf, itemsOf, requireValid, textOf } from './json-feed.mjs';
import { Requests } from './requests.mjs';
import { readSource } from './sources/index.mjs';

/**
 * @typedef {object} FeedRun
 * @property {string[]} addresses
 * @property {import('./options.mjs').FeedOptions} options
 * @property {{ text: string, document: import('./json-feed.mjs').Document } | undefined} old
 * @property {{ readPage: import('./read-page.mjs').ReadPage, pause?: number }} tools
 * @property {Date} now
 * @property {import('./messages.mjs').Translate} t
 * @property {import('./requests.mjs').Politeness['progress']} progress
 */

/** @param {string | undefined} file @returns {Promise<unknown>} */
async function readRecipe(file) {
  const text = file && (await readFile(file, 'utf8').catch(() => undefined));
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw failure('bad-recipe', { file });
  }
}

/** The sources' items as one list, the newest first; one without a date is as old as the one above it. @param {import('./json-feed.mjs').Item[][]} lists */
function merged(lists) {
  if (lists.length === 1) return lists[0];
  const timed = lists.flatMap((items) => {
    let time = Date.parse(items.find((item) => item.date_published)?.date_published ?? '') || 0;
    return items.map((item) => ({ item, time: (time = Date.parse(item.date_published ?? '') || time) }));
  });
  const seen = new Set();
  return timed
    .sort((a, b) => b.time - a.time)
    .map(({ item }) => item)
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** How one source becomes items that have passed the checks. */
class SourceReader {
  #run;
  #context;
  #clean;

  /** @param {FeedRun} run @param {import('./sources/index.mjs').Context} context */
  constructor(run, context) {
    this.#run = run;
    this.#context = context;
    this.#clean = createClean(context.server.plainBody);
  }

  /** @param {string} address */
  async read(address) {
    const { addresses, options, old, now, t, progress } = this.#run;
    const file = options.out ?? '';
    const source = await readSource(address, this.#context);
    const last = recordOf(old?.document, source.address, addresses);
    const advice = { stays: t('advice.stays', { file }), checked: t('advice.checked', { file }) };
    const articles = checkArticles(source, last ? advice.checked : t('advice.first'), progress);
    const bodies = await this.#bodiesOf(articles, source);
    const items = itemsOf(articles, (article) => bodies.get(article), options.timeZone);
    const found = { address, isGuess: source.isGuess, items, count: source.articles.length };
    if (last && !options.force) checkHistory(found, last, { advice, now });
    const matches = matchItems(items, old?.document.items ?? []);
    const time = now.toISOString();
    const kept = items.map((item) =>
      remember(item, matches.get(item), { isGuess: source.isGuess, now: time }),
    );
    return { source, items: kept, note: noteOf(source.address, source.articles.length, kept) };
  }

  /** @param {readonly import('kpu-news/server').Article[]} articles @param {import('./sources/index.mjs').Source} source */
  async #bodiesOf(articles, { address, isComplete, home }) {
    const { options, progress } = this.#run;
    const { requests, known } = this.#context;
    if (!isComplete && !options.body) return new Map();
    const site = !isComplete && isAddress(address) ? await requests.open(address) : undefined;
    try {
      return await addBodies(articles, {
        clean: this.#clean,
        base: home ?? address,
        known: ({ url }) => (url ? known(url)?.content_html : undefined),
        request: site && (async (url) => (await site.get(url)).text),
        progress,
      });
    } finally {
      await site?.close();
    }
  }
}

/**
 * @param {FeedRun} run
 * @returns {Promise<{ text: string, count: number, added: number, recipe?: unknown }>}
 */
export async function makeFeed(run) {
  const { addresses, options, old, tools, now, progress } = run;
  const server = await loadServer();
  const requests = new Requests({ pause: tools.pause, progress });
  const oldItems = old?.document.items ?? [];
  const byUrl = new Map(
    oldItems.flatMap((item) => (item.url && URL.canParse(item.url) ? [[urlKey(item.url), item]] : [])),
  );
  const known = (/** @type {string} */ url) => byUrl.get(urlKey(url));
  const recipe = await readRecipe(options.recipe);
  const reader = new SourceReader(run, { server, requests, options, tools, known, recipe, now, progress });
  const results = [];
  for (const address of addresses) results.push(await reader.read(address));

  const [first] = results;
  const isComplete = results.every(({ source }) => source.isComplete);
  const found = merged(results.map(({ items }) => items)).slice(
    0,
    isComplete ? options.keep || undefined : undefined,
  );
  const items = isComplete ? found : withEarlier(found, oldItems, options.keep);
  const names = results.map(({ source }) => source.address).join(' ');
  const home = options.home ?? first.source.home;
  const document = documentOf({
    title: options.title || first.source.title || (home ? new URL(home).hostname : first.source.address),
    home,
    language: first.source.language,
    about: `Dibuat oleh kpu-news feed dari ${names}`,
    sources: results.map(({ note }) => note),
    items,
  });
  requireValid(document, addresses[0]);
  const ids = new Set(oldItems.map(({ id }) => id));
  const added = items.filter(({ id }) => !ids.has(id)).length;
  return { text: textOf(document), count: items.length, added, recipe: first.source.recipe };
}
