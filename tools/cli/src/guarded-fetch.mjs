import { AsyncLocalStorage } from 'node:async_hooks';

const MAX_REDIRECTS = 10;
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * @typedef {object} Guard
 * @property {string} site the address whose site may be asked
 * @property {typeof fetch} [request] sends the requests instead of `fetch`
 * @property {string} [refused] the first other address
 */

/** @type {AsyncLocalStorage<Guard>} */
const guards = new AsyncLocalStorage();
/** @type {typeof fetch | undefined} */
let plainFetch;

/**
 * Whether an address is on the same site as another, which leads to it: the same origin, save for `www.`, and for https
 * in place of http.
 * @param {string} from
 * @param {string} to
 */
export function isSameSite(from, to) {
  if (!URL.canParse(from) || !URL.canParse(to)) return false;
  const [old, next] = [new URL(from), new URL(to)];
  const isHost = old.hostname.replace(/^www\./, '') === next.hostname.replace(/^www\./, '');
  const isProtocol =
    old.protocol === next.protocol || (old.protocol === 'http:' && next.protocol === 'https:');
  return isHost && isProtocol && old.port === next.port;
}

/**
 * Runs a call whose requests, redirects included, stay on one site. Others are not sent: they may be to a host that only
 * this machine can reach, and its answer would be published.
 * @template R
 * @param {string} site an address on it
 * @param {() => Promise<R>} call
 * @param {typeof fetch} [request] sends the requests instead of `fetch`
 * @returns {Promise<{ result: R } | { refused: string }>} the address that was not asked, where nothing came without it
 */
export async function withinSite(site, call, request) {
  if (globalThis.fetch !== guardedFetch) {
    plainFetch = globalThis.fetch;
    globalThis.fetch = guardedFetch;
  }
  /** @type {Guard} */
  const guard = { site, request };
  try {
    return { result: await guards.run(guard, call) };
  } catch (error) {
    if (guard.refused) return { refused: guard.refused };
    throw error;
  }
}

/** Global `fetch`, which differs for the calls of `withinSite` only. @type {typeof fetch} */
async function guardedFetch(input, init) {
  const guard = guards.getStore();
  const request = guard?.request ?? /** @type {typeof fetch} */ (plainFetch);
  if (!guard) return request(input, init);
  let url = String(input instanceof Request ? input.url : input);
  let from = guard.site;
  for (let redirects = 0; ; redirects++) {
    if (!isSameSite(from, url)) {
      guard.refused ??= url;
      return new Response(null, { status: 404 }); // an error of `fetch` would be tried again
    }
    const response = await request(url, { ...init, redirect: 'manual' });
    const location = REDIRECTS.includes(response.status) && response.headers.get('location');
    if (!location) return response;
    await response.body?.cancel();
    if (redirects === MAX_REDIRECTS) throw new TypeError('redirect count exceeded');
    from = url;
    // headers come as bytes; some servers write UTF-8 in this one
    url = new URL(Buffer.from(location, 'latin1').toString(), url).href;
  }
}
