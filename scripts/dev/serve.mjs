// A static file server for the demo, without dependencies. Nothing is compiled: it serves dist/ as a site would.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoCounter } from './demo-counter.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Top-level names that are served. The rest of the folder, such as `.git`, is nobody's business. */
const PUBLIC = new Set(['demo', 'dist', 'docs', 'CHANGELOG.md', 'LICENSE', 'README.md']);
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};
const PORTS_TO_TRY = 20;

/** `/kpu-news/…` is dist/, as on a site that keeps the package under that name. */
function fileAt(pathname) {
  const path = normalize(decodeURIComponent(pathname).replace(/^\/kpu-news\//, '/dist/'));
  if (path.includes('\0') || !PUBLIC.has(path.split(sep)[1])) return undefined;
  return join(root, path);
}

const isFeed = (file) => file.endsWith(`${sep}feed.json`) || file.endsWith(`${sep}feed-2.json`);

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
function sendFile({ method, url }, response) {
  const { pathname, search } = new URL(url, 'http://localhost');
  const redirect = (path) => response.writeHead(302, { Location: path + search }).end();
  if (pathname === '/') return redirect('/demo/');
  let file = fileAt(pathname);
  let stats = file && statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    if (!pathname.endsWith('/')) return redirect(`${pathname}/`);
    file = join(file, 'index.html');
    stats = statSync(file, { throwIfNoEntry: false });
  }
  if (!stats?.isFile()) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
  response.writeHead(200, {
    'Access-Control-Allow-Origin': '*', // any site may read the sample feed
    'Cache-Control': 'no-cache',
    'Content-Length': stats.size,
    'Content-Type': isFeed(file)
      ? 'application/feed+json'
      : (TYPES[extname(file)] ?? 'application/octet-stream'),
  });
  if (method === 'HEAD') return response.end();
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Listens on this port, or on the next free one. */
async function listen(server, port) {
  for (let tries = 1; ; tries++)
    try {
      await once(server.listen(port, 'localhost'), 'listening');
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tries === PORTS_TO_TRY) throw error;
      port++;
    }
}

/**
 * Serves the demo, dist/ and the docs, with a counter of views at `/counter`.
 * @param {{ port?: number }} [options] the next free port is taken where this one is in use
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serve({ port = 4173 } = {}) {
  const count = demoCounter(join(root, 'demo/contoh'));
  const server = createServer((request, response) => {
    try {
      if (new URL(request.url, 'http://localhost').pathname === '/counter') void count(request, response);
      else sendFile(request, response);
    } catch {
      response.writeHead(400).end(); // an address that cannot be decoded
    }
  });
  const url = `http://localhost:${await listen(server, port)}/`;
  return {
    url,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
