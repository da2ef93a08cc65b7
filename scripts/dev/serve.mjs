// The project's folder as a plain web server would give it: nothing is compiled, dist/ is what a site gets.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { handOn } from './demo-counter.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const isFolder = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory();

/** `/` leads to the demo, `/kpu-news/…` to dist, `/counter` to the counter, and any site may read a feed. */
const answers = (counter) => (request, response, next) => {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  if (counter && pathname === '/counter') return handOn(counter(), request, response);
  response.setHeader('Access-Control-Allow-Origin', '*');
  const redirect = (path) => response.writeHead(302, { Location: path + search }).end();
  if (pathname === '/') return redirect('/demo/');
  if (!pathname.endsWith('/') && isFolder(pathname)) return redirect(`${pathname}/`);
  if (pathname.startsWith('/kpu-news/')) request.url = pathname.replace('/kpu-news/', '/dist/') + search;
  if (pathname.endsWith('/feed.json')) response.setHeader('Content-Type', 'application/feed+json');
  next();
};

/**
 * @param {object} [options]
 * @param {number} [options.port] the next free one is taken
 * @param {() => string} [options.counter] address of a counter to hand on to
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serve({ port = 4173, counter } = {}) {
  const server = await preview({
    root,
    configFile: false,
    appType: 'mpa', // an unknown address is a 404, not the front page
    logLevel: 'error',
    plugins: [
      {
        name: 'kpu-news-server',
        configurePreviewServer: ({ middlewares }) => void middlewares.use(answers(counter)),
      },
    ],
    build: { outDir: '.' },
    preview: { port, open: false },
  });
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}
