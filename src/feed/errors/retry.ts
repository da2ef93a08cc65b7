import { FeedError, type FeedErrorCode } from '../../model/feed-error.js';
import { laterLimits, type Limits, type RequestLimits } from '../../net/index.js';
import type { CircuitState } from '../request-cache.js';

// A chunk: fetched after a first failure only, so that a feed that answers does not pay for it.

const codeOf = (status: number, retryAfter: number | undefined): FeedErrorCode => {
  if ([401, 403, 451].includes(status)) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429 || (status === 503 && retryAfter !== undefined)) return 'rate-limited';
  return (status >= 500 && status < 600) || status === 408 || status === 425 ? 'server' : 'http';
};

/** Seconds of a `Retry-After`, in either of its forms; undefined where it is absent, hidden or past. */
const secondsOf = (header: string | null | undefined): number | undefined => {
  const seconds = header && (/^\s*\d+\s*$/.test(header) ? +header : (Date.parse(header) - Date.now()) / 1000);
  return seconds && seconds > 0 ? seconds : undefined;
};

/** What an answer is that is no feed. */
function notAFeed(text: string, facts: FeedError['facts']): FeedError {
  const start = text.slice(0, 200).trimStart();
  // eslint-disable-next-line no-control-regex -- a control character is the mark of a binary answer
  const binary = /[\0-\x08\x0e-\x1f\ufffd]/.test(start);
  const reason = !start ? 'empty' : binary ? 'binary' : start.startsWith('<') ? 'html' : 'other';
  return new FeedError('not-a-feed', { ...facts, reason, excerpt: start.slice(0, 80) });
}

/** Whether some JSON ends before it is complete: engines word that in many ways, so its brackets are counted. */
function isCut(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '\\') at++;
    else if (mark === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (mark === '{' || mark === '[') depth++;
    else if (mark === '}' || mark === ']') depth--;
  }
  // a quote too many makes everything after it look quoted
  return quoted ? !/[}\]]\s*$/.test(text) : depth > 0;
}

