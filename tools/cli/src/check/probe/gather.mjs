import { feedLinks } from 'kpu-news/page';
import { isFeedAddress, isMixed, missingSibling, postsAddress } from './addresses.mjs';
import { readAnswer } from './kind.mjs';
import { gatherPage, gatherScript } from './gather-script.mjs';
import { platformOf } from './platform.mjs';
import { ANY_SITE, Session } from './probe.mjs';
import { rawItems } from './raw-items.mjs';
import { headerOf } from './request.mjs';

/**
 * @typedef {import('./request.mjs').Exchange} Exchange
 * @typedef {import('./kind.mjs').Answer} Answer
 * @typedef {object} Probe the evidence, of which the checks make findings
 * @property {string} address as it was named
 * @property {string} site origin of the page that shows it
 * @property {boolean} isSiteNamed
 * @property {boolean} isOtherSite whether that page is on another origin
 * @property {Exchange[]} hops the first request and its redirects
 * @property {Exchange} main the last of them
 * @property {Answer} answer
 * @property {import('./platform.mjs').Platform} platform
 * @property {import('./raw-items.mjs').RawItem[]} items
 * @property {boolean} isIpv6Dead
 * @property {{ url: string, exchange: Exchange, answer: Answer }} [found] a feed elsewhere on the site
 * @property {string} [entry] the page by which the feed was found
 * @property {Exchange} [again] the same with the validators of the first answer
 * @property {Exchange} [other] the same with other validators
 * @property {Exchange} [missing] an address beside it that does not exist
 * @property {Exchange} [preflight]
 * @property {Exchange} [robots]
 * @property {{ exchange: Exchange, answer: Answer }} [next] the next page of the feed
 * @property {Exchange} [secure] the https address of an http one
 * @property {{ exchange: Exchange, url: string }[]} pictures
 * @property {import('./gather-script.mjs').ScriptEvidence} [script]
 * @property {import('./gather-script.mjs').PageEvidence} [page]
 * @property {number} requests
 * @property {string} date of the check
 */

const MAX_PICTURES = 2;
/** Enough for the size in a picture's header. */
const PICTURE_BYTES = 700_000;

/**
 * Where a site's feed may be, if not at the address itself: as the elements look for it.
 * @param {Exchange} main @param {Answer} answer @param {boolean} isWordPress
 */
function candidates({ url, body }, { kind }, isWordPress) {
  const { origin, pathname } = new URL(url);
  const folder =
    origin +
    pathname.replace(/\/wp-json(?:\/.*)?$|\/feed\/?$|[^/]*$/, (tail) => (tail.startsWith('/') ? '/' : ''));
  const links =
    kind === 'empty'
      ? []
      : feedLinks(body?.text ?? '', url).filter((link) => new URL(link).origin === origin);
  const posts = `${folder}wp-json/wp/v2/posts?_embed=1&per_page=10`;
  const route = `${folder}?rest_route=/wp/v2/posts&_embed=1&per_page=10`;
  const feed = `${folder}feed/`;
  if (/\/wp-json\b/.test(url)) return [route, feed];
  if (isWordPress) return [posts, feed, route];
  return links.length ? [links[0], feed, posts] : [posts, feed, `${folder}feed.json`];
}

/** @param {Session} session @param {Exchange} main @param {Answer} answer */
async function findFeed(session, main, answer) {
  const { isWordPress } = platformOf([main], main.url);
  for (const url of new Set(candidates(main, answer, isWordPress))) {
    if (url === main.url) continue;
    const exchange = await session.get(url, { headers: { origin: session.site } });
    if (exchange?.status !== 200) continue;
    const found = await readAnswer(exchange);
    if (found.feed) return { url, exchange, answer: found };
  }
  return undefined;
}

/** @param {Exchange} main @returns {Record<string, string> | undefined} */
function validatorsOf(main) {
  const [tag, date] = [headerOf(main, 'etag'), headerOf(main, 'last-modified')];
  // a browser sends both
  return tag || date
    ? { ...(tag && { 'if-none-match': tag }), ...(date && { 'if-modified-since': date }) }
    : undefined;
}

