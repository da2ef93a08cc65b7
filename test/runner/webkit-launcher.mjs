// A web-test-runner launcher for WebKitGTK: drives its MiniBrowser through WebKitWebDriver (W3C WebDriver)
// on a virtual display.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { webkitPage } from './webkit-page.mjs';

/** The programs behind one session: the driver, its browser, and a display for them. */
class WebKitSession {
  #paths;
  #children = [];
  #starting;
  #call;

  constructor(paths) {
    this.#paths = paths;
    process.once('exit', () => this.#stopAll());
  }

  /** A command of the session, by its path. */
  api = (method, path, body) => this.#call(method, path, body);

  /** Starts the programs once. */
  start() {
    return (this.#starting ??= this.#start());
  }

  async stop() {
    await this.#call?.('DELETE', '').catch(() => {});
    this.#stopAll();
  }

  #run(file, args, options) {
    const child = spawn(file, args, options);
    child.on('error', () => {}); // a program that cannot start shows as a driver that never answers
    this.#children.push(child);
    return child;
  }

  #stopAll() {
    for (const child of this.#children.splice(0)) child.kill();
  }

  /** @returns {Promise<string>} a virtual display */
  async #startDisplay(xvfb) {
    const server = this.#run(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = await once(server.stdio[3], 'data');
    return `:${String(number).trim()}`;
  }

  async #start() {
    const { driver, binary, xvfb } = this.#paths;
    const env = { ...process.env, NO_AT_BRIDGE: '1', GDK_BACKEND: 'x11', LANG: 'en_US.UTF-8' };
    if (xvfb) env.DISPLAY = await this.#startDisplay(xvfb);
    const port = await freePort();
    this.#run(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env });
    const root = webDriver(`http://127.0.0.1:${port}/session`);
    const options = { binary, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = await root('POST', '', { capabilities }, 50);
    this.#call = (method, path, body) => root(method, `/${sessionId}${path}`, body);
  }
}

/** @param {{ driver: string, binary: string, xvfb?: string }} paths programs to run; without xvfb, $DISPLAY is used */
export function webkitLauncher(paths) {
  const session = new WebKitSession(paths);
  const { api } = session;
  let active;
  return {
    name: 'WebKit',
    type: 'puppeteer', // so that @web/test-runner-commands asks for getPage
    concurrency: 1, // one WebDriver session holds one window
    async startSession(id, url) {
      await session.start();
      active = id;
      await api('POST', '/url', { url });
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => api('GET', '/url'),
    async stopSession() {
      active = undefined;
      await api('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit has no debug session here: pick another browser.');
    },
    stop: () => session.stop(),
    getPage: () => webkitPage(api),
  };
}

const webDriver = (base) =>
  async function call(method, path, body, tries = 1) {
    try {
      const response = await fetch(base + path, { method, body: body && JSON.stringify(body) });
      const { value } = await response.json();
      if (value?.error) throw new Error(`WebKit ${method} ${path}: ${value.error}: ${value.message}`);
      return value;
    } catch (error) {
      if (tries <= 1 || !(error instanceof TypeError)) throw error; // TypeError: the driver does not listen yet
      await sleep(100);
      return call(method, path, body, tries - 1);
    }
  };

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
