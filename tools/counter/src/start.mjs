import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import { isStore, openStore } from '../stores/index.mjs';
import { acceptAnyId, watchFeeds } from './known-articles.mjs';
import { createApp } from './app.mjs';
import { boundConnections } from './connections.mjs';
import { WriteQueue } from './write-queue.mjs';
import { isFeed } from './ids.mjs';
import { Failures, logLine, Traffic } from './log.mjs';
import { Rate } from './rate.mjs';

/** A page reads more often than it reports, and many visitors may share an address. */
const READS_PER_REPORT = 10;
/** Milliseconds that requests in flight have after a stop. */
const SHUTDOWN_GRACE = 5000;
/** Bytes: enough for a request line with 50 percent-encoded ids. */
const MAX_HEADER_BYTES = 32_768;

/**
 * @typedef {object} Options
 * @property {string} [host] address to listen at; 127.0.0.1
 * @property {number} [port] 8787; 0 = any free one
 * @property {string} [database] `file:…` or `postgres://…`; file:kpu-news-counts.db
 * @property {readonly string[]} [origins] sites that may ask, as `https://host`; none = any
 * @property {readonly string[]} [feeds] whose articles count
 * @property {boolean} [open] any id counts
 * @property {number} [rate] reports per minute and address, ten times as many reads; 120; 0 = no limit
 * @property {number} [trustProxy] how many proxies in front are trusted; 0
 * @property {import('./log.mjs').Log} [log] JSON lines on standard output
 */

/**
 * Starts a counter.
 * @param {Options} options
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `stop` waits for requests in flight
 * @throws {Error} if the database cannot be opened, or the port is in use
 */
export async function startCounter({
  host = '127.0.0.1',
  port = 8787,
  database = 'file:kpu-news-counts.db',
  origins = [],
  feeds = [],
  open = false,
  rate = 120,
  trustProxy = 0,
  log = logLine,
}) {
  if (!isStore(database)) throw new Error('A database is file:… or postgres://…');
  if (!open && feeds.length === 0)
    throw new Error('Name the feeds whose articles count, or open it to any id.');
  if (!feeds.every(isFeed))
    throw new Error('A feed is an http(s) address without a name and password in it, or a file.');
  const store = await openStore(database, log);
  const writeQueue = new WriteQueue(store);
  const articles = open ? acceptAnyId() : watchFeeds(feeds, log);
  const traffic = new Traffic(log);
  const failures = new Failures(log);
  const app = createApp({
    store,
    writeQueue,
    articles,
    origins,
    counting: new Rate(rate),
    reading: new Rate(rate * READS_PER_REPORT),
    proxies: trustProxy,
    traffic,
    failures,
    log,
  });
  let stopping = false;
  const server = /** @type {import('node:http').Server} */ (
    createAdaptorServer({
      fetch: async (request, env) => {
        if (stopping) env.outgoing.setHeader('connection', 'close');
        return app.fetch(request, env);
      },
      serverOptions: {
        maxHeaderSize: MAX_HEADER_BYTES,
        headersTimeout: 10_000,
        requestTimeout: 15_000,
        connectionsCheckingInterval: 5000,
      },
    })
  );
  // behind a trusted proxy every connection is the proxy's
  boundConnections(server, trustProxy > 0 ? { isExempt: () => true } : undefined);
  server.keepAliveTimeout = 65_000; // longer than that of a proxy, or it would send into a closing connection
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    articles.stop();
    traffic.stop();
    await store.close();
    throw error;
  }
  const { port: chosen } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${chosen}/`;
  log('info', 'listening', { url, database: store.location, pid: process.pid });
  if (origins.length === 0)
    log('warn', 'any-origin', {
      message: 'Pages of any origin may use this counter. Restrict it with --origins.',
    });
  if (open) log('warn', 'open', { message: 'Any id is counted, even an invented one. Use --feed instead.' });

  async function stop() {
    stopping = true;
    const closed = once(server, 'close');
    server.close();
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const late = setTimeout(() => server.closeAllConnections(), SHUTDOWN_GRACE);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
    articles.stop();
    await writeQueue.idle();
    await store.close();
    failures.stop();
    traffic.stop();
    log('info', 'stopped');
  }
  /** @type {Promise<void> | undefined} */
  let stopped;
  return { url, stop: () => (stopped ??= stop()) };
}
