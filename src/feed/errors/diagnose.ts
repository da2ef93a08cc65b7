import type { FeedError, FeedErrorCode } from '../../model/feed-error.js';
import { probeCors } from '../../net/index.js';

// English for the console, for the person who can mend it. A chunk of its own: nothing on screen waits for it.

type Say = (facts: FeedError['facts']) => string;

const originOf = (url = ''): string => (URL.canParse?.(url) ? new URL(url).origin : url);

const HINTS: Record<FeedErrorCode, Say> = {
  'bad-url': ({ url }) => `src "${url}" is not an http(s) address that may be used. Mend the attribute.`,
  'mixed-content': () => 'An https page cannot read an http address. Use the https address of the feed.',
  offline: () => 'The browser is offline. The feed is read again when it is connected.',
  csp: ({ url }) =>
    `The Content-Security-Policy of this page blocks the feed. Add to it: connect-src ${originOf(url)}`,
  timeout: ({ phase }) =>
    phase === 'headers'
      ? 'No answer in time. Is the server up, and does the feed take long to make? Cache it on the server.'
      : 'The answer stopped half-way. Look at the load of the server, or at a proxy in between.',
  network: () =>
    'No answer that this page may read. First suspect: the header "Access-Control-Allow-Origin: *" is missing ' +
    'on the feed (on its error pages and redirects too). Else the server is down, its name or certificate is ' +
    'wrong, or a blocker stands between. The attribute "debug" on the element tells which.',
  cors: () =>
    'The server answers, but lets no other site read it. Send "Access-Control-Allow-Origin: *" with the feed, on ' +
    'error pages and redirects too.',
  unreachable: () =>
    'The server does not answer this browser at all. Check host name, certificate and firewall.',
  forbidden: ({ status }) =>
    `Status ${status}: a login or a firewall stands before the feed. It must be public.`,
  'not-found': ({ status, url = '' }) =>
    (/\w\/(.*\/)?[\w-]+(\.[\w-]+)*\.(id|com|org|net)(\/|$)/.test(url)
      ? 'Is "https://" missing at the start of src? '
      : /(,|%2C)$/.test(url)
        ? 'Addresses are separated by spaces alone, without commas. '
        : '') +
    `Status ${status}: no feed at this address. Usual ones are /feed.json, /feed/json, /wp-json/wp/v2/posts and /feed/; open it in a browser.`,
  'rate-limited': ({ retryAfter }) =>
    `The server asks to wait${retryAfter ? ` ${Math.ceil(retryAfter)} s` : ''}. Let it cache the feed, and expose ` +
    'the header with "Access-Control-Expose-Headers: Retry-After".',
  server: ({ status }) => `Status ${status}: the server failed. Its error log tells why.`,
  http: ({ status }) =>
    `Status ${status} is no answer to a plain request${status === 206 || status === 304 ? '; a broken cache stands in between' : ''}.`,
  interrupted: ({ bytes }) =>
    `The answer was cut off${bytes === undefined ? '' : ` after ${bytes} bytes`}. Look at Content-Length and proxies.`,
  'too-large': ({ bytes }) =>
    `The feed is too large (stopped after ${bytes} bytes). Put fewer items on a page and continue with next_url.`,
  'not-a-feed': ({ reason }) =>
    ({
      empty: 'The answer is empty.',
      html:
        'A web page came instead of a feed: the address is of a page, or a login or firewall answered. If the page ' +
        'names its feed in its head, format="site" on the element finds it.',
      binary: 'The answer is no text.',
    })[reason ?? ''] ??
    'The answer is JSON or text, but no feed that is read: a JSON Feed needs a member "items" with a list.',
  'bad-syntax': ({ reason }) =>
    ({
      inline: 'The feed printed into the page is not valid JSON. Escape each "<" in it as \\u003c.',
      entity:
        'The feed declares entities of its own (<!ENTITY …>), which are never read. Print it without them.',
      xml: 'The feed is not well-formed XML: check it with a validator of feeds.',
    })[reason ?? ''] ??
    'The feed is not valid JSON: check it with a validator, and that no warning is printed before it.',
  'not-in-feed': () =>
    'The feed does not hold the article asked for. Compare article-id with the ids in the feed.',
  module: () =>
    'A part of the widget could not be loaded, or is of another version than kpu-news.js. Publish all files of one version of dist/.',
  internal: () => 'This is a fault of the widget. Please report it with the lines below.',
};

const REFUSED: Say = ({ status }) =>
  `Status ${status}: the counter does not serve this site. Name the site in its --origins (kpu-news-counter) or ` +
  '"origins" (counter.php); a counter of another kind must let the public read.';

/** What differs where it is the counter of views that failed. */
const COUNTER_HINTS: Partial<Record<FeedErrorCode, Say>> = {
  'bad-url': ({ url }) =>
    `counter "${url}" is not an address of this kind of counter. Compare with counter-type.`,
  network: ({ url }) =>
    'No answer that this page may read. The counter must send "Access-Control-Allow-Origin" with all of its ' +
    `answers (GoatCounter: allow visitor counts), and a policy of this page must allow connect-src ${originOf(url)}`,
  cors: () => 'The counter answers, but lets no other site read it. Name this site in its origins.',
  timeout: () => 'The counter did not answer in time. Is it up, and does it cache what takes long to make?',
  forbidden: REFUSED,
  http: (facts) =>
    facts.status === 403
      ? REFUSED(facts)
      : `The counter answered with status ${facts.status}. Its address, its rights and its log tell why.`,
  interrupted: () => 'The answer of the counter was cut off. Look at proxies in between.',
  'too-large': () => 'The answer of the counter is too large for some numbers. Is counter-type right?',
  'not-a-feed': () =>
    'The answer holds no counts of this kind. Is counter-type right, and are its reports public?',
  'bad-syntax': () => 'The answer of the counter is not JSON. Are address and counter-type right?',
  internal: () => 'The code of this counter failed.',
};

/** What happened, where, and what to do, for the console. */
export function diagnose(
  code: FeedErrorCode,
  facts: FeedError['facts'],
  from: 'feed' | 'counter' = 'feed',
): string {
  const { url, status, attempts, excerpt } = facts;
  const counter = from === 'counter';
  const head = `[kpu-news] ${counter ? 'counter: ' : ''}${code}${url ? `: ${url}` : ''}${status ? ` (status ${status})` : ''}`;
  const tried = attempts && attempts > 1 ? `\nTried ${attempts} times.` : '';
  const near = excerpt ? `\nNear: ${JSON.stringify(excerpt)}` : '';
  const hint = (counter && COUNTER_HINTS[code]?.(facts)) || HINTS[code](facts);
  const end = counter ? '\nThe numbers of the feed stay.' : '';
  return `${head}\n${hint}${tried}${near}${end}`;
}

/** The error as the console tells it; with `debug` a bare `network` is narrowed by one more request. */
export async function describeError(
  error: FeedError,
  debug?: boolean,
  from?: 'feed' | 'counter',
): Promise<{ code: FeedErrorCode; text: string }> {
  const { code, facts } = error;
  const known = debug && code === 'network' && facts.url ? await probeCors(facts.url) : code;
  return { code: known, text: diagnose(known, facts, from) };
}
