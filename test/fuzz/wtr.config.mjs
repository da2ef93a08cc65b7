// web-test-runner's configuration of `npm run fuzz`. It needs a browser's XML parser, and Chromium's view of its heap.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore as puppeteer } from '@web/test-runner-chrome';
import { findBrowsers } from '../runner/browsers.mjs';
import { filesUnder } from '../../scripts/build/files.mjs';
import base from '../../web-test-runner.config.mjs';

const seed = Number(process.env.SEED);
const cases = 10_000;

const folders = [
  ['../fixtures/feeds/', '/test/fixtures/feeds/'],
  ['../../../shared/feeds/', '/__shared/feeds/'], // beside the project, where it is there
];
const files = folders.flatMap(([path, address]) => {
  const folder = fileURLToPath(new URL(path, import.meta.url));
  if (!existsSync(folder)) return [];
  return filesUnder(folder)
    .filter((file) => !/(^|\/)(README\.md|expected\.json)$/.test(file))
    .map((file) => address + file);
});

const summaries = [];

/** Tells the tests what to do, and hears from them what became of it. */
async function fuzz(context, next) {
  if (context.path !== '/__fuzz') return next();
  if (context.method === 'GET') {
    context.body = { seed, cases, files };
    return;
  }
  let text = '';
  for await (const part of context.req.setEncoding('utf8')) text += part;
  summaries.push(JSON.parse(text));
  context.status = 204;
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

function line({ cases, read, articles, errors, slowest, largest }) {
  const typed = Object.entries(errors).map(([code, count]) => `${count} ${code}`);
  return [
    `${cases} cases of ${files.length} documents`,
    `${read} with articles (${articles})`,
    `typed errors: ${typed.join(', ') || 'none'}`,
    `slowest ${slowest.time.toFixed(0)} ms (${slowest.file})`,
    largest.memory ? `largest ${megabytes(largest.memory)} (${largest.file})` : 'memory not measured',
    `SEED=${seed}`,
  ].join('; ');
}

const summaryReporter = {
  stop() {
    // web-test-runner still moves the cursor after this hook
    process.once('exit', () => {
      for (const summary of summaries) console.log(line(summary));
    });
  },
};

const executablePath = findBrowsers().chromium;
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const chromium = chromeLauncher({
  puppeteer,
  launchOptions: {
    executablePath,
    args: [...sandbox, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  },
});
const wanted = process.env.BROWSERS.split(/[\s,]+/);

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...base,
  files: ['test/fuzz/*.fuzz.ts'],
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  middleware: [...base.middleware, fuzz],
  browsers: base.browsers.map((launcher, index) => (wanted[index] === 'chromium' ? chromium : launcher)),
  testsFinishTimeout: 1_200_000, // a minute or two, where nothing else runs,
  testFramework: { config: { timeout: 1_200_000 } },
  reporters: [defaultReporter(), summaryReporter],
};
