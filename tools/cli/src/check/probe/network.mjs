import { lookup } from 'node:dns/promises';
import { BlockList, connect, isIP } from 'node:net';

/** @typedef {{ address: string, family: number }} Address */
/** @typedef {(host: string) => Promise<Address[]>} Resolve */

const notPublic = new BlockList();
for (const [network, bits] of /** @type {const} */ ([
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
]))
  notPublic.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of /** @type {const} */ ([
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
]))
  notPublic.addSubnet(network, bits, 'ipv6');

/** Whether an address is one that only this machine or its network can reach. @param {string} address */
export function isPrivate(address) {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped) return isPrivate(mapped);
  return notPublic.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

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
