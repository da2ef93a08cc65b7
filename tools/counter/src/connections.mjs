import { network } from './rate.mjs';

const MAX_CONNECTIONS = 2000;
/** Of one address; of a local one any number, since a proxy on this machine has only that. */
const MAX_PER_ADDRESS = 100;

const isLoopback = (/** @type {string} */ address) => /^(?:::ffff:)?127\.|^::1$/i.test(address);

/**
 * Bounds the connections of a server. Where there are too many, a new one takes the place of the one that has been
 * without a whole request for the longest time: whoever only holds connections open cannot keep others out.
 * @param {import('node:http').Server} server
 * @param {object} [limits]
 * @param {number} [limits.max]
 * @param {number} [limits.perAddress]
 * @param {(address: string) => boolean} [limits.isExempt] from the limit of an address
 */
export function boundConnections(
  server,
  { max = MAX_CONNECTIONS, perAddress = MAX_PER_ADDRESS, isExempt = isLoopback } = {},
) {
  /** @type {Sockets} all of them */
  const sockets = new Map();
  /** @type {Map<string, Sockets>} */
  const byAddress = new Map();

  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    const lists = [{ list: sockets, limit: max }];
    if (!isExempt(address)) {
      const name = network(address);
      const list = byAddress.get(name) ?? new Map();
      byAddress.set(name, list);
      lists.unshift({ list, limit: perAddress });
      socket.once('close', () => list.size === 0 && byAddress.delete(name));
    }
    for (const { list, limit } of lists)
      if (list.size >= limit && !destroyOldest(list)) {
        socket.destroy(); // all others are being answered
        return;
      }
    for (const { list } of lists) {
      list.set(socket, undefined);
      socket.once('close', () => list.delete(socket));
    }
  });

  server.on('request', (request, response) => {
    const { socket } = request;
    const list = byAddress.get(network(socket.remoteAddress ?? ''));
    const note = (/** @type {import('node:http').IncomingMessage | undefined} */ value) => {
      for (const one of [sockets, list]) if (one?.delete(socket)) one.set(socket, value); // it is the youngest now
    };
    note(request);
    response.once('close', () => note(undefined));
  });
}

/** @typedef {Map<import('node:net').Socket, import('node:http').IncomingMessage | undefined>} Sockets with the request that is being read or answered; least recently active first */

/** @param {Sockets} sockets @returns {boolean} whether there was one that may go */
function destroyOldest(sockets) {
  for (const [socket, request] of sockets)
    if (!request?.complete) {
      sockets.delete(socket);
      socket.destroy();
      return true;
    }
  return false;
}
