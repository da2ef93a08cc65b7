// The themes of the package, each built by a bundler with its usual settings for production. Bundlers rewrite CSS for
// older browsers, and must not change what a visitor sees.
/* global CSSStyleSheet, document, getComputedStyle -- `look` runs in the page */
import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What a theme can change. */
const PROPERTIES = [
  'color',
  'background-color',
  ...['top', 'right', 'bottom', 'left'].flatMap((side) => [`border-${side}-color`, `border-${side}-width`]),
  'border-radius',
  'text-decoration',
  'padding',
  'margin',
  'font-size',
  'display',
  'flex-direction',
  'width',
];

const PAGE = `<!doctype html>
<html lang="id">
  <meta charset="utf-8" />
  <title>Tema</title>
  <script type="module" src="/kpu-news.js"></script>
  <kpu-news-list src="/feed.json" limit="3" share="x" show="image date summary tags views"></kpu-news-list>
  <kpu-news-list src="/feed.json" limit="3" layout="grid"></kpu-news-list>
  <kpu-news-list src="/feed.json" limit="3" layout="featured"></kpu-news-list>
  <kpu-article src="/feed.json" article-id="8355"></kpu-article>
  <kpu-share-bar display="both"></kpu-share-bar>
</html>
`;

/** Each makes a style sheet for each theme, somewhere in `outDir`. */
const bundlers = {
  async vite({ entries, root, outDir }) {
    const { build } = await import('vite');
    const input = Object.fromEntries(entries.map(({ name, page }) => [name, page]));
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: { outDir, rollupOptions: { input } },
    });
  },
  async esbuild({ entries, outDir }) {
    const { build } = await import('esbuild');
    const entryPoints = entries.map(({ script }) => script);
    await build({
      entryPoints,
      bundle: true,
      minify: true,
      outdir: outDir,
      target: ['chrome111', 'safari16'],
    });
  },
  async webpack({ entries, outDir }) {
    const [{ default: webpack }, { default: Extract }, { default: Minimizer }] = await Promise.all(
      ['webpack', 'mini-css-extract-plugin', 'css-minimizer-webpack-plugin'].map((name) => import(name)),
    );
    const stats = await promisify(webpack)({
      mode: 'production',
      context: outDir,
      entry: Object.fromEntries(entries.map(({ name, script }) => [name, script])),
      output: { path: outDir },
      module: { rules: [{ test: /\.css$/, use: [Extract.loader, 'css-loader'] }] },
      optimization: { minimizer: ['...', new Minimizer({ parallel: false })] },
      plugins: [new Extract()],
    });
    assert.deepEqual(stats.toJson({ errors: true, warnings: false }).errors, []);
  },
  async parcel({ entries, root, outDir }) {
    const { Parcel } = await import('@parcel/core');
    const here = process.cwd();
    process.chdir(root); // the root of a project without a lock file
    try {
      await new Parcel({
        entries: entries.map(({ page }) => page),
        defaultConfig: fileURLToPath(import.meta.resolve('@parcel/config-default')),
        mode: 'production',
        shouldDisableCache: true,
        defaultTargetOptions: { distDir: outDir, sourceMaps: false },
      }).run();
    } finally {
      process.chdir(here);
    }
  },
};

/** The apps: for each theme a page with a script that imports the theme. */
function writeApps(folder, nodeModules, names) {
  symlinkSync(nodeModules, join(folder, 'node_modules'), 'junction');
  // Parcel reads the exports of packages only on request
  const settings = { private: true, '@parcel/resolver-default': { packageExports: true } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(settings));
  return names.map((name) => {
    const [page, script] = [join(folder, `${name}.html`), join(folder, `${name}.js`)];
    const tag = `<script type="module" src="./${name}.js"></script>`;
    writeFileSync(page, `<!doctype html><title>${name}</title>${tag}`);
    writeFileSync(script, `import 'kpu-news/themes/${name}.css';\n`);
    return { name, page, script };
  });
}

/** The style sheet that was made of a theme; bundlers may add a hash to its name. */
function builtSheet(outDir, name) {
  const files = readdirSync(outDir, { recursive: true }).filter((file) => file.endsWith('.css'));
  const hashed = new RegExp(`^${name}(?:[-.][\\w-]{8})?\\.css$`);
  const made = files.filter((file) => hashed.test(basename(file)));
  assert.equal(made.length, 1, `one style sheet of ${name} among ${files.join(' ')}`);
  return readFileSync(join(outDir, made[0]), 'utf8');
}

/** Runs in the page: how everything looks with a style sheet, in light and in dark. */
function look(css, properties) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const seen = {};
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme;
    for (const [index, host] of document.querySelectorAll('body > *').entries()) {
      if (!host.shadowRoot) continue;
      const parts = [host, ...host.shadowRoot.querySelectorAll('[part]')];
      for (const [at, element] of parts.entries()) {
        const style = getComputedStyle(element);
        const name = `${scheme}: ${host.localName} ${index}, ${element.part[0] ?? 'itself'} ${at}`;
        seen[name] = properties.map((property) => `${property}: ${style.getPropertyValue(property)}`);
      }
    }
  }
  return seen;
}

/**
 * @param {string} nodeModules where the package is installed
 * @param {(folders: readonly string[]) => Promise<{ url: string, close(): void }>} serve
 * @param {(name: string, run: () => Promise<void>) => Promise<void>} test
 */
export async function compareThemes(browser, nodeModules, serve, test) {
  const dist = join(nodeModules, 'kpu-news/dist');
  const themes = join(dist, 'themes');
  // outside of any package, as Parcel takes the nearest lock file for that of the app
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kpu-news-themes-')));
  const entries = writeApps(
    folder,
    nodeModules,
    readdirSync(themes).map((file) => basename(file, '.css')),
  );
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page/index.html'), PAGE);
  const server = await serve([join(folder, 'page'), dist, join(dist, 'contoh')]);
  const page = await browser.newPage();
  const seen = (css) => page.evaluate(look, css, PROPERTIES);
  try {
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(server.url, { waitUntil: 'networkidle0' });
    const unthemed = await seen('');
    assert.ok(Object.keys(unthemed).length > 100, 'the elements have rendered');
    const untouched = {};
    for (const { name } of entries) {
      untouched[name] = await seen(readFileSync(join(themes, `${name}.css`), 'utf8'));
      assert.notDeepEqual(untouched[name], unthemed, `${name} changes something`);
    }
    for (const [bundler, build] of Object.entries(bundlers))
      await test(`${bundler} changes no theme`, async () => {
        const outDir = join(folder, bundler);
        await build({ entries, root: folder, outDir });
        for (const { name } of entries)
          assert.deepEqual(await seen(builtSheet(outDir, name)), untouched[name], name);
      });
  } finally {
    await page.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}
