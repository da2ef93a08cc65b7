import { Hono } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { StoreError } from '../stores/index.mjs';
import { isId, MAX_IDS } from './ids.mjs';
import { corsHeaders, refuseOrigins } from './origins.mjs';
import { visitor } from './rate.mjs';
import { badId, brokenOff, idOf, limitBody, requireJson } from './report.mjs';
import { HttpError } from './http-error.mjs';
import { PAGE_POLICY, pageOf } from './page.mjs';

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
 * @param {import('./write-queue.mjs').WriteQueue} parts.writeQueue
 * @param {import('./known-articles.mjs').KnownArticles} parts.articles
 * @param {readonly string[]} parts.origins none = any
 * @param {import('./rate.mjs').Rate} parts.counting limit of reports
 * @param {import('./rate.mjs').Rate} parts.reading limit of reads
 * @param {number} parts.proxies
 * @param {import('./log.mjs').Traffic} parts.traffic
 * @param {import('./log.mjs').Failures} parts.failures
 * @param {import('./log.mjs').Log} parts.log
 */
export function createApp({
  store,
  writeQueue,
  articles,
  origins,
  counting,
  reading,
  proxies,
  traffic,
  failures,
  log,
}) {
  /** @type {Hono<{ Bindings: import('@hono/node-server').HttpBindings }>} */
  const app = new Hono();

  app.onError((error, c) => {
    const httpError = error instanceof HttpError ? error : toHttpError(error, failures);
    if (httpError.retryAfter) c.header('retry-after', `${httpError.retryAfter}`);
    c.header('cache-control', 'no-store');
    return c.json({ error: httpError.code, message: httpError.message }, httpError.status);
  });
  app.notFound((c) => {
    c.header('cache-control', 'no-store');
    return c.json(
      { error: 'not-found', message: 'The counts are at "/", the health check at "/healthz".' },
      404,
    );
  });

  app.use(async (c, next) => {
    c.header('x-content-type-options', 'nosniff');
    await next();
    const { method } = c.req;
    traffic.answered(method === 'POST' ? 'count' : method === 'GET' ? 'read' : 'other', c.res.status);
  });

  /** @type {Promise<HttpError | undefined> | undefined} */
  let known;
  let knownUntil = -Infinity;
  /** The error of the store, if counts cannot be read and written. */
  function health() {
    if (known && performance.now() < knownUntil) return known;
    knownUntil = Infinity; // a slow store is not asked again meanwhile
    known = store.check().then(
      // where a disk is full, a small write may still fit
      () => (writeQueue.error ? storeError() : undefined),
      (error) => toHttpError(error, failures),
    );
    void known.then(() => (knownUntil = performance.now() + HEALTH_TTL));
    return known;
  }

  app.get('/healthz', async (c) => {
    c.header('cache-control', 'no-store');
    const httpError = await health();
    if (httpError) throw httpError;
    return c.json({ ok: true, feeds: articles.isReady() });
  });

  const refuseOthers = refuseOrigins(origins, log);
  app.options('/', refuseOthers); // before Hono answers a preflight
  app.use('/', corsHeaders(origins), refuseOthers);

  /** @param {import('./rate.mjs').Rate} rate @returns {import('hono').MiddlewareHandler} */
  const limitRate = (rate) => async (c, next) => {
    const address = visitor(c.env.incoming.socket.remoteAddress, c.req.header('x-forwarded-for'), proxies);
    const wait = rate.take(address);
    if (wait) throw new HttpError(429, 'too-many', 'Too many requests from this address.', wait);
    await next();
  };

  /** The counts of these ids in JSON: from the store, else from the feeds. @param {string[]} ids */
  async function countsOf(ids) {
    const counts = await store.read(ids);
    for (const id of ids) {
      const seed = counts.has(id) ? undefined : articles.seed(id);
      if (seed !== undefined) counts.set(id, seed);
    }
    return toJson(ids, counts);
  }

  /** A person who opens the address in a browser sees whether it works. @type {import('hono').MiddlewareHandler} */
  async function showPage(c, next) {
    const wantsPage = /\btext\/html\b/i.test(c.req.header('accept') ?? '');
    if (!wantsPage || new URL(c.req.url).searchParams.has('id')) return next();
    const httpError = await health();
    const state = httpError ? 'no-store' : articles.isReady() ? 'ok' : 'feed-unread';
    c.header('cache-control', 'no-store');
    c.header('vary', 'Accept', { append: true });
    c.header('content-security-policy', PAGE_POLICY);
    c.header('referrer-policy', 'no-referrer');
    return c.html(pageOf(state), httpError ? 503 : 200);
  }

  app.get('/', limitRate(reading), showPage, etag({ retainedHeaders: HEADERS_OF_304 }), async (c) => {
    const ids = [...new Set(new URL(c.req.url).searchParams.getAll('id'))];
    if (ids.length === 0) throw new HttpError(400, 'no-id', 'Add ids: ?id=…&id=…');
    if (ids.length > MAX_IDS) throw new HttpError(400, 'too-many-ids', `At most ${MAX_IDS} ids per request.`);
    if (!ids.every(isId)) throw badId();
    const body = await countsOf(ids);
    c.header('cache-control', `public, max-age=${MAX_AGE}`);
    c.header('content-type', 'application/json; charset=utf-8');
    return c.body(body);
  });

  /** An article that has been counted counts on, though no feed may hold it any longer. @param {string} id */
  async function statusOf(id) {
    const status = await articles.statusOf(id);
    const isMissing = status === 'unknown' || status === 'unread';
    return isMissing && (await store.read([id])).has(id) ? 'known' : status;
  }

  app.post('/', limitRate(counting), requireJson, limitBody, async (c) => {
    const id = idOf(await c.req.text().catch(brokenOff));
    const status = await statusOf(id);
    if (status === 'unread')
      throw new HttpError(
        503,
        'feed-unread',
        'The feed has not been read yet, so the id cannot be checked.',
        15,
      );
    if (status === 'full')
      throw new HttpError(503, 'full', 'This counter accepts no more ids. Is --open still set?', 3600);
    if (status === 'unknown')
      throw new HttpError(404, 'unknown-id', 'No feed of this counter contains this article.');
    c.header('cache-control', 'no-store');
    c.header('content-type', 'application/json; charset=utf-8');
    // Global Privacy Control: the widget sends no report then; from another client, it returns the count unchanged
    if (c.req.header('sec-gpc') === '1') return c.body(await countsOf([id]));
    return c.body(toJson([id], new Map([[id, await writeQueue.add(id, articles.seed(id) ?? 0)]])));
  });

  app.all('/', (c) => {
    c.header('allow', 'GET, HEAD, POST, OPTIONS');
    throw new HttpError(405, 'bad-method', 'Use GET to read and POST to count.');
  });

  return app;
}

const storeError = () =>
  new HttpError(503, 'no-store', 'The database is unavailable. Nothing was counted.', 5);

/**
 * Logs an error and returns the error for the client.
 * @param {Error & { code?: string }} error
 * @param {import('./log.mjs').Failures} failures
 */
function toHttpError(error, failures) {
  if (error instanceof StoreError) {
    failures.failed('store-failed', { code: error.code, message: error.message });
    return storeError();
  }
  const [, frame] = error.stack?.split('\n') ?? [];
  failures.failed('internal', { message: `${error}`, at: frame?.trim() });
  return new HttpError(500, 'internal', 'Internal error of this counter. See its log.');
}

/** Omits ids without a count, so that a page keeps the count it shows. @param {readonly string[]} ids @param {ReadonlyMap<string, number>} counts */
const toJson = (ids, counts) =>
  JSON.stringify({
    counts: Object.fromEntries(ids.filter((id) => counts.has(id)).map((id) => [id, counts.get(id)])),
  });
