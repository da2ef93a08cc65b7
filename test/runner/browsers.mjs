// Finds the three browser engines on this machine, and names the Debian packages that install them.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (...names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
const first = (...files) => files.find((file) => file && existsSync(file));
const arch = { x64: 'x86_64', arm64: 'aarch64' }[process.arch];

/** Looks again at each call, since setup.mjs may have installed one. */
export const findBrowsers = () => ({
  chromium: first(
    process.env.CHROME_PATH,
    ...onPath('chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ),
  firefox: first(
    process.env.FIREFOX_PATH,
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ),
  webkit: findWebKit(),
});

function findWebKit() {
  const driver = first(...onPath('WebKitWebDriver'));
  const binary = first(
    process.env.MINIBROWSER_PATH,
    ...['4.1', '4.0'].map((version) => `/usr/lib/${arch}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
  );
  const xvfb = first(...onPath('Xvfb'));
  return driver && binary && (xvfb || process.env.DISPLAY) ? { driver, binary, xvfb } : undefined;
}

export const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  php: ['php-cli', 'php-sqlite3'],
};
