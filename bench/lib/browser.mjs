import { readFileSync } from 'node:fs';
import { launch as start } from 'puppeteer-core';
import { findBrowsers } from '../../test/runner/browsers.mjs';

/** The DevTools preset "Slow 4G": 1.6 Mbit/s × 0.9, 150 ms × 3.75. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
  uploadThroughput: ((750 * 1024) / 8) * 0.9,
};

const probe = readFileSync(new URL('../page/probe.js', import.meta.url), 'utf8');

/** Frames come as fast as they are done, so that times are not rounded to sixtieths of a second. */
export function launch() {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('No Chromium here: install one, or name it in CHROME_PATH.');
  return start({
    executablePath: chromium,
    args: [
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    protocolTimeout: 120_000,
  });
}

/**
 * Does something in a page of its own, with an empty cache and the screen of a cheap phone.
 * @param {{ slow?: boolean, cpu?: number }} options slow: Slow 4G and CPU ×4
 */
export async function inPage(browser, { slow = false, cpu = slow ? 4 : 1 }, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 412, height: 823, deviceScaleFactor: 1 });
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const devtools = await page.createCDPSession();
    if (slow) await page.evaluateOnNewDocument(probe); // it holds on to every shadow root
    if (slow) await devtools.send('Network.enable');
    if (slow) await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const result = await work(page, devtools);
    if (errors.length > 0) throw new Error(errors[0]);
    return result;
  } finally {
    await context.close();
  }
}

/** What the page holds once everything that can go is gone. */
export async function memoryOf(devtools) {
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
  return { nodes, listeners, heap };
}
