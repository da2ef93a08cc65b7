import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';

const program = fileURLToPath(new URL('../../kpu-news-counter.mjs', import.meta.url));

const folders = [];
/** How to end what runs: a program that a failing test forgot would keep the test's process alive for ever. */
export const running = new Set();

/** A new folder, removed by `cleanUp`. */
export function folder() {
  folders.push(mkdtempSync(join(tmpdir(), 'kpu-news-counter-')));
  return folders.at(-1);
}

/** Ends what still runs and removes all folders. */
export function cleanUp() {
  for (const end of running) end();
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
}

/**
 * Runs the counter as a user does, on a free port, until it listens.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, port?: number }} [how]
 */
export async function runCounter(args, { env = {}, cwd, port = 0 } = {}) {
  const child = spawn(process.execPath, [program, '--port', `${port}`, ...args], {
    cwd,
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => child.kill('SIGKILL');
  running.add(end);
  const exited = once(child, 'exit').finally(() => running.delete(end));
  const log = [];
  const listening = new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      log.push(JSON.parse(line));
      if (log.at(-1).event === 'listening') resolve(log.at(-1));
    });
    exited.then(([code, signal]) =>
      reject(new Error(`The counter ended (${code ?? signal}) before it listened.`)),
    );
  });
  const { url } = await listening;
  const until = async (event) => {
    while (!log.some((line) => line.event === event)) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return {
    until,
    url,
    log,
    /** @param {NodeJS.Signals} [signal] */
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const [code] = await exited;
      return code;
    },
  };
}

/** Runs the program to its end. */
export async function runToEnd(args, env = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, DATABASE_URL: '', ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const [code] = await once(child, 'close');
  return { code, out, err };
}

/** What the file holds, read by another program than the one that wrote it. */
export async function rowsOf(file) {
  const client = createClient({ url: `file:${file}`, timeout: 2000 });
  try {
    const { rows } = await client.execute('SELECT id, views FROM kpu_news_views ORDER BY id');
    return Object.fromEntries(rows.map(({ id, views }) => [id, Number(views)]));
  } finally {
    client.close();
  }
}

/**
 * A feed of articles with these ids as addresses.
 * @param {string} path
 * @param {string[]} ids
 * @param {Record<string, unknown>} [views] the numbers that it gives some of them
 */
export function writeFeed(path, ids, views = {}) {
  writeFileSync(
    path,
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Berita',
      items: ids.map((id) => ({ id, url: id, _kpu: { views: views[id] } })),
    }),
  );
  return path;
}

/** @param {string} url */
export const client = (url) => ({
  read: (ids, headers = {}) =>
    fetch(`${url}?${new URLSearchParams(ids.map((id) => ['id', id]))}`, { headers, cache: 'no-store' }),
  report: (id, headers = {}) => client(url).send(JSON.stringify({ id }), headers),
  send: (body, headers = {}, method = 'POST') =>
    fetch(url, { method, body, headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers } }),
});
