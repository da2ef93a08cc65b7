// A loopback server that sends what a good server sends: brotli, and scripts that may be kept.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { makeArticleFeed, makeFeed } from './feed.mjs';
import { compress } from './sizes.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/feed+json',
  '.svg': 'image/svg+xml',
};

const picture = (hue) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="hsl(${hue * 30} 40% 70%)" d="M0 0h16v9H0z"/></svg>`;

/**
 * @param {string} dist the product's folder, under /kpu-news/
 * @param {Map<string, string | Buffer | ((origin: string) => string)>} files path → what is sent there; more may be put
 * in while it runs
 */
export async function serve(dist, files) {
  const sent = new Map();
  const hits = new Map();

  const made = (path) => {
    const [, kind, size] = /^\/(feed|article|image)\/(\d+)\.(?:json|svg)$/.exec(path) ?? [];
    if (kind === 'feed') return JSON.stringify(makeFeed(Number(size)));
    if (kind === 'article') return JSON.stringify(makeArticleFeed(Number(size)));
    if (kind === 'image') return picture(Number(size));
    const file = path.startsWith('/kpu-news/') && join(dist, normalize(path.slice('/kpu-news'.length)));
    return file && existsSync(file) ? readFileSync(file) : undefined;
  };

  const find = (path) => {
    if (!sent.has(path)) {
      const given = files.get(path) ?? made(path);
      const body = typeof given === 'function' ? given(url('')) : given;
      sent.set(path, body === undefined ? undefined : compress(Buffer.from(body)));
    }
    return sent.get(path);
  };

  const url = (path) => `http://127.0.0.1:${server.address().port}${path}`;
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    hits.set(pathname, (hits.get(pathname) ?? 0) + 1);
    const body = find(pathname);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(pathname) || '.html'],
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': /\.(js|svg)$/.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url,
    /** Compresses ahead what would otherwise be compressed while something is measured. */
    prepare: (...paths) => paths.forEach(find),
    hits,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
