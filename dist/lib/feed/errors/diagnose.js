import { probeCors } from '../../net/index.js';
const originOf = (url = '') => (URL.canParse?.(url) ? new URL(url).origin : url);
/** What a web page is that lists no news, by the reason of `feed/formats/page`. */
const PAGES = {
    article: 'it is the page of one article',
    'bot-check': 'a firewall asks whether the visitor is a robot; it must let visitors of this page through',
    directory: 'it lists the files of a folder',
    faq: 'it lists questions and answers',
    'js-shell': 'its content comes by a script, which is not run',
    'link-wall': 'it has links, but none that look like news',
    login: 'it asks for a login',
    maintenance: 'the site says that it is under maintenance',
    menu: 'it has nothing but menus',
    'not-found': 'it says that there is no such page',
    prose: 'it is a text',
};
const pageHint = (reason = '') => PAGES[reason] &&
    `The answer is a web page in which no list of news was found: ${PAGES[reason]}. Name the page that lists the news ` +
        'or a feed; or help to find the list by page-example="a headline of it", or by page-items="a CSS selector of its ' +
        'items".';
const HINTS = {
    'bad-url': ({ url }) => `src "${url}" is not an http(s) address that can be used. Correct the attribute.`,
    'mixed-content': () => 'An https page cannot read an http address. Use the https address of the feed.',
    offline: () => 'The browser is offline. The feed is loaded again once it is connected.',
    csp: ({ url }) => `The Content-Security-Policy of this page blocks the feed. Add: connect-src ${originOf(url)}`,
    timeout: ({ phase }) => phase === 'headers'
        ? 'No answer in time. Is the server up? If the feed takes long to generate, cache it on the server.'
        : 'The answer stopped half-way. Check the load of the server, and any proxy in between.',
    network: () => 'No answer that this page can read. Most likely the header "Access-Control-Allow-Origin: *" is missing on the ' +
        'feed, its error pages or redirects. Otherwise the server is down, its host name or certificate is wrong, or ' +
        'an ad blocker or firewall intervenes. The attribute "debug" on the element tells these apart.',
    cors: () => 'The server answers, but does not let other sites read it. Send "Access-Control-Allow-Origin: *" with the ' +
        'feed, its error pages and redirects. A web page of another site is not readable in a browser: make a feed of it ' +
        'with "kpu-news feed" (docs/feed-command.md).',
    unreachable: () => 'The server does not answer this browser. Check host name, certificate and firewall.',
    forbidden: ({ status, url = '' }) => `Status ${status}: a login or a firewall blocks the feed. It must be public.` +
        (/wp-json|rest_route=/.test(url)
            ? ' In WordPress a security plugin may have switched off the REST API. Allow /wp-json/wp/v2/posts in it, or name ' +
                'the address /feed/ of the site instead and let that send "Access-Control-Allow-Origin: *".'
            : ''),
    'not-found': ({ status, url = '' }) => (url
        .split('/')
        .slice(3)
        .some((part) => /^[\w-]+(?:\.[\w-]+)*\.(?:id|com|org|net)$/.test(part))
        ? 'Is "https://" missing at the start of src? '
        : /(,|%2C)$/.test(url)
            ? 'Separate addresses with spaces, without commas. '
            : '') +
        `Status ${status}: no feed at this address. Common ones are /feed.json, /feed/json, /wp-json/wp/v2/posts and /feed/; open it in a browser.`,
    'rate-limited': ({ retryAfter }) => `The server asks to wait${retryAfter ? ` ${Math.ceil(retryAfter)} s` : ''}. Let it cache the feed, and expose ` +
        'the header with "Access-Control-Expose-Headers: Retry-After".',
    server: ({ status }) => `Status ${status}: the server failed. See its error log.`,
    http: ({ status }) => `Status ${status} is no answer to a plain request${status === 206 || status === 304 ? '; it comes from a broken cache' : ''}.`,
    interrupted: ({ bytes }) => `The answer was cut off${bytes === undefined ? '' : ` after ${bytes} bytes`}. Check Content-Length and proxies.`,
    'too-large': ({ bytes }) => `The feed is too large (stopped after ${bytes} bytes). Put fewer items on a page and continue with next_url.`,
    'not-a-feed': ({ reason }) => ({
        empty: 'The answer is empty.',
        html: 'The answer is a web page instead of a feed, from the site itself or from a login or firewall.',
        binary: 'The answer is not text.',
        'no-article': 'The answer is a web page without the text of an article.',
    })[reason ?? ''] ??
        pageHint(reason) ??
        'The answer is JSON or text, but no supported feed: a JSON Feed needs a member "items" with a list.',
    'bad-syntax': ({ reason }) => ({
        inline: 'The feed embedded in the page is not valid JSON. Escape each "<" in it as \\u003c.',
        entity: 'The feed declares entities (<!ENTITY …>), which is not supported. Remove the declarations.',
        xml: 'The feed is not well-formed XML: check it with a feed validator.',
    })[reason ?? ''] ??
        'The feed is not valid JSON: check it with a validator, and make sure that no warning is printed before it.',
    'not-in-feed': () => 'The feed does not contain the requested article. Compare article-id with the ids in the feed.',
    module: () => 'A part of the widget could not be loaded, or is of another version than kpu-news.js. Publish all files of one ' +
        'version of dist/, with the folder whose name has eight letters and digits.',
    internal: () => 'This is a bug of the widget. Please report it with the lines below.',
};
const COUNTER_REFUSED = ({ status }) => `Status ${status}: the counter does not serve this site. Name the site in its --origins (kpu-news-counter) or ` +
    '"origins" (counter.php); other counters must be publicly readable.';
