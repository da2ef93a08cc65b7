import { lookup } from 'node:dns/promises';
import { connect, isIP } from 'node:net';

/** @typedef {{ address: string, family: number }} Address */
/** @typedef {(host: string) => Promise<Address[]>} Resolve */

/** The addresses of a host, IPv4 first: it is what most visitors in Indonesia have. @type {Resolve} */
export async function resolveHost(host) {
  const name = host.replace(/^\[|\]$/g, '');
  const family = isIP(name);
  if (family) return [{ address: name, family }];
  const found = await lookup(name, { all: true });
  return found.sort((a, b) => a.family - b.family);
}

/**
 * Tries to connect to an address.
 * @param {string} address @param {number} port @param {number} time milliseconds
 * @returns {Promise<string | undefined>} the code of the error; undefined where it is reached
 */
export const connectTo = (address, port, time) =>
  new Promise((resolve) => {
    const socket = connect({ host: address, port });
    const end = (/** @type {string | undefined} */ code) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(code);
    };
    const timer = setTimeout(() => end('ETIMEDOUT'), time);
    socket.once('connect', () => end(undefined));
    socket.once('error', (error) => end(/** @type {NodeJS.ErrnoException} */ (error).code ?? 'ERROR'));
  });
