// A web server that sends scripted answers, so that a feed can be slow, broken, forbidden or gone.
// It listens on two origins, `feeds` and `pages`; neither is the origin of the tests.
//
//   PUT /script/NAME   a JSON list of answers; the last one repeats
//   ANY /feed/NAME…    sends the next answer
//   GET /log/NAME      its requests: [{ method, url, headers, body of a POST }]
//   GET /dist/…        the project's dist folder, as a site would serve it
//   GET /site/NAME/…   the same folder, but noted in the log of NAME; NAME's first answer may name files that
//                      are not there (`without`), the only ones that are (`only`), or the text of some
//                      (`instead`), or those that fail at first (`failingOnce`); a bundle by its name, without the
//                      folder of its build
//   GET /project/…     the whole project, as its own server shows it; `?kit=NAME` puts page-kit.js into a page
//   GET /page-kit.js   see page-kit.js
//   PUT /render        renders with kpu-news-cli; the body contains the options
//   ANY /counter       a real view counter, one for each engine
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, request as startRequest } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { startCounter } from 'kpu-news-counter';

/**
 * @typedef {object} Answer
 * @property {number} [status] 200
 * @property {Record<string, string>} [headers]
 * @property {unknown} [body] text as it is, anything else as JSON
 * @property {boolean} [base64] the body is base64 and sent decoded
 * @property {boolean} [cors] true: any origin may read it, Retry-After included
 * @property {number} [delay] milliseconds before the headers
 * @property {number} [bodyDelay] milliseconds between headers and body
 * @property {boolean} [stall] headers and half the body, then silence
 * @property {boolean} [cut] headers and half the body, then the connection breaks
 * @property {boolean} [hang] never answers
 * @property {boolean} [wait] answers once the script has been replaced, with the first answer of the new one
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};
const buildFolder = /^[\da-f]{8}\//;
const open = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };

function bytesOf({ body = '', base64 }) {
  if (base64) return Buffer.from(body, 'base64');
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** @param {Answer} answer */
async function play(answer, response) {
  if (answer.hang) return;
  await sleep(answer.delay ?? 0);
  const bytes = bytesOf(answer);
  response.writeHead(answer.status ?? 200, {
    'Content-Type': 'application/feed+json',
    'Cache-Control': 'no-store',
    ...(answer.cut && { 'Content-Length': bytes.length }), // WebKit takes a chunked body that breaks for a whole one
    ...((answer.cors ?? true) && {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Retry-After',
    }),
    ...answer.headers,
  });
  response.flushHeaders();
  if (answer.bodyDelay) await sleep(answer.bodyDelay);
  if (!answer.stall && !answer.cut) return response.end(bytes);
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)));
  if (answer.stall) return;
  await sleep(20); // so that the half arrives before the end
  response.destroy();
}

const served = ['dist', 'demo', 'README.md', 'docs', 'node_modules/axe-core/axe.min.js'].map((name) =>
  join(root, name),
);

/** The scripts that a page loads first. */
const kitOf = (name) =>
  `<script src="/page-kit.js?${name}"></script><script src="/feed/${name}-probe"></script>`;

// reports requests of a project page to other hosts to page-kit.js
const alone = { 'Content-Security-Policy-Report-Only': "default-src 'self' 'unsafe-inline' data:" };

/** @param {string | null} [kit] name of the test's page that a page of the project is opened for */
async function sendFile(path, response, kit) {
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  if (!served.some((one) => file.startsWith(one)) && file !== join(root, 'test/servers/page-kit.js'))
    return response.writeHead(404, open).end();
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return response.writeHead(404, open).end();
  response
    .writeHead(200, {
      ...open,
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      ...(kit && alone),
    })
    .end(kit ? bytes.toString().replace('<head>', `<head>${kitOf(kit)}`) : bytes);
}