/** Hints that differ for the view counter. */
const COUNTER_HINTS = {
    'bad-url': ({ url }) => `counter "${url}" is not an address of this kind of counter. Check counter-type.`,
    network: ({ url }) => 'No answer that this page can read. The counter must send "Access-Control-Allow-Origin" with all of its ' +
        `answers (GoatCounter: allow visitor counts), and a policy of this page must allow connect-src ${originOf(url)}`,
    cors: () => 'The counter answers, but does not let this site read it. Name this site in its origins.',
    timeout: () => 'The counter did not answer in time. Is it up, and does it cache slow reports?',
    forbidden: COUNTER_REFUSED,
    http: (facts) => facts.status === 403
        ? COUNTER_REFUSED(facts)
        : `The counter answered with status ${facts.status}. Check its address, its permissions and its log.`,
    interrupted: () => 'The answer of the counter was cut off. Check any proxy in between.',
    'too-large': () => 'The answer of the counter is too large. Is counter-type right?',
    'not-a-feed': () => 'The answer contains no counts of this kind. Is counter-type right, and are the reports public?',
    'bad-syntax': () => 'The answer of the counter is not JSON. Are address and counter-type right?',
    internal: () => 'The code of this counter failed.',
};
/** The console message: what happened, where, and what to do. */
function formatDiagnosis(code, facts, source = 'feed') {
    const { url, status, attempts, excerpt } = facts;
    const isCounter = source === 'counter';
    const head = `[kpu-news] ${isCounter ? 'counter: ' : ''}${code}${url ? `: ${url}` : ''}${status ? ` (status ${status})` : ''}`;
    const tried = attempts && attempts > 1 ? `\nTried ${attempts} times.` : '';
    const near = excerpt ? `\nNear: ${JSON.stringify(excerpt)}` : '';
    const hint = (isCounter && COUNTER_HINTS[code]?.(facts)) || HINTS[code](facts);
    const end = isCounter ? '\nThe numbers of the feed stay.' : '';
    return `${head}\n${hint}${tried}${near}${end}`;
}
/** The console message of an error; with `debug`, one more request tells the causes of a `network` error apart. */
export async function describeError(error, debug, source) {
    const { code, facts } = error;
    const diagnosed = debug && code === 'network' && facts.url ? await probeCors(facts.url) : code;
    return { code: diagnosed, text: formatDiagnosis(diagnosed, facts, source) };
}
/** The console message where all items of a feed were left out. */
export const describeIgnored = ({ url, ignored }) => `[kpu-news] nothing to show: ${url}\n` +
    `All items (${ignored}) were left out: none has a title, a text or a picture under a name that is read. Use "title", ` +
    '"content_html", "content_text", "summary" and "image" in a JSON Feed, <title> and <description> in RSS.';
