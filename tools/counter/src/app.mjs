import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { StoreError } from '../stores/index.mjs';
import { isId, LONGEST_ID, MOST_IDS } from './ids.mjs';
import { corsHeaders, refuseOrigins } from './origins.mjs';
import { visitor } from './rate.mjs';
import { Refusal } from './refusal.mjs';

/** Bytes of a report: enough for the longest id with every character escaped. */
const MAX_BODY = 4096;
/** Seconds for which a cache may answer with the same counts. */
const MAX_AGE = 30;
/** Milliseconds for which the answer of /healthz is reused, since anybody may send any number of requests. */
const HEALTH_TTL = 1000;
/** A page on another site may read a 304 as it may read the answer. */
const HEADERS_OF_304 = [
  ...RETAINED_304_HEADERS,
  'access-control-allow-origin',
  'access-control-expose-headers',
  'x-content-type-options',
];

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
    void known.then(() => (knownUntil = performance.now() + HEALTH_TTL));
    return known;
  }

  app.get('/healthz', async (c) => {
    c.header('cache-control', 'no-store');
    const refusal = await health();
    if (refusal) throw refusal;
    return c.json({ ok: true, feeds: allowed.ready() });
  });

  const refuseOthers = refuseOrigins(origins, log);
  app.options('/', refuseOthers); // before Hono answers a preflight
  app.use('/', corsHeaders(origins), refuseOthers);

  /** @param {import('./rate.mjs').Rate} rate @returns {import('hono').MiddlewareHandler} */
  const limitRate = (rate) => async (c, next) => {
    const address = visitor(c.env.incoming.socket.remoteAddress, c.req.header('x-forwarded-for'), proxies);
    const wait = rate.take(address);
    if (wait) throw new Refusal(429, 'too-many', 'Too many requests from this address.', wait);
    await next();
  };

  /** The counts of some ids, in JSON: what is in the store, else what they begin with. @param {string[]} ids */
  async function countsOf(ids) {
    const counts = await store.read(ids);
    for (const id of ids) {
      const seed = counts.has(id) ? undefined : allowed.seed(id);
      if (seed !== undefined) counts.set(id, seed);
    }
    return toJson(ids, counts);
  }

  app.get('/', limitRate(reading), etag({ retainedHeaders: HEADERS_OF_304 }), async (c) => {
    const ids = [...new Set(new URL(c.req.url).searchParams.getAll('id'))];
    if (ids.length === 0) throw new Refusal(400, 'no-id', 'Ask with ?id=…&id=…');
    if (ids.length > MOST_IDS) throw new Refusal(400, 'too-many-ids', `At most ${MOST_IDS} ids a request.`);
    if (!ids.every(isId)) throw badId();
    const body = await countsOf(ids);
    c.header('cache-control', `public, max-age=${MAX_AGE}`);
    c.header('content-type', 'application/json; charset=utf-8');
    return c.body(body);
  });

  app.post('/', limitRate(counting), requireJson, limitBody, async (c) => {
    const id = idOf(await c.req.text().catch(brokenOff));
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

/** @type {import('hono').MiddlewareHandler} */
async function requireJson(c, next) {
  const type = c.req.header('content-type')?.split(';')[0].trim().toLowerCase();
  if (type !== undefined && type !== 'text/plain' && type !== 'application/json')
    throw new Refusal(415, 'bad-type', 'Send JSON, as text/plain or application/json.');
  await next();
}

/** @returns {never} */
function brokenOff() {
  throw new Refusal(400, 'bad-json', 'The report broke off.');
}

const limitBytes = bodyLimit({
  maxSize: MAX_BODY,
  onError() {
    throw new Refusal(413, 'too-large', `A report has at most ${MAX_BODY} bytes.`);
  },
});

/** Reads a body that comes in chunks, as far as it may be. @type {import('hono').MiddlewareHandler} */
const limitBody = (c, next) =>
  limitBytes(c, next).catch((error) => (error instanceof Refusal ? Promise.reject(error) : brokenOff()));

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