/** The requests that a readable feed is worth. @param {Session} session @param {Probe} probe */
async function askMore(session, probe) {
  const { main, answer, isOtherSite } = probe;
  const { url } = main;
  const origin = { origin: session.site };
  const validators = validatorsOf(main);
  if (validators) {
    probe.again = await session.get(url, { headers: { ...origin, ...validators } });
    if (probe.again?.status === 304)
      probe.other = await session.get(url, {
        headers: { ...origin, 'if-none-match': '"kpu-news"' },
        bytes: 1,
      });
  }
  const missing = isOtherSite ? missingSibling(url) : undefined;
  if (missing) probe.missing = await session.get(missing, { headers: origin, bytes: 10_000 });
  probe.robots = await session.get(`${new URL(url).origin}/robots.txt`, { bytes: 100_000 });
  const next = answer.feed?.next;
  if (next && URL.canParse(next) && new URL(next).origin === new URL(url).origin && next !== url) {
    const exchange = await session.get(next, { headers: origin });
    if (exchange) probe.next = { exchange, answer: await readAnswer(exchange) };
  }
  const images = (answer.feed?.articles ?? []).flatMap(({ image }) => image?.url ?? []);
  for (const image of [...new Set(images)].slice(0, MAX_PICTURES)) {
    const exchange = await session.get(image, {
      headers: { referer: `${session.site}/` },
      bytes: PICTURE_BYTES,
    });
    if (exchange) probe.pictures.push({ exchange, url: image });
  }
  if (isOtherSite)
    probe.preflight = await session.get(url, {
      method: 'OPTIONS',
      headers: {
        ...origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'x-requested-with',
      },
      bytes: 1000,
    });
}

/**
 * The elements find a site's feed themselves, so what they find is looked at.
 * @param {Session} session @param {Probe} probe @param {NonNullable<Probe['found']>} found
 */
async function lookAtFound(session, probe, { exchange, answer }) {
  probe.page = undefined;
  probe.entry = probe.main.url;
  probe.main = exchange;
  probe.answer = answer;
  probe.items = rawItems(exchange.body?.text ?? '', answer.kind);
  await askMore(session, probe);
}

/**
 * Makes the requests of a check, at most twelve, and returns what they brought.
 * @param {string} address
 * @param {import('./probe.mjs').ProbeOptions} options
 * @returns {Promise<Probe>}
 */
export async function gather(address, options) {
  const session = new Session(options);
  const hops = await session.follow(postsAddress(address), true);
  const main = hops[hops.length - 1];
  const answer =
    main.error && main.error.phase !== 'body'
      ? /** @type {Answer} */ ({ kind: 'other' })
      : await readAnswer(main);
  const named = hops.map(({ url }) => url).join(' ');
  /** @type {Probe} */
  const probe = {
    address,
    site: options.site ?? ANY_SITE,
    isSiteNamed: options.site !== undefined,
    isOtherSite: new URL(address).origin !== session.site,
    hops,
    main,
    answer,
    platform: platformOf(hops, named),
    items: answer.feed || answer.fault ? rawItems(main.body?.text ?? '', answer.kind) : [],
    isIpv6Dead: main.status !== undefined && (await session.isIpv6Dead(address)),
    pictures: [],
    requests: 0,
    date: new Date().toISOString(),
  };
  if (isMixed(session.site, main.url) && main.status)
    probe.secure = await session.get(main.url.replace(/^http:/, 'https:'), { bytes: 50_000 });
  if (answer.kind === 'script' || answer.kind === 'bundle' || isScriptAddress(main))
    probe.script = await gatherScript(session, main);
  else if (answer.kind === 'embedding') probe.page = await gatherPage(session, main);
  else if (answer.feed) await askMore(session, probe);
  else if (main.status && main.status < 429) {
    probe.found = await findFeed(session, main, answer);
    const isPage = answer.kind === 'listing' || answer.kind === 'html';
    const isMeant = probe.platform.isWordPress && isFeedAddress(main.url); // that feed, and no other one
    if (probe.found && main.status === 200 && isPage && !isMeant)
      await lookAtFound(session, probe, probe.found);
  }
  const { host } = new URL(main.url);
  probe.platform = platformOf(
    session.exchanges.filter(({ url }) => new URL(url).host === host),
    named,
  );
  probe.requests = session.made;
  return probe;
}

/** Whether an address is one of kpu-news's scripts, whatever answers there. @param {Exchange} main */
const isScriptAddress = ({ url }) =>
  /\/(?:kpu-news(?:\.classic)?|[0-9a-f]{8}\/[\w-]+)\.js$/.test(new URL(url).pathname);
