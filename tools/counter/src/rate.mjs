import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

const WINDOW = 60_000;
const MAX_ADDRESSES = 65_536;

/**
 * Limits requests per minute and address. No address is stored, only 32 bits of its salted hash. Salt and hashes are
 * deleted after a minute, so the addresses cannot be recovered.
 */
export class Rate {
  #max;
  #window;
  #salt = randomBytes(32);
  #ends = 0;
  /** @type {Map<number, number>} */
  #requests = new Map();

  /**
   * @param {number} max per minute and address; 0 = no limit
   * @param {number} [window] milliseconds of that minute, for tests
   */
  constructor(max, window = WINDOW) {
    this.#max = max;
    this.#window = window;
  }

  /**
   * Counts a request of this address.
   * @param {string} address
   * @returns {number} 0 if it is allowed, else the seconds to wait
   */
  take(address) {
    if (this.#max === 0) return 0;
    if (this.#ends === 0) {
      this.#ends = performance.now() + this.#window;
      setTimeout(() => this.#forget(), this.#window).unref();
    }
    const key = createHmac('sha256', this.#salt).update(network(address)).digest().readUInt32BE();
    const requests = (this.#requests.get(key) ?? 0) + 1;
    if (requests > this.#max) return Math.max(1, Math.ceil((this.#ends - performance.now()) / 1000));
    if (this.#requests.size >= MAX_ADDRESSES && requests === 1)
      this.#requests.delete(/** @type {number} */ (this.#requests.keys().next().value)); // the oldest
    this.#requests.set(key, requests);
    return 0;
  }

  #forget() {
    this.#salt = randomBytes(32);
    this.#requests.clear();
    this.#ends = 0;
  }
}

/**
 * The part of an address that identifies a subscriber: all of IPv4, the first 56 bits of IPv6.
 * @param {string} address
 */
export function network(address) {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head, tail] = plain.split('%')[0].split('::');
  const groups = head ? head.split(':') : [];
  if (tail !== undefined) while (groups.length < 8 - (tail ? tail.split(':').length : 0)) groups.push('0');
  const hex = groups.slice(0, 4).map((group) => group.padStart(4, '0'));
  return hex.join('').slice(0, 14).toLowerCase();
}

/**
 * The address of the visitor behind trusted proxies. Each proxy appends the address of its client to `X-Forwarded-For`,
 * some with a port, which differs for each connection. Entries further left may be forged.
 * @param {string | undefined} remote the other end of the connection
 * @param {string | undefined} forwarded the header
 * @param {number} proxies how many are trusted
 */
export function visitor(remote = '', forwarded, proxies) {
  if (proxies === 0) return remote;
  const hops = [...(forwarded ?? '').split(',').map((hop) => hop.trim()), remote].filter(Boolean);
  const hop = hops.at(-1 - proxies) ?? hops[0] ?? '';
  return hop.replace(/^\[([^\]]*)\](?::\d+)?$|^([^:]*):\d+$/, '$1$2');
}
