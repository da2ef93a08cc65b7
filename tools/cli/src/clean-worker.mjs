// Sanitizes bodies of articles in jsdom with the code that sanitizes them in a browser. It runs in a thread of its own,
// which can be ended where hostile markup takes too much time or memory.
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { JSDOM } from 'jsdom';

/** A window keeps some of what was parsed in it. */
const ARTICLES_PER_WINDOW = 20;

const code = await readFile(new URL('body.js', import.meta.resolve('kpu-news/server')), 'utf8');

function openWindow() {
  // `outside-only`: the code of this package runs, scripts in a body do not
  const { window } = new JSDOM('', { runScripts: 'outside-only' });
  window.eval(code);
  return window;
}

let window = openWindow();
let articles = 0;
parentPort?.postMessage({ ready: true });
parentPort?.on('message', async ({ article, options }) => {
  if (articles++ === ARTICLES_PER_WINDOW) {
    window.close();
    window = openWindow();
    articles = 1;
  }
  try {
    parentPort?.postMessage({ html: await window.kpuNewsBody(article, options) });
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});
