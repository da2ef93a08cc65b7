import { readFileSync } from 'node:fs';
import { isPublicAddress } from '../../public-address.mjs';
import { connectTo, resolveHost } from './network.mjs';
import { headerOf, LIMITS, requestOnce } from './request.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

/** Requests of one check, redirects included. */
const MAX_REQUESTS = 12;
const MAX_REDIRECTS = 6;
/** Milliseconds between two requests to a host. */
const PAUSE = 200;

/**
 * @typedef {import('./request.mjs').Exchange} Exchange
 * @typedef {object} ProbeOptions
 * @property {string} [site] origin of the page that shows the feed
 * @property {import('./network.mjs').Resolve} [resolve]
 * @property {string} [ca] certificates to trust besides those of Node
 * @property {typeof LIMITS} [limits]
 * @property {number} [pause]
 */

/** A site that is not the feed's, where none is named. */
export const ANY_SITE = 'https://situs-lain.example';

/** Makes the requests of one check, and counts them. */
export class Session {
  #left = MAX_REQUESTS;
  #isPrivate = false;
  /** @type {Map<string, Promise<import('./network.mjs').Address[] | string>>} */
  #hosts = new Map();

  /** @param {ProbeOptions} options */
  constructor({ site = ANY_SITE, resolve = resolveHost, ca, limits = LIMITS, pause = PAUSE } = {}) {
    this.site = site;
    this.options = { ca, limits };
    this.resolve = resolve;
    this.pause = pause;
    /** @type {Exchange[]} */
    this.exchanges = [];
  }

  get made() {
    return MAX_REQUESTS - this.#left;
  }

  /** The addresses of a host, or the code of the error. @param {string} host */
  addresses(host) {
    const known = this.#hosts.get(host);
    if (known) return known;
    const found = this.resolve(host).catch((error) => String(error.code ?? 'ENOTFOUND'));
    this.#hosts.set(host, found);
    return found;
  }

  /**
   * One request; undefined where no more are made.
   * @param {string} url
   * @param {{ method?: string, headers?: Record<string, string>, bytes?: number, isNamed?: boolean }} [options]
   *   `isNamed`: the user named this address, so it may be one of a private network
   * @returns {Promise<Exchange | undefined>}
   */
  async get(url, { method, headers, bytes, isNamed = false } = {}) {
    if (this.#left <= 0) return undefined;
    const { hostname } = new URL(url);
    const addresses = await this.addresses(hostname);
    /** @type {Exchange} */
    const failed = { url, headers: new Map(), bytes: 0, isCut: false, isTooLarge: false };
    if (typeof addresses === 'string' || !addresses.length)
      return { ...failed, error: { code: String(addresses), phase: 'connect' } };
    const [address] = addresses;
    if (isNamed) this.#isPrivate = !isPublicAddress(address.address);
    else if (!this.#isPrivate && !isPublicAddress(address.address))
      return { ...failed, error: { code: 'PRIVATE', phase: 'connect' } };
    if (this.made > 0) await new Promise((resolve) => setTimeout(resolve, this.pause));
    this.#left--;
    const exchange = await requestOnce(url, {
      ...this.options,
      address,
      method,
      bytes,
      headers: {
        'user-agent': `kpu-news/${version} (+https://www.npmjs.com/package/kpu-news)`,
        accept: '*/*',
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'id',
        ...headers,
      },
    });
    this.exchanges.push(exchange);
    return exchange;
  }

  /**
   * An address and what it redirects to, as a page on the site would ask for it.
   * @param {string} url
   * @returns {Promise<Exchange[]>} in order
   */
  async follow(url, isNamed = false) {
    /** @type {Exchange[]} */
    const hops = [];
    let next = url;
    while (hops.length <= MAX_REDIRECTS) {
      const hop = await this.get(next, { headers: { origin: this.site }, isNamed: isNamed && !hops.length });
      if (!hop) break;
      hops.push(hop);
      const target = redirectOf(hop);
      if (!target || hops.some((past) => past.url === target)) break;
      next = target;
    }
    return hops;
  }

  /** Whether a host has an IPv6 address that does not answer, while this machine has IPv6. @param {string} url */
  async isIpv6Dead(url) {
    const { hostname, port, protocol } = new URL(url);
    const addresses = await this.addresses(hostname);
    if (typeof addresses === 'string' || !addresses.some(({ family }) => family === 4)) return false;
    const ipv6 = addresses.find(({ family }) => family === 6);
    if (!ipv6) return false;
    const error = await connectTo(ipv6.address, Number(port) || (protocol === 'https:' ? 443 : 80), 4000);
    // without a route, this machine has no IPv6 itself
    return error !== undefined && !/ENETUNREACH|EADDRNOTAVAIL|EHOSTUNREACH|EAFNOSUPPORT/.test(error);
  }
}

/** Where a redirect leads. @param {Exchange} exchange */
export function redirectOf(exchange) {
  const { status, url } = exchange;
  const location = headerOf(exchange, 'location');
  if (![301, 302, 303, 307, 308].includes(status ?? 0) || !location) return undefined;
  // headers come as bytes; some servers write UTF-8 in this one
  const target = Buffer.from(location, 'latin1').toString();
  return URL.canParse(target, url) && /^https?:$/.test(new URL(target, url).protocol)
    ? new URL(target, url).href
    : undefined;
}
