// Screenshots of the demo at 360 and 1280 px, light and dark: npm run screenshots -- [path …]
import { mkdir } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../../test/runner/browsers.mjs';
import { serve } from './serve.mjs';

const paths = process.argv.length > 2 ? process.argv.slice(2) : ['demo/'];
const server = await serve({ port: 4273 });
const browser = await launch({
  executablePath: findBrowsers().chromium,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await mkdir('screenshots', { recursive: true });
  const page = await browser.newPage();
  const complain = (text) => console.error(`${page.url()}: ${text}`);
  page.on('pageerror', (error) => complain(error.message));
  page.on('console', (message) => message.type() === 'error' && complain(message.text()));
  page.on(
    'response',
    (response) => response.status() >= 400 && complain(`${response.status()} ${response.url()}`),
  );
  for (const path of paths)
    for (const width of [360, 1280])
      for (const scheme of ['light', 'dark']) {
        await page.setViewport({ width, height: 800, deviceScaleFactor: 1 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle2' });
        // cards off the screen are not drawn (content-visibility): for a picture of the whole page they must be
        await page.evaluate(`{
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('.item { content-visibility: visible }');
          for (const list of document.querySelectorAll('kpu-news-list'))
            list.shadowRoot?.adoptedStyleSheets.push(sheet);
        }`);
        const file = `screenshots/${path.replace(/\W+/g, '-')}${width}-${scheme}.png`;
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
} finally {
  await browser.close();
  await server.close();
}