/** Forwards a request to a counter, and its answer to the page. */
function forward(counter, incoming, response) {
  const { search } = new URL(incoming.url, 'http://localhost');
  const { method, headers } = incoming;
  const outgoing = startRequest(`${counter}${search}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('error', () => response.writeHead(502).end());
  incoming.pipe(outgoing);
}

async function textOf(request) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}

/** @returns {Promise<{ feeds: string, pages: string, stop(): Promise<void> }>} the two origins */
export async function startFeedServer() {
  /** @type {Map<string, { answers: Answer[], next: number, log: object[], replaced: (() => void)[] }>} */
  const scripts = new Map();

  /** @type {Map<string, ReturnType<typeof startCounter>>} */
  const counters = new Map();
  const folder = await mkdtemp(join(tmpdir(), 'kpu-news-counts-'));

  /** Address of the counter of one engine. */
  async function counterFor(agent = '') {
    const [engine] = /Firefox|Chrome/.exec(agent) ?? ['WebKit'];
    const database = `file:${join(folder, engine)}.db`;
    if (!counters.has(engine))
      counters.set(engine, startCounter({ port: 0, database, open: true, rate: 0, log: () => undefined }));
    return (await counters.get(engine)).url;
  }

  async function handle(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const [, kind, name, ...rest] = pathname.split('/');
    if (kind === 'dist') return sendFile(pathname, response);
    if (kind === 'project')
      return sendFile(decodeURIComponent(pathname).slice(kind.length + 2), response, searchParams.get('kit'));
    if (kind === 'site') {
      const script = scripts.get(name);
      script?.log.push({ method: request.method, url: request.url, headers: request.headers });
      const { without = [], only, instead = {}, failingOnce = [] } = script?.answers[0] ?? {};
      const path = rest.join('/');
      const file = path.replace(buildFolder, '');
      if (without.includes(file) || (only && !only.includes(file)))
        return response.writeHead(404, open).end();
      const requests = script?.log.filter(({ url }) => url === request.url).length;
      if (failingOnce.includes(file) && requests === 1) return response.writeHead(503, open).end();
      if (file in instead)
        return response.writeHead(200, { ...open, 'Content-Type': types['.js'] }).end(instead[file]);
      return sendFile(`dist/${path}`, response);
    }
    if (kind === 'counter')
      return forward(await counterFor(request.headers['user-agent']), request, response);
    if (kind === 'page-kit.js') return sendFile('test/servers/page-kit.js', response);
    if (kind === 'feed') {
      const script = scripts.get(name);
      if (!script) return response.writeHead(404, open).end();
      const { method, url, headers } = request;
      script.log.push({ method, url, headers, body: method === 'POST' ? await textOf(request) : undefined });
      const take = (from) => from.answers[Math.min(from.next++, from.answers.length - 1)];
      let answer = take(script);
      if (answer.wait) {
        await new Promise((resolve) => script.replaced.push(resolve));
        answer = take(scripts.get(name));
      }
      return play(answer, response);
    }
    if (request.method === 'OPTIONS') {
      return response.writeHead(204, { ...open, 'Access-Control-Allow-Methods': 'PUT' }).end();
    }
    if (kind === 'script' && request.method === 'PUT') {
      const { log = [], replaced = [] } = scripts.get(name) ?? {};
      scripts.set(name, { answers: JSON.parse(await textOf(request)), next: 0, log, replaced: [] });
      for (const go of replaced) go();
      return response.writeHead(204, open).end();
    }
    if (kind === 'render') {
      const { renderToString } = await import('kpu-news-cli'); // it needs dist, as few tests do
      response.writeHead(200, { ...open, 'Content-Type': types['.html'] });
      return response.end(await renderToString(JSON.parse(await textOf(request))));
    }
    if (kind === 'log') {
      response.writeHead(200, { ...open, 'Content-Type': 'application/json' });
      return response.end(JSON.stringify(scripts.get(name)?.log ?? []));
    }
    response.writeHead(404, open).end();
  }

  const listen = async () => {
    const server = createServer((request, response) => {
      handle(request, response).catch((error) => response.destroy(error));
    });
    await once(server.listen(0, 'localhost'), 'listening');
    return server;
  };
  const servers = [await listen(), await listen()];
  const [feeds, pages] = servers.map((server) => `http://localhost:${server.address().port}`);
  return {
    feeds,
    pages,
    async stop() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
      for (const counter of counters.values()) await (await counter).stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Starts the server with web-test-runner, and serves its origins to tests at `/__origins`. */
export function feedServerPlugin() {
  let running;
  return {
    name: 'feed-server',
    async serverStart() {
      running = await startFeedServer();
    },
    serverStop: () => running?.stop(),
    serve(context) {
      if (context.path !== '/__origins') return undefined;
      const { feeds, pages } = running;
      return { body: JSON.stringify({ feeds, pages }), type: 'json' };
    },
  };
}
