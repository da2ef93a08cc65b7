import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { StoreError } from '../stores/index.mjs';
import { isId, LONGEST_ID, MOST_IDS } from './ids.mjs';
import { cors } from './origins.mjs';
import { visitor } from './rate.mjs';
import { Refusal } from './refusal.mjs';

/** Longest body of a report, in bytes: room for the longest id, every character of it escaped. */
const MOST_BODY = 4096;
/** Seconds for which a count may be shown again unasked. */
const FRESH = 30;
/** Milliseconds for which the store's state is known: anybody may ask, any number of times. */
const HEALTH_FRESH = 1000;

/**
 * The contract of `counter-type="json"`, docs/counter.md, over HTTP.
 * @param {object} parts
 * @param {import('../stores/index.mjs').Store} parts.store
 * @param {import('./gather.mjs').Gatherer} parts.gatherer
 * @param {import('./allowed.mjs').Allowed} parts.allowed
 * @param {readonly string[]} parts.origins none = any
 * @param {import('./rate.mjs').Rate} parts.counting how often an address may report
 * @param {import('./rate.mjs').Rate} parts.reading how often it may read
 * @param {number} parts.proxies
 * @param {import('./log.mjs').Traffic} parts.traffic
 * @param {import('./log.mjs').Log} parts.log
 */
export function createApp({ store, gatherer, allowed, origins, counting, reading, proxies, traffic, log }) {
  /** @type {Hono<{ Bindings: import('@hono/node-server').HttpBindings }>} */
  const app = new Hono();

  app.onError((error, c) => {
    const refusal = error instanceof Refusal ? error : failed(error, log);
    if (refusal.retryAfter) c.header('retry-after', `${refusal.retryAfter}`);
    c.header('cache-control', 'no-store');
    return c.json({ error: refusal.code, message: refusal.message }, refusal.status);
  });
  app.notFound((c) => {
    c.header('cache-control', 'no-store');
    return c.json(
      { error: 'not-found', message: 'Counts are at "/", the state of this server at "/healthz".' },
      404,
    );
  });

  app.use(async (c, next) => {
    c.header('x-content-type-options', 'nosniff');
    await next();
    const { method } = c.req;
    traffic.answered(method === 'POST' ? 'count' : method === 'GET' ? 'read' : 'other', c.res.status);
  });

  /** @type {Promise<Refusal | undefined> | undefined} */
  let known;
  let knownUntil = -Infinity;
  /** Why nothing can be counted now, if so. */
  function health() {
    if (known && performance.now() < knownUntil) return known;
    knownUntil = Infinity; // a slow store is not asked again meanwhile
    known = store.read(['healthz']).then(
      () => undefined,
      (error) => failed(error, log),
    );
    void known.then(() => (knownUntil = performance.now() + HEALTH_FRESH));
    return known;
  }

  app.get('/healthz', async (c) => {
    c.header('cache-control', 'no-store');
    const refusal = await health();
    if (refusal) throw refusal;
    return c.json({ ok: true, feeds: allowed.ready() });
  });

  app.use('/', cors(origins, log));

  app.options('/', (c) => {
    c.header('access-control-allow-methods', 'GET, POST');
    c.header('access-control-allow-headers', 'content-type');
    c.header('access-control-max-age', '86400');
    return c.body(null, 204);
  });

  /** @param {import('hono').Context} c @param {import('./rate.mjs').Rate} rate */
  function limit(c, rate) {
    const address = visitor(c.env.incoming.socket.remoteAddress, c.req.header('x-forwarded-for'), proxies);
    const wait = rate.take(address);
    if (wait) throw new Refusal(429, 'too-many', 'Too many requests from this address.', wait);
  }

  /** The counts of some ids, in JSON: what is in the store, else what they begin with. @param {string[]} ids */
  async function countsOf(ids) {
    const counts = await store.read(ids);
    for (const id of ids) {
      const seed = counts.has(id) ? undefined : allowed.seed(id);
      if (seed !== undefined) counts.set(id, seed);
    }
    return toJson(ids, counts);
  }

  app.get('/', async (c) => {
    limit(c, reading);
    const ids = [...new Set(new URL(c.req.url).searchParams.getAll('id'))];
    if (ids.length === 0) throw new Refusal(400, 'no-id', 'Ask with ?id=…&id=…');
    if (ids.length > MOST_IDS) throw new Refusal(400, 'too-many-ids', `At most ${MOST_IDS} ids a request.`);
    if (!ids.every(isId)) throw badId();
    const body = await countsOf(ids);
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    c.header('etag', tag);
    c.header('cache-control', `public, max-age=${FRESH}`);
    if (knows(c.req.header('if-none-match'), tag)) return c.body(null, 304);
    c.header('content-type', 'application/json; charset=utf-8');
    return c.body(body);
  });

  app.post('/', async (c) => {
    limit(c, counting);
    const type = c.req.header('content-type')?.split(';')[0].trim().toLowerCase();
    if (type !== undefined && type !== 'text/plain' && type !== 'application/json')
      throw new Refusal(415, 'bad-type', 'Send JSON, as text/plain or application/json.');
    const id = idOf(await bodyOf(c.env.incoming));
    const verdict = await allowed.verdict(id);
    if (verdict === 'unread')
      throw new Refusal(
        503,
        'feed-unread',
        'The feed could not be read yet, so nobody knows what counts.',
        15,
      );
    if (verdict === 'full')
      throw new Refusal(
        503,
        'full',
        'This counter takes no further ids. Is it still open to any (--open)?',
        3600,
      );
    if (verdict === 'no')
      throw new Refusal(404, 'unknown-id', 'No feed of this counter holds such an article.');
    c.header('cache-control', 'no-store');
    c.header('content-type', 'application/json; charset=utf-8');
    // Global Privacy Control: the widget does not report then; whoever else does, learns the count and leaves none.
    if (c.req.header('sec-gpc') === '1') return c.body(await countsOf([id]));
    return c.body(toJson([id], new Map([[id, await gatherer.add(id, allowed.seed(id) ?? 0)]])));
  });

  app.all('/', (c) => {
    c.header('allow', 'GET, HEAD, POST, OPTIONS');
    throw new Refusal(405, 'bad-method', 'GET reads, POST counts.');
  });

  return app;
}

