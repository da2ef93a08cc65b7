import http from 'node:http';
import https from 'node:https';
import { readBody } from './body.mjs';

/**
 * What one request brought. Nothing is thrown: a failure is evidence too.
 * @typedef {object} Exchange
 * @property {string} url
 * @property {number} [status]
 * @property {string} [version] of HTTP
 * @property {Map<string, string[]>} headers by lower-case name, each as often as it came
 * @property {number} [wait] milliseconds until the headers
 * @property {number} [time] milliseconds until the end
 * @property {number} bytes received, as they were sent
 * @property {boolean} isCut the answer ended before it was complete
 * @property {boolean} isTooLarge reading stopped
 * @property {import('./body.mjs').Body} [body]
 * @property {{ code: string, phase: 'connect' | 'headers' | 'body' }} [error]
 * @property {Tls} [tls]
 */
/** @typedef {{ protocol?: string, problem?: string, issuer?: string, until?: string, names?: string }} Tls */
/**
 * @typedef {object} RequestOptions
 * @property {Record<string, string>} headers
 * @property {string} [method]
 * @property {import('./network.mjs').Address} address where the host is
 * @property {string} [ca] certificates to trust besides those of Node
 * @property {typeof LIMITS} [limits]
 * @property {boolean} [allowsOldTls]
 * @property {number} [bytes] where reading stops
 */

/** Milliseconds, and bytes of one answer. */
export const LIMITS = { headers: 15_000, idle: 5_000, total: 30_000, bytes: 5_500_000 };

const OLD_TLS = 'TLS_VERSION';

/** The code of an error; Node has one for all that TLS may refuse. @param {NodeJS.ErrnoException} error */
const codeOf = ({ code = 'ERROR', message }) =>
  /protocol.version|unsupported.protocol|version.too.low/i.test(`${code} ${message}`) ? OLD_TLS : code;

/** Values of a header, each as it came. @param {Exchange | undefined} exchange @param {string} name */
export const valuesOf = (exchange, name) => exchange?.headers.get(name) ?? [];
/** A header as a browser sees it, or ''. @param {Exchange | undefined} exchange @param {string} name */
export const headerOf = (exchange, name) => valuesOf(exchange, name).join(', ');

/** @param {string[]} raw */
function groupHeaders(raw) {
  /** @type {Exchange['headers']} */
  const headers = new Map();
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index].toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), raw[index + 1]]);
  }
  return headers;
}

/** What a browser would say of a connection. @param {import('node:tls').TLSSocket} socket @returns {Tls} */
function tlsOf(socket) {
  const { valid_to: until, issuer, subjectaltname: names } = socket.getPeerCertificate();
  return {
    protocol: socket.getProtocol() ?? undefined,
    problem: socket.authorized ? undefined : String(socket.authorizationError ?? ''),
    issuer: [issuer?.O ?? issuer?.CN].flat()[0],
    until,
    names,
  };
}

/** The options of Node's request. @param {RequestOptions} options */
const nodeOptions = ({ method = 'GET', headers, address, ca, allowsOldTls }) => ({
  method,
  headers,
  ca: ca && [ca],
  rejectUnauthorized: false, // a certificate that browsers refuse is reported, and the rest is looked at all the same
  ...(allowsOldTls && /** @type {const} */ ({ minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' })),
  insecureHTTPParser: true, // browsers are lenient, too
  /** @type {import('node:net').LookupFunction} */
  lookup: (_host, { all }, callback) =>
    all ? callback(null, [address]) : callback(null, address.address, address.family),
});

/**
 * Notes what the head of a response says.
 * @param {Exchange} exchange @param {import('node:http').IncomingMessage} response
 */
function noteHead(exchange, response) {
  exchange.status = response.statusCode;
  exchange.version = response.httpVersion;
  exchange.headers = groupHeaders(response.rawHeaders);
  if (exchange.url.startsWith('https:')) exchange.tls = tlsOf(/** @type {any} */ (response.socket));
}

/**
 * Calls back once: after a total time, or when nothing has come for the time last named.
 * @param {number} total milliseconds @param {() => void} callback
 */
function watchTime(total, callback) {
  const deadline = setTimeout(callback, total);
  /** @type {NodeJS.Timeout | undefined} */
  let idle;
  const stop = () => {
    clearTimeout(idle);
    clearTimeout(deadline);
  };
  const within = (/** @type {number} */ time) => {
    clearTimeout(idle);
    idle = setTimeout(callback, time);
  };
  return { within, stop };
}

/**
 * One request, without redirects.
 * @param {string} url @param {RequestOptions} options
 * @returns {Promise<Exchange>}
 */
function send(url, options) {
  const { limits = LIMITS, bytes = limits.bytes } = options;
  const start = performance.now();
  /** @type {Exchange} */
  const exchange = { url, headers: new Map(), bytes: 0, isCut: false, isTooLarge: false };
  const { Agent, request } = new URL(url).protocol === 'https:' ? https : http;
  // kept alive, as browsers ask for it: what a server says of it is part of the evidence
  const agent = new Agent({ keepAlive: true });
  const sent = request(url, { ...nodeOptions(options), agent });
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const parts = [];
    /** @type {'connect' | 'headers' | 'body'} */
    let phase = 'connect';
    const end = (/** @type {string | undefined} */ code) => {
      time.stop();
      agent.destroy();
      exchange.time = performance.now() - start;
      sent.destroy();
      if (code) {
        exchange.isCut = phase === 'body';
        exchange.error = { code, phase };
      }
      if (exchange.status !== undefined) exchange.body = readBody(Buffer.concat(parts), exchange);
      resolve(exchange);
    };
    const time = watchTime(limits.total, () => end('ETIMEDOUT'));
    time.within(limits.headers);
    sent.on('socket', (socket) => socket.once('connect', () => (phase = 'headers')));
    sent.on('error', (error) => end(codeOf(error)));
    sent.on('response', (response) => {
      phase = 'body';
      exchange.wait = performance.now() - start;
      noteHead(exchange, response);
      time.within(limits.idle);
      response.on('data', (part) => {
        time.within(limits.idle);
        parts.push(part);
        exchange.bytes += part.length;
        exchange.isTooLarge = exchange.bytes > bytes;
        if (exchange.isTooLarge) end(undefined);
      });
      response.on('end', () => end(undefined));
      response.on('error', (error) => end(codeOf(error)));
    });
    sent.end();
  });
}

/**
 * One request; a server that knows only old versions of TLS is asked once more, to see what it would say.
 * @param {string} url @param {RequestOptions} options
 */
export async function requestOnce(url, options) {
  const exchange = await send(url, options);
  if (exchange.error?.code !== OLD_TLS) return exchange;
  const old = await send(url, { ...options, allowsOldTls: true });
  return old.error ? exchange : old;
}
