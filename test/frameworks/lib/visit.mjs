// What a visitor does with an app, and must see. The four apps look the same.
/* global document -- `look` and `press` run in the page */
import assert from 'node:assert/strict';

/** What frameworks say of themselves in their code for development. */
const GREETINGS =
  /^(Lit is in dev mode|.*Download the React DevTools|Angular is running in development mode)/;

/** Runs in the page: the list as it is on screen. */
function observe() {
  const list = document.querySelector('kpu-news-list');
  const parts = (name) => [...(list?.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])];
  return {
    lists: document.querySelectorAll('kpu-news-list').length,
    titles: parts('title').map(({ textContent }) => textContent.trim()),
    heading: parts('heading').map(({ localName }) => localName)[0],
    columns: new Set(parts('item').map((card) => Math.round(card.getBoundingClientRect().left))).size,
    loads: document.querySelector('output')?.textContent,
  };
}

const press = (page, label) =>
  page.evaluate((text) => {
    [...document.querySelectorAll('button')].find((button) => button.textContent === text).click();
  }, label);

/** Looks until all is as expected; what it was at last is in the error. */
async function expectSoon(page, expected) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const seen = await page.evaluate(observe);
    try {
      return assert.deepEqual(
        Object.fromEntries(Object.keys(expected).map((key) => [key, seen[key]])),
        expected,
      );
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => void setTimeout(resolve, 20));
    }
  }
}

/**
 * @param {readonly string[]} titles of the feed's first four articles
 * @param {boolean} early the list was in the page before the framework was: it may load before anybody listens
 * @param {(name: string, run: () => Promise<void>) => Promise<void>} test
 */
export async function visit(browser, url, titles, early, test) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const reports = [];
  page.on('console', (message) => GREETINGS.test(message.text()) || reports.push(message.text()));
  page.on('pageerror', ({ message }) => reports.push(message));
  page.on('requestfailed', (request) => reports.push(`${request.url()}: ${request.failure()?.errorText}`));
  const ours = ['Rapat koordinasi'];
  let loads = 1;
  try {
    await page.setViewport({ width: 1280, height: 800 });
    await test('shows the feed, as its attributes say, and counts its event', async () => {
      await page.goto(url);
      await expectSoon(page, { lists: 1, titles, heading: 'h3', columns: 1, ...(!early && { loads: '1' }) });
    });
    await test('draws anew when an attribute changes', async () => {
      await press(page, 'Grid');
      await expectSoon(page, { titles, columns: 4 });
    });
    await test('takes a feed as a property', async () => {
      loads = Number((await page.evaluate(observe)).loads);
      await press(page, 'Our own feed');
      await expectSoon(page, { titles: ours, loads: String(loads + 1) });
    });
    await test('goes and comes again', async () => {
      await press(page, 'Show or hide');
      await expectSoon(page, { lists: 0 });
      await press(page, 'Show or hide');
      await expectSoon(page, { lists: 1, titles: ours, heading: 'h3', loads: String(loads + 2) });
    });
    await test('says nothing on the console', async () => assert.deepEqual(reports, []));
  } finally {
    await context.close();
  }
}
