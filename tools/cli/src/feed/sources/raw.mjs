import { failure } from '../failure.mjs';

/**
 * Reads items by the rules of the elements: their texts are cleaned, their addresses and dates checked.
 * @param {typeof import('kpu-news/server')} server
 * @param {{ title?: string, home?: string, language?: string, items: object[] }} raw with the names of JSON Feed
 * @param {string} url the base of relative addresses
 */
export function readItems(server, { title, home, language, items }, url) {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    language,
    items,
  };
  return server.readFeed(JSON.stringify(document), { url, format: 'json-feed' });
}

/** The address under which local articles are published. @param {string | undefined} home @param {string} address */
export function requireHome(home, address) {
  if (home === undefined) throw failure('needs-home', { address }, { usage: true });
  return home;
}
