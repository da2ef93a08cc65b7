// `npm run dev`: the demo from the sources. Vite compiles a module when a page requests it, and reloads the page when one
// changes, without a build. `npm start` serves the bundles of dist/.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoCounter } from './demo-counter.mjs';
import { install } from './install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
install(root);
const { createServer } = await import('vite');

/** The pages of the demo load what is in dist/: each path, and the source that stands for it. */
const SOURCES = [
  [/^\/(?:dist|kpu-news)\/kpu-news\.js(?=$|\?)/, '/src/define.ts'],
  [/^\/(?:dist|kpu-news)\/(themes|contoh)\//, '/demo/$1/'],
];

const count = demoCounter(join(root, 'demo/contoh'));
const demoPlugin = {
  name: 'kpu-news-demo',
  configureServer: ({ middlewares }) =>
    void middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname === '/counter') return void count(request, response);
      if (pathname === '/') return response.writeHead(302, { Location: '/demo/' }).end();
      for (const [path, source] of SOURCES) request.url = request.url.replace(path, source);
      next();
    }),
};

const server = await createServer({
  root,
  configFile: false, // the plugins there are for the bundles
  appType: 'mpa',
  plugins: [demoPlugin],
  optimizeDeps: { noDiscovery: true }, // the packages are standard modules already
  server: { port: 4173, watch: { ignored: ['**/dist/**', '**/test/**', '**/tools/**', '**/bench/**'] } },
});
await server.listen();
console.log(`kpu-news demo on the sources: ${server.resolvedUrls.local[0]}demo/  (Ctrl+C stops it)`);
