import { headerOf } from './request.mjs';

/**
 * @typedef {'apache' | 'nginx' | 'litespeed' | 'iis' | 'unknown'} ServerName
 * @typedef {object} Platform what answered
 * @property {ServerName} server
 * @property {string} name as the server writes it
 * @property {boolean} isPhp
 * @property {boolean} isWordPress
 * @property {string} [front] what stands before the server
 */

/** @type {readonly [ServerName, RegExp][]} */
const SERVERS = [
  ['litespeed', /litespeed/i],
  ['apache', /apache/i],
  ['nginx', /nginx|openresty|tengine/i],
  ['iis', /microsoft-iis/i],
];

/**
 * @param {import('./request.mjs').Exchange[]} exchanges
 * @param {string} named the address that was asked for, and where it led: others are only tried
 * @returns {Platform}
 */
export function platformOf(exchanges, named) {
  const all = (/** @type {string} */ name) =>
    [...new Set(exchanges.map((exchange) => headerOf(exchange, name)))].join(' ').trim();
  const name = all('server');
  const text = exchanges.map(({ body }) => body?.text.slice(0, 100_000) ?? '').join('\n');
  const isWordPress =
    /api\.w\.org|wp-json/.test(all('link')) ||
    /xmlrpc\.php/.test(all('x-pingback')) ||
    all('x-wp-total') !== '' ||
    /\/wp-json\b|[?&]rest_route=|\/wp-login\.php/.test(named) ||
    /\/wp-(?:content|includes)\/|wordpress\.org\/\?v=|"code":"rest_/.test(text);
  return {
    server: SERVERS.find(([, sign]) => sign.test(name))?.[0] ?? 'unknown',
    name,
    isPhp:
      isWordPress ||
      /php/i.test(all('x-powered-by')) ||
      /PHPSESSID/.test(all('set-cookie')) ||
      exchanges.some(({ url }) => /\.php\b/.test(url)),
    isWordPress,
    front: /cloudflare/i.test(name) || all('cf-ray') ? 'Cloudflare' : undefined,
  };
}
