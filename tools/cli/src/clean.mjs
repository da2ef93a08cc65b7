// Cleans articles' bodies in a DOM of jsdom's, by the code that cleans them in a browser.
import { readFile } from 'node:fs/promises';

async function open() {
  const { JSDOM } = await import('jsdom'); // not before it is needed: it takes a quarter of a second
  const code = await readFile(new URL('body.js', import.meta.resolve('kpu-news/server')), 'utf8');
  // nothing in a body runs or loads: `outside-only` lets our own code in alone
  const { window } = new JSDOM('', { runScripts: 'outside-only' });
  window.eval(code);
  return window;
}

/** @type {ReturnType<typeof open> | undefined} */
let opened;
/** @type {Promise<unknown>} */
let before = Promise.resolve();

/**
 * One body after the other, since all share one document.
 * @type {import('kpu-news/server').Clean}
 */
export function clean({ html, text, summary }, base, level) {
  const cleaned = before.then(async () => {
    const window = await (opened ??= open());
    return window.kpuNewsBody({ html, text, summary }, { base, level });
  });
  before = cleaned.catch(() => undefined);
  return cleaned;
}
