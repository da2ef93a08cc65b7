import { postsAddress } from './addresses.mjs';
import { headerOf } from './request.mjs';
import { attributeOf, withoutComments } from './text.mjs';

/**
 * @typedef {import('./request.mjs').Exchange} Exchange
 * @typedef {object} ScriptEvidence
 * @property {Exchange} main kpu-news.js
 * @property {'module' | 'classic'} kind
 * @property {string} [build] that it names
 * @property {Exchange} [bundle] one of its bundles
 * @property {string} [bundleBuild] that the bundle names
 * @typedef {object} PageEvidence
 * @property {string[]} policies each Content-Security-Policy, of headers and of the page itself
 * @property {string} [script] address of the script that the page loads
 * @property {Exchange} [scriptAnswer]
 * @property {boolean} isModule
 * @property {string[]} feeds addresses in `src`
 * @property {string} [nonce]
 * @property {boolean} isMeta the policy is in the page only
 * @property {Exchange} [feed] the answer for the first of them
 */

/** Characters of a page that are searched. */
const MAX_PAGE = 600_000;

const buildIn = (/** @type {string} */ text) => /`\.\/([0-9a-f]{8})\/\$\{/.exec(text)?.[1];

/**
 * The script, and one of its bundles.
 * @param {import('./probe.mjs').Session} session @param {Exchange} main
 * @returns {Promise<ScriptEvidence>}
 */
export async function gatherScript(session, main) {
  const text = main.body?.text ?? '';
  const build = buildIn(text);
  /** @type {ScriptEvidence} */
  const evidence = {
    main,
    kind: /classic\.js$/.test(new URL(main.url).pathname) ? 'classic' : 'module',
    build,
  };
  if (!build) return evidence;
  evidence.bundle = await session.get(new URL(`./${build}/list.js`, main.url).href, {
    headers: { origin: session.site },
  });
  evidence.bundleBuild = /^export default[^]{0,60}?"([0-9a-f]{8})"/.exec(
    evidence.bundle?.body?.text ?? '',
  )?.[1];
  return evidence;
}

/**
 * What a page with elements says of scripts, feeds and policies.
 * @param {import('./probe.mjs').Session} session @param {Exchange} main
 * @returns {Promise<PageEvidence>}
 */
export async function gatherPage(session, main) {
  const html = withoutComments((main.body?.text ?? '').slice(0, MAX_PAGE));
  const tags = (/** @type {string} */ name) => html.match(new RegExp(`<${name}\\b[^>]{0,4000}>`, 'gi')) ?? [];
  const metas = tags('meta').filter((tag) =>
    /content-security-policy["'\s]/i.test(attributeOf(tag, 'http-equiv') + ' '),
  );
  const script = tags('script').find((tag) => /kpu-news/i.test(attributeOf(tag, 'src') ?? ''));
  const source = script && attributeOf(script, 'src');
  const address = source && URL.canParse(source, main.url) ? new URL(source, main.url).href : undefined;
  const feeds = [...tags('kpu-news-list'), ...tags('kpu-article')]
    .flatMap((tag) => attributeOf(tag, 'src')?.split(/\s+/) ?? [])
    .filter((feed) => URL.canParse(feed, main.url))
    .map((feed) => new URL(feed, main.url).href);
  return {
    policies: [
      ...(main.headers.get('content-security-policy') ?? []).flatMap((value) => value.split(',')),
      ...metas.map((tag) => attributeOf(tag, 'content') ?? ''),
    ].filter((policy) => policy.trim()),
    script: address,
    scriptAnswer: address
      ? await session.get(address, { headers: { origin: new URL(main.url).origin } })
      : undefined,
    isModule: !!script && /module/i.test(attributeOf(script, 'type') ?? ''),
    feeds: [...new Set(feeds)],
    nonce: script && attributeOf(script, 'nonce'),
    isMeta: metas.length > 0 && !main.headers.has('content-security-policy'),
    feed: feeds.length
      ? await session.get(postsAddress(feeds[0]), { headers: { origin: new URL(main.url).origin } })
      : undefined,
  };
}

/** Whether a browser runs an answer as a script. @param {Exchange | undefined} exchange */
export const isJavaScript = (exchange) =>
  /^(?:text|application)\/(?:x-)?(?:javascript|ecmascript)\b/i.test(headerOf(exchange, 'content-type'));
