import { RenderError } from './error.mjs';
import { createClean } from './clean.mjs';
import { isAddress, load } from './load.mjs';
import { createPageParser } from './page-parser.mjs';
import { documentOf, isAttribute, printElement, scriptTag } from './print.mjs';

export { RenderError };

/**
 * @typedef {object} RenderOptions
 * @property {'list' | 'article' | 'share'} [element] `list`
 * @property {string} [src] http(s) address of the feed; becomes the element's `src`
 * @property {string} [text] the feed itself, in any format that the elements read; `src` is then its public address,
 *   absolute or relative to `pageUrl`
 * @property {Record<string, string | number | boolean | undefined>} [attributes] of the element, by their names.
 *   `lang` is required, and `time-zone` for a list and an article, so that a browser renders the same. true sets a boolean
 *   attribute, false leaves it out
 * @property {string} [pageUrl] address of the page that will hold the element; by default the home page of the feed
 * @property {string} [pageTitle] its title, which a share bar without `heading` shares
 * @property {boolean} [structuredData] JSON-LD for search engines (an article's attribute `structured-data` does it too)
 * @property {string} [nonce] of the style element, for a page with a strict policy
 * @property {string} [stylesheet] address of the styles, instead of a style element
 * @property {string} [script] address of kpu-news.js: prints its script tag after the element
 * @property {boolean} [document] a whole page around the element
 * @property {'script' | 'lib'} [templates] the templates that hydrate it in a browser. `script`: those of dist/kpu-news.js;
 *   `lib`: those of the package, for a bundler that does not minify templates
 */

/** @param {RenderOptions['templates']} templates @returns {Promise<typeof import('kpu-news/server')>} */
export const loadServer = (templates = 'script') =>
  templates === 'lib' ? import('kpu-news/server/lib') : import('kpu-news/server');

/** @param {NonNullable<RenderOptions['attributes']>} attributes @returns {Record<string, string>} */
const asText = (attributes) =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== undefined && value !== false)
      .map(([name, value]) => [name, value === true ? '' : String(value)]),
  );

/** @returns {never} */
const usageError = (/** @type {string} */ message) => {
  throw new RenderError(message, { usage: true });
};

/** @param {string} zone */
function isZone(zone) {
  try {
    return !!new Intl.DateTimeFormat('id', { timeZone: zone });
  } catch {
    return false;
  }
}

/** The base of relative addresses where no other one is known. */
const NOWHERE = 'https://nowhere.invalid/';

/** An absolute http(s) address. @param {string} src @param {string} [base] */
function addressOf(src, base) {
  const { href, protocol = '' } = URL.canParse(src, base) ? new URL(src, base) : {};
  return /^https?:$/.test(protocol) ? href : undefined;
}

/** @param {RenderOptions} options @param {Record<string, string>} attributes @param {readonly string[]} names */
function check({ element = 'list', text, pageUrl }, attributes, names) {
  const { src, url } = attributes;
  const unknown = Object.keys(attributes).find((name) => !isAttribute(name, names));
  if (unknown !== undefined) usageError(`"${unknown}" is no attribute of the ${element}.`);
  if (!attributes.lang?.trim())
    usageError(
      'In which language? Name it with lang, such as id: it is printed, so that a browser draws the same.',
    );
  if (element !== 'share' && !isZone(attributes['time-zone'] ?? ''))
    usageError('In which time zone are dates shown? Name it with time-zone, such as Asia/Jakarta.');
  if (pageUrl !== undefined && !isAddress(pageUrl))
    usageError(`The page's address "${pageUrl}" is not an http(s) address.`);
  if (src !== undefined && !addressOf(src, text === undefined ? undefined : pageUrl))
    usageError(
      `src "${src}" is not an http(s) address.${text === undefined ? '' : ' A relative one needs the address of the page, page-url.'}`,
    );
  if (element === 'share' && url && !addressOf(url, pageUrl))
    usageError(`url "${url}" is not an http(s) address.`);
  if (element !== 'share' && src === undefined && text === undefined)
    usageError('Which feed? Name its address.');
  if (element === 'share' && !pageUrl && !url)
    usageError('Which page is shared? Name its address with page-url, or with url.');
}

/** How a web page is read. @param {Record<string, string>} attributes */
async function pageOptions({ 'page-example': pageExample, 'page-items': pageItems }) {
  return { pageExample, pageItems, pageParser: await createPageParser(pageItems) };
}

/**
 * Renders one element as static HTML with a declarative shadow root.
 * @param {RenderOptions} options
 * @returns {Promise<string>}
 * @throws {RenderError} whose message says what to correct
 */
export async function renderToString(options) {
  const { element = 'list', text, structuredData, nonce, stylesheet, script } = options;
  if (!['list', 'article', 'share'].includes(element))
    usageError(`The element is list, article or share, not "${element}".`);
  const server = await loadServer(options.templates);
  const input = { src: options.src, ...options.attributes };
  const attributes = asText({ ...input, src: options.src ?? input.src });
  check(options, attributes, server.attributesOf(element).names);
  const { src } = attributes;
  const page = {
    // by default the home page of the feed
    url: options.pageUrl ?? new URL('/', (src && addressOf(src)) ?? attributes.url ?? NOWHERE).href,
    title: options.pageTitle,
  };
  const print = element === 'share' ? await server.printShareBar(attributes, page) : await printFeed();
  const structured = structuredData || 'structured-data' in attributes;
  const printed = await printElement(print, { nonce, stylesheet, structured });
  // not async: a cached script would define the element before the parser reaches its shadow root
  if (page.url === NOWHERE && printed.includes(NOWHERE))
    usageError(
      'Some addresses in the feed name no host. Whose are they? Name the public address of the feed with src.',
    );
  const body = script === undefined ? printed : `${printed}\n${scriptTag(script, nonce)}`;
  if (!options.document) return `${body}\n`;
  return documentOf({
    lang: attributes.lang,
    title: options.pageTitle || print.title,
    url: options.pageUrl,
    body,
  });

  async function printFeed() {
    const articleId = attributes['article-id']?.trim();
    const limit = Number(attributes.limit) || 10;
    const isEnough = (/** @type {import('kpu-news/server').Feed} */ { articles }) =>
      element === 'list'
        ? articles.length >= limit
        : !articleId || articles.some(({ id, url, key }) => [id, url, key].includes(articleId));
    const url = (src && addressOf(src, options.pageUrl)) ?? page.url;
    const source = { src, text, url, format: attributes.format, want: limit };
    const feed = await load(server, source, isEnough, { options: await pageOptions(attributes) });
    const clean = createClean(server.plainBody);
    if (element === 'list') return server.printList(feed, attributes, page, clean);
    return (await server.printArticle(feed, attributes, page, clean)) ?? notFound(url, articleId);
  }
}

/** @param {string} url @param {string | undefined} id @returns {never} */
function notFound(url, id) {
  throw new RenderError(
    id
      ? `${url}: The feed does not contain the article "${id}". Compare article-id with the ids in the feed.`
      : `${url}: The feed contains no articles.`,
  );
}
