// A server that can send broken HTTP, so it writes to the socket itself.
// It listens on two origins, and on a third one with an untrusted certificate.
//
//   GET /fault/ID/NAME…   sends a fault of faults.mjs; with `?good=1` the first answer is a valid feed
//   GET /log/NAME         the requests for NAME: [{ method, path, headers, sent }]
//
// NAME is chosen by the test. `/__faults` on the tests' own origin lists the addresses and the names of all faults.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';
import { badCertificate } from './certificate.mjs';
import { faults, good } from './faults.mjs';

const LONGEST_HEAD = 100_000;

/** The first line and headers of a request; undefined until they have arrived completely. */
function parse(text) {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first, ...lines] = text.slice(0, end).split('\r\n');
  const [method, target] = first.split(' ');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { method, target, headers: Object.fromEntries(headers) };
}

/** @returns {Promise<{ origin: string, there: string, secure: string, closed: string, stop(): void }>} */
export async function startFaultServer() {
  /** Requests by the name of a test; `sound` is the number of valid answers. */
  const logs = new Map();
  const sockets = new Set();
  const origins = [];

  function handle({ method, target, headers }, socket, mine) {
    const { pathname, searchParams } = new URL(target, 'http://localhost');
    const [, kind, id, name, ...rest] = pathname.split('/');
    if (kind === 'log') {
      const body = JSON.stringify(logs.get(id) ?? []);
      return socket.end(
        `HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nCache-Control: no-store\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      );
    }
    const [, play] = (kind === 'fault' && Object.hasOwn(faults, id) && faults[id]) || [];
    if (!play) return socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    const log = logs.get(name) ?? [];
    logs.set(name, log);
    if (!log.length) log.sound = searchParams.has('good') ? 1 : 0;
    log.push({
      method,
      path: target,
      headers,
      get sent() {
        return socket.bytesWritten - socket.writableLength;
      },
    });
    if (log.length <= log.sound) return good({ socket });
    const path = `/fault/${id}/${name}`;
    const exchange = { socket, url: mine + path, there: origins.find((one) => one !== mine) + path, headers };
    return play({ ...exchange, query: searchParams, rest: rest.join('/'), count: log.length - log.sound });
  }

  function accept(socket, index) {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy()); // browsers may close the connection as well
    let text = '';
    const read = (bytes) => {
      text += bytes.toString('latin1');
      const request = parse(text);
      if (!request && text.length < LONGEST_HEAD) return;
      socket.off('data', read).resume();
      if (request)
        Promise.resolve(handle(request, socket, origins[index])).catch((error) => socket.destroy(error));
      else socket.destroy();
    };
    socket.on('data', read);
  }

  const listen = async (server) => {
    await once(server.listen(0, 'localhost'), 'listening');
    return server;
  };
  const servers = await Promise.all([
    ...[0, 1].map((index) => listen(createServer((socket) => accept(socket, index)))),
    listen(createSecureServer(badCertificate(), (socket) => socket.destroy()).on('tlsClientError', () => {})),
    listen(createServer()),
  ]);
  const ports = servers.map((server) => server.address().port);
  origins.push(...ports.slice(0, 2).map((port) => `http://localhost:${port}`));
  servers.pop().close(); // nothing listens on this port any more
  return {
    origin: origins[0],
    there: origins[1],
    secure: `https://localhost:${ports[2]}`,
    closed: `http://localhost:${ports[3]}`,
    stop() {
      for (const server of servers) server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Starts the server with web-test-runner. */
export function faultServerPlugin() {
  let running;
  return {
    name: 'fault-server',
    async serverStart() {
      running = await startFaultServer();
    },
    serverStop: () => running?.stop(),
    serve(context) {
      if (context.path !== '/__faults') return undefined;
      const { origin, there, secure, closed } = running;
      const names = Object.fromEntries(Object.entries(faults).map(([id, [name]]) => [id, name]));
      return { body: JSON.stringify({ origin, there, secure, closed, names }), type: 'json' };
    },
  };
}
