import { probe } from '../net/index.js';
const originOf = (url = '') => (URL.canParse?.(url) ? new URL(url).origin : url);
const HINTS = {
    'bad-url': ({ url }) => `src "${url}" is not an http(s) address that may be used. Mend the attribute.`,
    'mixed-content': () => 'An https page cannot read an http address. Use the https address of the feed.',
    offline: () => 'The browser is offline. The feed is read again when it is connected.',
    csp: ({ url }) => `The Content-Security-Policy of this page blocks the feed. Add to it: connect-src ${originOf(url)}`,
    timeout: ({ phase }) => phase === 'headers'
        ? 'No answer in time. Is the server up, and does the feed take long to make? Cache it on the server.'
        : 'The answer stopped half-way. Look at the load of the server, or at a proxy in between.',
    network: () => 'No answer that this page may read. First suspect: the header "Access-Control-Allow-Origin: *" is missing ' +
        'on the feed (on its error pages and redirects too). Else the server is down, its name or certificate is ' +
        'wrong, or a blocker stands between. The attribute "debug" on the element tells which.',
    cors: () => 'The server answers, but lets no other site read it. Send "Access-Control-Allow-Origin: *" with the feed, on ' +
        'error pages and redirects too.',
    unreachable: () => 'The server does not answer this browser at all. Check host name, certificate and firewall.',
    forbidden: ({ status }) => `Status ${status}: a login or a firewall stands before the feed. It must be public.`,
    'not-found': ({ status }) => `Status ${status}: no feed at this address. Usual ones are /feed.json and /feed/json; open it in a browser.`,
    'rate-limited': ({ retryAfter }) => `The server asks to wait${retryAfter ? ` ${Math.ceil(retryAfter)} s` : ''}. Let it cache the feed, and expose ` +
        'the header with "Access-Control-Expose-Headers: Retry-After".',
    server: ({ status }) => `Status ${status}: the server failed. Its error log tells why.`,
    http: ({ status }) => `Status ${status} is no answer to a plain request${status === 206 || status === 304 ? '; a broken cache stands in between' : ''}.`,
    interrupted: ({ bytes }) => `The answer was cut off${bytes === undefined ? '' : ` after ${bytes} bytes`}. Look at Content-Length and proxies.`,
    'too-large': ({ bytes }) => `The feed is too large (stopped after ${bytes} bytes). Put fewer items on a page and continue with next_url.`,
    'not-a-feed': ({ reason }) => ({
        empty: 'The answer is empty.',
        html: 'A web page came instead of a feed: the address is of a page, or a login or firewall answered.',
        binary: 'The answer is no text.',
    })[reason ?? ''] ??
        'The answer is JSON or text, but no JSON Feed: it needs a member "items" with a list.',
    'bad-syntax': ({ reason }) => reason === 'inline'
        ? 'The feed printed into the page is not valid JSON. Escape each "<" in it as \\u003c.'
        : 'The feed is not valid JSON: check it with a validator, and that no warning is printed before it.',
    'not-in-feed': () => 'The feed does not hold the article asked for. Compare article-id with the ids in the feed.',
    module: () => 'A part of the widget could not be loaded. Publish the whole folder dist/, chunks/ included.',
    internal: () => 'This is a fault of the widget. Please report it with the lines below.',
};
/** What happened, where, and what to do, for the console. */
export function diagnose(code, facts) {
    const { url, status, attempts, excerpt } = facts;
    const head = `[kpu-news] ${code}${url ? `: ${url}` : ''}${status ? ` (status ${status})` : ''}`;
    const tried = attempts && attempts > 1 ? `\nTried ${attempts} times.` : '';
    const near = excerpt ? `\nNear: ${JSON.stringify(excerpt)}` : '';
    return `${head}\n${HINTS[code](facts)}${tried}${near}`;
}
/** The error as the console tells it; with `debug` a bare `network` is narrowed by one more request. */
export async function examine(error, debug) {
    const { code, facts } = error;
    const known = debug && code === 'network' && facts.url ? await probe(facts.url) : code;
    return { code: known, text: diagnose(known, facts) };
}
