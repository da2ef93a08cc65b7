import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore as puppeteer } from '@web/test-runner-chrome';
import { findBrowsers } from './test/runner/browsers.mjs';
import { totalsReporter } from './test/runner/wtr-totals-reporter.mjs';
import { webkitLauncher } from './test/runner/webkit-launcher.mjs';
import { commonjsPackages } from './test/servers/commonjs-packages.mjs';
import { faultServerPlugin } from './test/servers/fault-server.mjs';
import { feedServerPlugin } from './test/servers/feed-server.mjs';
import { sharedFiles } from './test/servers/shared-files.mjs';

process.env.TZ = 'Asia/Jakarta'; // the browsers inherit the time zone of a visitor in western Indonesia

const root = process.getuid?.() === 0; // Chromium's sandbox refuses to run as root
const found = findBrowsers();
// no back-forward cache: pages kept there would hold connections of the six that a browser opens to a host
// --expose-gc: tests of leaks collect garbage
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
    commonjsPackages(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  browsers: wanted.filter((name) => found[name]).map((name) => launchers[name](found[name])),
  concurrentBrowsers: 3,
  concurrency: 1, // a page of Chromium in the background gets no keys, mouse events or frames
  // no test depends on speed: these limits only end what hangs
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 60_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), totalsReporter()],
};
