import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

const WINDOW = 60_000;
const MOST_ADDRESSES = 65_536;

/**
 * Requests a minute of one address. An address is never kept: only 32 bits of its hash with a salt that is thrown
 * away, with all hashes, after a minute. Without the salt nobody can tell whose they were.
 */
export class Rate {
  #most;
  #window;
  #salt = randomBytes(32);
  #ends = 0;
  /** @type {Map<number, number>} */
  #requests = new Map();

  /**
   * @param {number} most a minute and address; 0 = any number
   * @param {number} [window] milliseconds of that minute, for tests
   */
  constructor(most, window = WINDOW) {
    this.#most = most;
    this.#window = window;
  }

  /**
   * Counts a request of this address.
   * @param {string} address
   * @returns {number} 0 where it may pass, else the seconds to wait
   */
  take(address) {
    if (this.#most === 0) return 0;
    if (this.#ends === 0) {
      this.#ends = performance.now() + this.#window;
      setTimeout(() => this.#forget(), this.#window).unref();
    }
    const who = createHmac('sha256', this.#salt).update(network(address)).digest().readUInt32BE();
    const requests = (this.#requests.get(who) ?? 0) + 1;
    if (requests > this.#most) return Math.max(1, Math.ceil((this.#ends - performance.now()) / 1000));
    if (this.#requests.size >= MOST_ADDRESSES && requests === 1)
      this.#requests.delete(/** @type {number} */ (this.#requests.keys().next().value)); // the oldest
    this.#requests.set(who, requests);
    return 0;
  }

  #forget() {
    this.#salt = randomBytes(32);
    this.#requests.clear();
    this.#ends = 0;
  }
}

/**
 * What counts as one address: an IPv4 address; of IPv6 the first 56 bits, since one subscriber has all the rest.
 * @param {string} address
 */
function network(address) {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head, tail] = plain.split('%')[0].split('::');
  const groups = head ? head.split(':') : [];
  if (tail !== undefined) while (groups.length < 8 - (tail ? tail.split(':').length : 0)) groups.push('0');
  const hex = groups.slice(0, 4).map((group) => group.padStart(4, '0'));
  return hex.join('').slice(0, 14).toLowerCase();
}

/**
 * The visitor's address, where `proxies` servers of our own stand in front, each of which appends to
 * `X-Forwarded-For` whom it spoke to; some with a port, which is another for each connection. What stands further left
 * the visitor may have invented.
 * @param {string | undefined} remote the other end of the connection
 * @param {string | undefined} forwarded the header
 * @param {number} proxies
 */
export function visitor(remote = '', forwarded, proxies) {
  if (proxies === 0) return remote;
  const hops = [...(forwarded ?? '').split(',').map((hop) => hop.trim()), remote].filter(Boolean);
  const hop = hops.at(-1 - proxies) ?? hops[0] ?? '';
  return hop.replace(/^\[([^\]]*)\](?::\d+)?$|^([^:]*):\d+$/, '$1$2');
}