/** Where some JSON is broken; text that ends too early was most likely cut on its way. */
function broken(text: string, facts: FeedError['facts']): FeedError {
  const said = String(facts.cause);
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [0, 1, 0];
  const before = text.split('\n', +line - 1).join('\n').length;
  const at = +(/position (\d+)/.exec(said)?.[1] ?? before + +column);
  // V8 quotes the place instead of telling where it is
  const quoted = /, (?:\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid/.exec(said)?.[1];
  const excerpt = (quoted ?? text.slice(Math.max(0, at - 40))).slice(0, 80);
  return new FeedError(isCut(text) ? 'interrupted' : 'bad-syntax', { ...facts, reason: 'json', excerpt });
}

/** What a browser refuses by itself, without a request and without telling why. */
function refusedBy(url = ''): FeedErrorCode {
  const secure = globalThis.location?.protocol === 'https:';
  if (secure && /^http:\/\/(?!(?:localhost|127(?:\.\d+){3}|\[::1\])[:/])/.test(url)) return 'mixed-content';
  return /^\w+:\/\/[^/]*:(2[1-5]|110|143)\//.test(url) ? 'bad-url' : 'network';
}

/** A feed in XML that ends without it was cut off on its way. */
const END_OF_XML = /<\/(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>/i;

/** The failure by its own name, as far as a browser lets anyone know. */
function named(error: FeedError, blocked: boolean): FeedError {
  const { code, facts, answer } = error;
  if (code === 'network') return new FeedError(blocked ? 'csp' : refusedBy(facts.url), facts);
  if (code === 'http') {
    if (facts.status === 204 || facts.status === 205) return notAFeed('', facts);
    const retryAfter = secondsOf(answer?.headers?.get('retry-after'));
    return new FeedError(codeOf(facts.status ?? 0, retryAfter), { ...facts, retryAfter });
  }
  if (answer?.text === undefined) return error;
  if (code !== 'bad-syntax') return notAFeed(answer.text, facts);
  if (!facts.reason) return broken(answer.text, facts);
  // a format that names the reason has looked at the text by its own rules
  const cut = facts.reason === 'xml' && !END_OF_XML.test(answer.text.slice(-500));
  const excerpt = answer.text.trimStart().slice(0, 80);
  return new FeedError(cut ? 'interrupted' : code, { ...facts, excerpt });
}

/** How often each failure is tried again by itself. */
const retriesOf = ({ code, facts }: FeedError): number => {
  if (code === 'network' || code === 'server' || code === 'interrupted') return 2;
  // a 304 that was not asked for comes of a broken cache, which the next attempt passes by
  if (code === 'timeout' || code === 'rate-limited' || facts.status === 304) return 1;
  return code === 'not-a-feed' && (facts.reason === 'empty' || facts.reason === 'html') ? 1 : 0;
};

/** Milliseconds before the next attempt: random, so that many pages do not come back at once. */
const waitOf = ({ code, facts }: FeedError, attempt: number, limits: Limits): number =>
  code === 'rate-limited'
    ? (facts.retryAfter ? facts.retryAfter * 1000 : limits.retryAfter) * (1 + Math.random() / 4)
    : Math.random() * limits.backoff * 3 ** attempt;

/** Runs `attempt` and listens for a policy that refuses it; the browser reports that after the refusal. */
async function watched<T>(attempt: () => Promise<T>, limits: Limits, url = ''): Promise<T> {
  let blocked = false;
  const onViolation = (event: Event) => {
    const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    // a browser may tell the origin alone
    if (effectiveDirective === 'connect-src' && url.startsWith(blockedURI)) blocked = true;
  };
  globalThis.addEventListener?.('securitypolicyviolation', onViolation);
  try {
    return await attempt();
  } catch (thrown) {
    const error = FeedError.from(thrown);
    if (error.code === 'network') await new Promise((resolve) => setTimeout(resolve, limits.policy));
    throw named(error, blocked);
  } finally {
    globalThis.removeEventListener?.('securitypolicyviolation', onViolation);
  }
}

/** Failures that tell of a server in trouble. */
const TROUBLE: readonly string[] = ['network', 'timeout', 'server', 'interrupted', 'rate-limited'];
/** Failures that a server in good health answers as well. */
const WELL: readonly string[] = ['not-found', 'http', 'too-large', 'not-a-feed', 'bad-syntax'];

/** The address that tries whether its origin is well again. */
const trying = new WeakMap<CircuitState, string>();

/** Leaves an origin alone for a while after its third failure in a row, or where it shuts everybody out. */
function rest(error: FeedError, origin: string, limits: Limits, resting: Map<string, CircuitState>): void {
  const { code } = error;
  const shut = code === 'forbidden';
  const well = WELL.includes(code);
  if (!limits.breaker || !(shut || well || TROUBLE.includes(code))) return;
  if (well) {
    resting.delete(origin);
    return;
  }
  const failures = (resting.get(origin)?.failures ?? 0) + 1;
  const times = shut ? 2 : Math.min(6, 2 ** (failures - 3));
  const until = shut || failures >= 3 ? performance.now() + limits.breaker * times : 0;
  resting.set(origin, { failures, until, error });
}

/**
 * Throws what failed last where an origin is left alone; once its rest is over one address may try it. Who wants
 * the same address waits for what comes of that, since they share its request.
 */
export function stand(resting: Map<string, CircuitState>, url: string, limits: RequestLimits): void {
  const rest = resting.get(new URL(url).origin);
  const now = performance.now();
  if (!rest?.until) return;
  if (now < rest.until) {
    if (trying.get(rest) === url) return;
    throw new FeedError(rest.error.code, { ...rest.error.facts, url, attempts: 0 });
  }
  rest.until = now + limits.total;
  trying.set(rest, url);
}

/**
 * Names a failure and tries again for as long as it is worth it.
 * @param address what is asked for
 * @param first why the first attempt failed
 * @param start when that began, by `performance.now()`
 * @param resting the page's own, since it is shared
 */
export async function again<T>(
  attempt: (cache?: RequestCache) => Promise<T>,
  address: string,
  first: FeedError,
  start: number,
  given: RequestLimits & Partial<Limits>,
  resting: Map<string, CircuitState>,
): Promise<T> {
  const limits = { ...laterLimits, ...given };
  const { origin } = new URL(address);
  let error = named(first, false);
  for (let attempts = 1; ; attempts++) {
    error = new FeedError(error.code, { ...error.facts, attempts });
    const wait = waitOf(error, attempts - 1, limits);
    if (attempts > retriesOf(error) || performance.now() - start + wait > limits.retryWithin) {
      rest(error, origin, limits, resting);
      throw error;
    }
    const { status } = error.facts;
    await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const result = await watched(() => attempt(status === 304 ? 'reload' : undefined), limits, address);
      resting.delete(origin);
      return result;
    } catch (thrown) {
      error = FeedError.from(thrown, address);
    }
  }
}
