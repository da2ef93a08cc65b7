// A web-test-runner launcher for WebKitGTK: drives its MiniBrowser through WebKitWebDriver (W3C WebDriver)
// on a virtual display.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { webkitPage } from './webkit-page.mjs';

/** @param {{ driver: string, binary: string, xvfb?: string }} paths programs to run; without xvfb, $DISPLAY is used */
export function webkitLauncher({ driver, binary, xvfb }) {
  const children = [];
  let starting, api, active;

  const run = (file, args, options) => {
    const child = spawn(file, args, options);
    child.on('error', () => {}); // a program that cannot start shows as a driver that never answers
    children.push(child);
    return child;
  };
  const stopAll = () => children.splice(0).forEach((child) => child.kill());
  process.once('exit', stopAll);

  async function start() {
    const env = { ...process.env, NO_AT_BRIDGE: '1', GDK_BACKEND: 'x11', LANG: 'en_US.UTF-8' };
    if (xvfb) {
      const server = run(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      const [number] = await once(server.stdio[3], 'data');
      env.DISPLAY = `:${String(number).trim()}`;
    }
    const port = await freePort();
    run(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env });
    const root = webDriver(`http://127.0.0.1:${port}/session`);
    const options = { binary, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = await root('POST', '', { capabilities }, 50);
    api = (method, path, body) => root(method, `/${sessionId}${path}`, body);
  }

  return {
    name: 'WebKit',
    type: 'puppeteer', // so that @web/test-runner-commands asks for getPage
    concurrency: 1, // one WebDriver session holds one window
    async startSession(id, url) {
      await (starting ??= start());
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
    async stop() {
      await api?.('DELETE', '').catch(() => {});
      stopAll();
    },
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
