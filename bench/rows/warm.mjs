// What happens in a page whose script is there: drawing from memory, changes, many widgets, what stays behind.
import { inPage, memoryOf } from '../lib/browser.mjs';

const scripts = (name) =>
  name === 'kpu-news'
    ? '<script type="module" src="/kpu-news/kpu-news.js"></script><script type="module" src="/contestants/kpu-news.js"></script>'
    : `<script src="/contestant/${name}.js"></script>`;

const files = (names) =>
  ['kpu-news', ...names].map((name) => [
    `/warm/${name}`,
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Berita</title><link rel="icon" href="data:,"></head><body>${scripts(name)}<script type="module" src="/page/measure.js"></script></body></html>`,
  ]);

/** Opens the page of a contestant. */
export const open = ({ browser, server }, name, work, options = {}) =>
  inPage(browser, options, async (tab, devtools) => {
    await tab.goto(server.url(`/warm/${name}`));
    await tab.waitForFunction('globalThis.measure && globalThis.mount');
    return work(tab, devtools);
  });

export const thousand = {
  name: '1 000 cards',
  rounds: { full: 7, quick: 1 },
  files,
  feeds: ['/feed/20.json', '/feed/50.json', '/feed/1000.json', '/feed/1010.json'],
  rows: [
    { key: 'first', title: '1 000 cards: first cards on screen', unit: 'ms' },
    { key: 'all', title: '1 000 cards painted', unit: 'ms', target: 0.45 },
  ],
  measure: (lab, name) => open(lab, name, (tab) => tab.evaluate('measure.render(1000)')),
};

export const changes = {
  name: 'changes',
  rounds: { full: 7, quick: 1 },
  rows: [
    { key: 'append', title: 'append 10 to 1 000, painted', unit: 'ms', target: 0.7 },
    { key: 'change', title: 'one view count of 1 000 changes, painted', unit: 'ms', target: 0.6 },
    { key: 'sort', title: 'sort 1 000 by views, painted', unit: 'ms', target: 0.25 },
    { key: 'filter', title: 'filter 1 000 to 500, painted', unit: 'ms', target: 0.4 },
  ],
  measure: (lab, name) => open(lab, name, (tab) => tab.evaluate('measure.update()')),
};

export const tenThousand = {
  name: '10 000 cards',
  rounds: { full: 2, quick: 0 },
  feeds: ['/feed/10000.json'],
  rows: [
    { key: 'first', title: '10 000 cards: first cards on screen', unit: 'ms', target: 0.02 },
    { key: 'all', title: '10 000 cards painted', unit: 'ms' },
  ],
  measure: (lab, name) => open(lab, name, (tab) => tab.evaluate('measure.render(10000)')),
};

export const ten = {
  name: 'ten widgets',
  rounds: { full: 5, quick: 1 },
  rows: [
    { key: 'requests', title: 'ten widgets, one feed: requests', unit: 'count', target: 1 },
    { key: 'first', title: 'ten widgets, Slow 4G: cards on screen', unit: 'ms', target: 0.85 },
    { key: 'all', title: 'ten widgets, Slow 4G: painted', unit: 'ms' },
  ],
  measure: (lab, name) =>
    open(
      lab,
      name,
      async (tab) => {
        const { hits } = lab.server;
        hits.delete('/feed/50.json');
        const times = await tab.evaluate('measure.ten()');
        return { requests: hits.get('/feed/50.json'), ...times };
      },
      { slow: true },
    ),
};

const MOUNTS = 200;

export const memory = {
  name: 'memory',
  rounds: { full: 1, quick: 1 },
  rows: [
    { key: 'held', title: 'listeners per list of 1 000', unit: 'count', target: 3 },
    { key: 'nodes', title: `${MOUNTS} mounts: nodes left`, unit: 'count', target: 0 },
    { key: 'listeners', title: `${MOUNTS} mounts: listeners left`, unit: 'count', target: 0 },
    { key: 'heap', title: `${MOUNTS} mounts: heap left`, unit: 'KiB', target: 32 },
  ],
  async measure(lab, name) {
    const left = await open(lab, name, async (tab, devtools) => {
      await tab.evaluate('measure.mounts(60)'); // what is kept once is no leak
      const before = await memoryOf(devtools);
      await tab.evaluate(`measure.mounts(${MOUNTS})`);
      const after = await memoryOf(devtools);
      return {
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
        heap: (after.heap - before.heap) / 1024,
      };
    });
    const held = await open(lab, name, async (tab, devtools) => {
      await tab.evaluate('measure.warm()');
      const before = await memoryOf(devtools);
      await tab.evaluate('measure.show(1000)');
      return (await memoryOf(devtools)).listeners - before.listeners;
    });
    return { held, ...left };
  },
};

export const scrolling = {
  name: 'scroll',
  quickly: ['kpu-news', 'hand-written'],
  rounds: { full: 2, quick: 1 },
  rows: [
    { key: 'frame', title: 'scroll 1 000, CPU ×4: median frame', unit: 'ms' },
    { key: 'slow', title: 'scroll 1 000, CPU ×4: 95th percentile', unit: 'ms' },
    { key: 'error', title: 'scroll 1 000: initial error of the list height', unit: '%' },
    { key: 'jump', title: 'scroll 1 000: largest change of the height in a frame', unit: '%' },
  ],
  measure: (lab, name) =>
    open(lab, name, async (tab, devtools) => {
      await tab.evaluate('measure.show(1000)');
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      return tab.evaluate(`measure.scroll(400, ${lab.quick ? 150 : 1e6})`);
    }),
};
