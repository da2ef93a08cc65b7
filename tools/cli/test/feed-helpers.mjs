// What the tests of the command `feed` share: a site on this machine, a folder, and the command itself.
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as runFeed } from '../src/feed/command.mjs';

/** A folder that is removed at the end of the tests. */
export function createFolder(after) {
  const folder = mkdtempSync(join(tmpdir(), 'kpu-news-feed-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

/**
 * A site whose pages are texts, or functions that answer.
 * @param {(call: () => void) => void} after
 */
export async function startSite(after) {
  const pages = new Map();
  const asked = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url, agent: request.headers['user-agent'], time: Date.now() });
    const page = pages.get(request.url);
    if (typeof page === 'function') return page(request, response);
    response.writeHead(page === undefined ? 404 : 200);
    response.end(page ?? '');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}`, pages, asked };
}

const noPage = () => {
  throw new Error('No page is read in this test.');
};

/**
 * Runs the command in this process, without pauses between requests.
 * @param {string[]} args
 * @param {object} [tools]
 */
export async function feed(args, tools = {}) {
  const texts = { output: '', errors: '' };
  const stream = (name) => ({ write: (text) => (texts[name] += text) });
  try {
    await runFeed(
      args,
      { output: stream('output'), errors: stream('errors') },
      { readPage: noPage, pause: 0, ...tools },
    );
    return { code: 0, ...texts };
  } catch (error) {
    if (error.name !== 'RenderError') throw error;
    return { code: error.usage ? 2 : 1, message: error.message, key: error.code, ...texts };
  }
}

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
export const titlesIn = (file) => readJson(file).items.map(({ title }) => title);

/** A JSON Feed of articles. */
export const jsonFeed = (articles, more) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'KPU', ...more, items: articles });

/** Articles of one number each, the newest first, a day apart. */
export const articles = (from, to) =>
  Array.from({ length: Math.abs(from - to) + 1 }, (_, index) => {
    const number = from - index;
    return {
      id: `${number}`,
      url: `/berita/${number}-rapat-pleno-terbuka`,
      title: `Rapat pleno terbuka nomor ${number} di kantor KPU`,
      date_published: new Date(Date.UTC(2026, 0, number)).toISOString(),
    };
  });
