// Sanitizes bodies of articles in jsdom with the code that sanitizes them in a browser.
import { readFile } from 'node:fs/promises';

async function openWindow() {
  const { JSDOM } = await import('jsdom'); // loaded when it is needed, since that is slow
  const code = await readFile(new URL('body.js', import.meta.resolve('kpu-news/server')), 'utf8');
  // `outside-only`: the code of this package runs, scripts in a body do not
  const { window } = new JSDOM('', { runScripts: 'outside-only' });
  window.eval(code);
  return window;
}

/** @type {ReturnType<typeof openWindow> | undefined} */
let opening;
/** @type {Promise<unknown>} */
let queue = Promise.resolve();

/**
 * Sanitizes one body at a time, since all share one document.
 * @type {import('kpu-news/server').Clean}
 */
export function clean({ html, text, summary }, base, level, options) {
  const cleaned = queue.then(async () => {
    const window = await (opening ??= openWindow());
    return window.kpuNewsBody({ html, text, summary }, { ...options, base, level });
  });
  queue = cleaned.catch(() => undefined);
  return cleaned;
}
