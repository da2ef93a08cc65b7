// Compares a dozen views of dist/ with baseline pictures: npm run test:visual [-- --update] [-- NAME …]
//
// Chromium only, and not part of `npm test`, since text depends on the fonts of the machine and its version of FreeType.
// The baselines in test/visual/ are those of Chromium on Debian, whose `sans-serif` is DejaVu Sans. With the same font,
// other versions differ at the edges of letters: antialiased pixels are ignored, and 0.2 % of the others may differ.
// A different line break, colour or distance of a pixel is far above that. With another font, make your own baselines
// before a change (--update) and compare after it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../runner/browsers.mjs';
import { serve } from '../../scripts/dev/serve.mjs';

const TOLERANCE = 0.002;
/** Of a picture, in pixels. */
const MAX_HEIGHT = 800;
const BASELINES = 'test/visual';
const DIFFERENCES = 'screenshots';

const gallery = (query) => `demo/galeri.html?alone=yes&${query}`;
const ALL = 'show=image+date+author+summary+tags+views+source&share=facebook+whatsapp';

/** `what` is the element of the page that is compared, `open` is clicked first. */
const views = [
  { name: 'list-280', path: gallery('width=280&limit=2') },
  { name: 'list-768-all', path: gallery(`width=768&limit=2&${ALL}`) },
  { name: 'list-360-rtl-dark', path: gallery('width=360&limit=2&dir=rtl'), scheme: 'dark' },
  { name: 'grid-768-kpu', path: gallery('layout=grid&theme=kpu&width=768&limit=2') },
  { name: 'grid-1280-long', path: gallery('layout=grid&width=1280&state=long') },
  { name: 'featured-360', path: gallery('layout=featured&width=360&limit=1') },
  {
    name: 'featured-768-kpu-dark',
    path: gallery('layout=featured&theme=kpu&width=768&limit=3'),
    scheme: 'dark',
  },
  { name: 'featured-768-no-picture', path: gallery('layout=featured&width=768&state=bare') },
  {
    name: 'headlines-360-high-contrast',
    path: gallery('layout=headlines&theme=high-contrast&width=360&limit=3'),
  },
  { name: 'list-768-compact', path: gallery('theme=compact&width=768&limit=4') },
  { name: 'grid-768-loading', path: gallery('layout=grid&width=768&state=loading&limit=2') },
  { name: 'list-360-error', path: gallery('width=360&state=error') },
  { name: 'article-page', path: 'demo/artikel.html?id=8396', what: 'kpu-article' },
  {
    name: 'dialog',
    path: gallery('width=768&limit=1'),
    open: 'kpu-news-list >>> .title a',
    what: 'kpu-news-list >>> dialog',
  },
];

/** Takes the picture of one view. */
async function take(page, url, { path, scheme = 'light', open, what = '#preview-area > *' }) {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(new URL(path, url).href, { waitUntil: 'networkidle0' });
  // a generic font, and cards below the fold are rendered too
  await page.addStyleTag({
    content:
      'body { font-family: sans-serif } kpu-news-list::part(item) { content-visibility: visible } #preview-area { resize: none }',
  });
  if (open) {
    await page.locator(open).click();
    await page.mouse.move(0, 0);
    await page.waitForNetworkIdle({ idleTime: 300 });
  }
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const element = await page.waitForSelector(what);
  const { width, height } = await element.boundingBox();
  const clip = { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) };
  return PNG.sync.read(Buffer.from(await element.screenshot({ clip })));
}

/** How a view differs from its baseline, if it does. */
async function compare(name, now) {
  const file = `${BASELINES}/${name}.png`;
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return `${file} is missing; --update makes it`;
  const before = PNG.sync.read(bytes);
  const size = ({ width, height }) => `${width}×${height}`;
  const { width, height } = now;
  if (size(before) !== size(now)) return `it is ${size(now)}, and was ${size(before)}`;
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.1 });
  const share = count / (width * height);
  if (share <= TOLERANCE) return undefined;
  await writeFile(`${DIFFERENCES}/visual-${name}-difference.png`, PNG.sync.write(difference));
  return `${count} pixels differ (${(share * 100).toFixed(2)} %)`;
}

/** The font that text is rendered with. */
async function fontOf(page) {
  const session = await page.createCDPSession();
  await page.setContent('<p style="font-family: sans-serif">Berita</p>');
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts[0].familyName;
}

const update = process.argv.includes('--update');
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const chosen = views.filter(({ name }) => names.length === 0 || names.includes(name));
await Promise.all([BASELINES, DIFFERENCES].map((folder) => mkdir(folder, { recursive: true })));
const server = await serve({ port: 4373 });
const browser = await launch({
  executablePath: findBrowsers().chromium,
  args: [
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
let failed = 0;
try {
  const page = await browser.newPage();
  const font = await fontOf(page);
  if (font !== 'DejaVu Sans' && !update)
    console.warn(`The pictures were made with DejaVu Sans; here sans-serif is ${font}.`);
  await page.setViewport({ width: 1400, height: 2000, deviceScaleFactor: 1 });
  await page.emulateTimezone('Asia/Makassar');
  for (const view of chosen) {
    const now = await take(page, server.url, view);
    const difference = update ? undefined : await compare(view.name, now);
    if (update || difference) {
      const file = update ? `${BASELINES}/${view.name}.png` : `${DIFFERENCES}/visual-${view.name}.png`;
      await writeFile(file, PNG.sync.write(now, { colorType: 2, deflateLevel: 9 }));
    }
    if (difference) failed++;
    console.log(`${difference ? '✗' : '✓'} ${view.name}${difference ? `: ${difference}` : ''}`);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