const badId = () =>
  new Refusal(400, 'bad-id', `An id is a text of 1 to ${LONGEST_ID} characters without control characters.`);

/**
 * What went wrong, for the log; what it means, for the visitor.
 * @param {Error & { code?: string }} error
 * @param {import('./log.mjs').Log} log
 */
function failed(error, log) {
  if (error instanceof StoreError) {
    log('error', 'store-failed', { code: error.code, message: error.message });
    return new Refusal(503, 'no-store', 'The counts cannot be reached just now. Nothing was counted.', 5);
  }
  const [, at] = error.stack?.split('\n') ?? [];
  log('error', 'internal', { message: `${error}`, at: at?.trim() });
  return new Refusal(500, 'internal', 'This counter has a fault. Its log tells more.');
}

/** An id without a count is left out, so that a page keeps the number it has. @param {readonly string[]} ids @param {ReadonlyMap<string, number>} counts */
const toJson = (ids, counts) =>
  JSON.stringify({
    counts: Object.fromEntries(ids.filter((id) => counts.has(id)).map((id) => [id, counts.get(id)])),
  });

/** Whether an If-None-Match names this tag; a proxy that compresses makes it a weak one. */
const knows = (/** @type {string | undefined} */ header, /** @type {string} */ tag) =>
  header?.split(',').some((one) => [tag, `W/${tag}`, '*'].includes(one.trim()));

/**
 * A request's body, as long as it is short.
 * @param {import('node:http').IncomingMessage} incoming
 */
async function bodyOf(incoming) {
  const chunks = [];
  let bytes = Number(incoming.headers['content-length'] ?? 0);
  if (bytes <= MOST_BODY) {
    bytes = 0;
    try {
      for await (const chunk of incoming) {
        bytes += chunk.length;
        if (bytes > MOST_BODY) break;
        chunks.push(chunk);
      }
    } catch {
      throw new Refusal(400, 'bad-json', 'The report broke off.');
    }
  }
  if (bytes > MOST_BODY) throw new Refusal(413, 'too-large', `A report has at most ${MOST_BODY} bytes.`);
  return Buffer.concat(chunks).toString();
}

/** @param {string} body */
function idOf(body) {
  let report;
  try {
    report = JSON.parse(body);
  } catch {
    throw new Refusal(400, 'bad-json', 'A report is JSON: {"id":"…"}');
  }
  const id = report !== null && Object.hasOwn(Object(report), 'id') ? report.id : undefined;
  if (!isId(id)) throw badId();
  return id;
}
