// Polite requests: a named program, robots.txt, one request in two seconds to a host, limits of time and size.
import { setTimeout as sleep } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import { fetch as request, Response } from 'undici';
import { isSameSite, withinSite } from '../guarded-fetch.mjs';
import { version } from '../program.mjs';
import { decodeBytes } from './decode.mjs';
import { failure } from './failure.mjs';
import { isOnHosts } from './identity.mjs';
import { createAgent, isPublicHost, PRIVATE, requirePublic } from './network.mjs';

export const AGENT = `kpu-news/${version}`;
/** Milliseconds between two requests to a host, and the longest pause that robots.txt may ask for. */
const PAUSE = { usual: 2000, longest: 10_000 };
/** Milliseconds of one request, redirects and pauses included, and bytes of its answer. */
export const LIMITS = { time: 60_000, bytes: 5_000_000 };
const MAX_ROBOTS = 500_000;

/** @typedef {{ url: string, type: string, bytes: Uint8Array, text: string }} Answer */
/**
 * @typedef {object} Politeness what all requests of a run share
 * @property {number} [pause] milliseconds, for tests
 * @property {(key: string, values?: Record<string, unknown>) => void} progress
 */

/** The body of an answer; reading stops at the limit. @param {any} response @param {number} limit @param {string} url */
async function bodyOf(response, limit, url) {
  const parts = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    length += part.length;
    if (length > limit) throw failure('too-large', { address: url, limit: Math.ceil(limit / 1e6) });
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** @param {number} status */
const statusCode = (status) =>
  [401, 403, 451].includes(status)
    ? 'forbidden'
    : [404, 410].includes(status)
      ? 'not-found'
      : [429, 503].includes(status)
        ? 'rate-limited'
        : status >= 500
          ? 'server'
          : 'http';

/** Sends the requests of one run. */
export class Requests {
  /** @type {Map<string, number>} when a host may be asked again */
  #times = new Map();
  /** @type {Map<string, Promise<ReturnType<typeof robotsParser> | undefined>>} by origin */
  #robots = new Map();
  /** @type {Map<string, Answer>} answers of this run, by address */
  #answers = new Map();
  #pause;
  #progress;

  /** @param {Politeness} politeness */
  constructor({ pause = PAUSE.usual, progress }) {
    this.#pause = pause;
    this.#progress = progress;
  }

  /** Waits until a host may be asked. @param {string} url @param {number} pause @param {AbortSignal} [signal] */
  async #wait(url, pause, signal) {
    const { host } = new URL(url);
    const now = Date.now();
    const time = Math.max(now, this.#times.get(host) ?? 0);
    this.#times.set(host, time + pause);
    if (time - now > 500) this.#progress('progress.wait', { seconds: Math.ceil((time - now) / 1000) });
    if (time > now) await sleep(time - now, undefined, { signal });
  }

  /**
   * The rules of a host; undefined where it has none. While its server fails, everything is forbidden, as RFC 9309 says.
   * @param {string} origin
   * @param {(url: string) => Promise<any>} send
   */
  async #readRobots(origin, send) {
    let url = `${origin}/robots.txt`;
    for (let redirects = 0; redirects < 5; redirects++) {
      await this.#wait(url, this.#pause);
      const response = await send(url);
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location) {
        await response.body?.cancel();
        const next = new URL(location, url).href;
        if (!isSameSite(url, next)) return undefined;
        url = next;
        continue;
      }
      if (response.status !== 200) await response.body?.cancel();
      if (response.status >= 500) throw failure('robots-failed', { address: url, status: response.status });
      if (response.status !== 200) return undefined;
      const bytes = await bodyOf(response, MAX_ROBOTS, url).catch(() => new Uint8Array());
      return robotsParser(`${origin}/robots.txt`, new TextDecoder().decode(bytes));
    }
    return undefined;
  }

  /**
   * Opens a site for requests.
   * @param {string} address
   * @param {boolean} [publicOnly] whether no private network may be asked; by default, if the address is public itself
   */
  async open(address, publicOnly) {
    const isGuarded = publicOnly ?? (await isPublicHost(address));
    return new Site({
      host: new URL(address).hostname,
      agent: createAgent(isGuarded),
      isGuarded,
      answers: this.#answers,
      prepare: (url, send, signal) => this.#prepare(url, send, signal),
      progress: this.#progress,
    });
  }

  /** Obeys robots.txt and the pause. @param {string} url @param {(url: string) => Promise<any>} send @param {AbortSignal} [signal] */
  async #prepare(url, send, signal) {
    const { origin } = new URL(url);
    let reading = this.#robots.get(origin);
    if (!reading) this.#robots.set(origin, (reading = this.#readRobots(origin, send)));
    const robots = await reading;
    if (robots?.isDisallowed(url, AGENT)) throw failure('robots', { address: url, agent: AGENT });
    const delay = Math.min((robots?.getCrawlDelay(AGENT) ?? 0) * 1000, PAUSE.longest);
    await this.#wait(url, this.#pause && Math.max(this.#pause, delay), signal);
  }
}

