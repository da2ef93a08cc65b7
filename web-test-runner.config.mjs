import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore as puppeteer } from '@web/test-runner-chrome';
import { findBrowsers } from './scripts/browsers.mjs';
import { closingLineReporter } from './scripts/closing-line-reporter.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { faultServerPlugin } from './test/servers/fault-server.mjs';
import { feedServerPlugin } from './test/servers/feed-server.mjs';
import { sharedFiles } from './test/servers/shared-files.mjs';

process.env.TZ = 'Asia/Jakarta'; // the browsers inherit it: a visitor in western Indonesia

const root = process.getuid?.() === 0; // Chromium's sandbox refuses to run as root
const found = findBrowsers();
// a page that was left may not live on with requests that never end: a browser opens six to one server
// and a test of what is left behind must be able to ask for the garbage to be taken away
const chromiumArgs = [
  '--disable-back-forward-cache',
  '--js-flags=--expose-gc',
  ...(root ? ['--no-sandbox'] : []),
];
const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({ puppeteer, launchOptions: { executablePath, args: chromiumArgs } }),
  firefox: (executablePath) =>
    chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath } }),
  webkit: webkitLauncher,
};

/** `BROWSERS=chromium npx wtr test/x.test.ts` runs one file in one engine. */
const wanted = process.env.BROWSERS?.split(/[\s,]+/) ?? Object.keys(launchers);
const missing = wanted.filter((name) => !found[name]);
if (missing.length > 0) {
  const message = `Not installed, so skipped: ${missing.join(', ')}.`;
  if (process.env.CI || missing.length === wanted.length) throw new Error(message);
  console.warn(message);
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/corpus/**', '!test/frameworks/**', '!test/unit/**'],
  nodeResolve: true,
  middleware: [sharedFiles],
  plugins: [
    feedServerPlugin(),
    faultServerPlugin(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  browsers: wanted.filter((name) => found[name]).map((name) => launchers[name](found[name])),
  concurrentBrowsers: 3,
  concurrency: 1, // two pages of one Chromium: the one behind gets no key, mouse or frame
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), closingLineReporter()],
};
