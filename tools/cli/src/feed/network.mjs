// Which networks may be reached: a public site must not lead the program into the network it runs in, whose answers
// would be published.
import { lookup } from 'node:dns';
import { lookup as resolve } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { Agent } from 'undici';
import { isPublicAddress } from '../public-address.mjs';

/** The code of the error of a connection that was not made. */
export const PRIVATE = 'EPRIVATENETWORK';

const hostOf = (/** @type {string} */ url) => new URL(url).hostname.replace(/^\[|\]$/g, '');

/** Whether the host of an address is public; one that is not found is, for now. @param {string} url */
export async function isPublicHost(url) {
  const host = hostOf(url);
  if (ipaddr.isValid(host)) return isPublicAddress(host);
  const found = await resolve(host, { all: true }).catch(() => []);
  return found.every(({ address }) => isPublicAddress(address));
}

const refusal = (/** @type {string} */ host) =>
  Object.assign(new Error(`${host} is in a private network`), { code: PRIVATE });

/** Looks a host up for a connection, which goes to the very address that was checked. @type {typeof lookup} */
const publicLookup = /** @type {any} */ (
  (/** @type {string} */ host, /** @type {any} */ options, /** @type {any} */ callback) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error);
      const addresses = /** @type {{ address: string, family: number }[]} */ (/** @type {unknown} */ (found));
      if (!addresses.every(({ address }) => isPublicAddress(address))) return callback(refusal(host));
      if (options.all) return callback(null, addresses);
      callback(null, addresses[0].address, addresses[0].family);
    })
);

/** @param {boolean} publicOnly */
export const createAgent = (publicOnly) => new Agent({ connect: publicOnly ? { lookup: publicLookup } : {} });

/** Refuses an address that is a number, which is not looked up. @param {string} url */
export function requirePublic(url) {
  const host = hostOf(url);
  if (ipaddr.isValid(host) && !isPublicAddress(host)) throw refusal(host);
}