/** A site that is asked for pages and feeds. */
class Site {
  /** Why a request was not sent, where one was not. @type {Error | undefined} */
  refusal;
  #host;
  #agent;
  #isGuarded;
  #answers;
  #prepare;
  #progress;

  /**
   * @param {object} parts
   * @param {string} parts.host
   * @param {import('undici').Agent} parts.agent
   * @param {boolean} parts.isGuarded whether no private network may be asked
   * @param {Map<string, Answer>} parts.answers those of this run
   * @param {(url: string, send: (url: string) => Promise<any>, signal?: AbortSignal) => Promise<void>} parts.prepare
   * @param {Politeness['progress']} parts.progress
   */
  constructor({ host, agent, isGuarded, answers, prepare, progress }) {
    this.#host = host;
    this.#agent = agent;
    this.#isGuarded = isGuarded;
    this.#answers = answers;
    this.#prepare = prepare;
    this.#progress = progress;
  }

  /** @param {string} url @param {any} init */
  async #send(url, init = {}) {
    if (this.#isGuarded) requirePublic(url);
    const headers = { 'user-agent': AGENT, accept: '*/*', 'accept-language': 'id, en;q=0.5' };
    return request(url, { ...init, headers, redirect: 'manual', dispatcher: this.#agent });
  }

  /**
   * Sends one request, without following redirects. Where it may not be sent, the answer is a 404, since an error would
   * be tried again; `refusal` says why.
   * @type {typeof fetch}
   */
  fetch = /** @type {any} */ (
    async (/** @type {any} */ input, /** @type {any} */ init) => {
      const url = String(input);
      try {
        const signal = init?.signal ?? AbortSignal.timeout(LIMITS.time);
        await this.#prepare(
          url,
          (address) => this.#send(address, { signal: AbortSignal.timeout(LIMITS.time) }),
          signal,
        );
        this.#progress('progress.get', { address: url });
        return await this.#send(url, { signal });
      } catch (error) {
        const { code, cause } = /** @type {any} */ (error);
        if (code === 'robots' || code === 'robots-failed') this.refusal ??= /** @type {Error} */ (error);
        else if (code === PRIVATE || cause?.code === PRIVATE)
          this.refusal ??= failure('private-network', { address: url });
        else throw error;
        return new Response(null, { status: 404 });
      }
    }
  );

  /**
   * The document at an address.
   * @param {string} address
   * @returns {Promise<Answer>}
   */
  async get(address) {
    if (!isOnHosts(address, [this.#host])) throw failure('other-site', { address, target: address });
    const known = this.#answers.get(address);
    if (known) return known;
    this.refusal = undefined;
    const answer = await withinSite(address, () => this.#read(address), this.fetch);
    if ('refused' in answer) throw failure('other-site', { address, target: answer.refused });
    this.#answers.set(address, answer.result);
    return answer.result;
  }

  /** @param {string} address */
  async #read(address) {
    let stage = 'network';
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(LIMITS.time) });
      stage = 'interrupted';
      const { status, headers } = response;
      if (status !== 200) {
        await response.body?.cancel();
        throw this.refusal ?? failure(statusCode(status), { address, status });
      }
      const type = headers.get('content-type') ?? '';
      const bytes = await bodyOf(response, LIMITS.bytes, address);
      return { url: response.url || address, type, bytes, text: decodeBytes(bytes, type) };
    } catch (error) {
      const { name } = /** @type {any} */ (error);
      if (name === 'RenderError') throw error;
      const isLate = name === 'TimeoutError' || name === 'AbortError';
      throw failure(isLate ? 'timeout' : stage, { address }, { cause: error });
    }
  }

  /** Ends its connections, which servers keep open. */
  close() {
    return this.#agent.destroy();
  }
}

/** @typedef {Site} OpenSite */
