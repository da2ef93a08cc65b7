// `npm run test:frameworks`: an app in each framework uses the package as npm would publish it. Each is checked by
// its framework's own compiler, built for production and for development, and used in Chromium. Pages of React, Vue
// and Svelte are also made on a server, and hydrated. The themes are built by bundlers, and must look the same after it.
//   -- react themes     some of them only
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../runner/browsers.mjs';
import { install } from '../../scripts/dev/install.mjs';
import { closeWith } from '../runner/totals.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));
const nodeModules = join(here, 'node_modules');

install(here);
const { installPackage } = await import('./lib/package.mjs');
const { apps } = await import('./lib/apps.mjs');
const { buildApp, prerender } = await import('./lib/build.mjs');
const { compareSnippets } = await import('./lib/snippets.mjs');
const { serve } = await import('./lib/server.mjs');
const { compareThemes } = await import('./lib/themes.mjs');
const { visit } = await import('./lib/visit.mjs');

const totals = { passed: 0, failed: 0 };

async function test(name, run) {
  try {
    await run();
    totals.passed++;
    console.log(`  ✓ ${name}`);
  } catch (error) {
    totals.failed++;
    console.log(`  ✗ ${name}\n${error.stack ?? error}`.replaceAll('\n', '\n    '));
  }
}

/** Runs a compiler in this folder; what it prints is told if it fails. */
async function compile([script, ...args]) {
  const child = spawn(process.execPath, [script, ...args], { cwd: here });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data));
  const [code] = await once(child, 'close');
  if (code !== 0) throw Buffer.concat(output).toString();
}

const { chromium } = findBrowsers();
if (!chromium) throw new Error('No Chromium here: install one, or name it in CHROME_PATH.');
const sample = join(installPackage(project, nodeModules), 'dist/contoh');
const { items } = JSON.parse(readFileSync(join(sample, 'feed.json'), 'utf8'));
const titles = items.slice(0, 4).map(({ title }) => title);
const wanted = process.argv.slice(2);
const browser = await launch({
  executablePath: chromium,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** Opens a built app and does what a visitor does. */
async function use(outDir, how) {
  const server = await serve([outDir, sample]);
  await visit(browser, server.url, titles, how === 'hydrated', (what, run) => test(`${how}: ${what}`, run));
  server.close();
}

try {
  console.log('\n── all');
  await test('docs/frameworks.md shows these apps', () => compareSnippets(project));
  for (const name of ['types', 'types/react-18'])
    await test(`${name} compiles`, () =>
      compile([join(project, 'node_modules/typescript/bin/tsc'), '-p', name]));
  if (wanted.length === 0 || wanted.includes('themes')) {
    console.log('\n── themes');
    await compareThemes(browser, nodeModules, serve, test);
  }
  for (const app of apps(here, project)) {
    if (wanted.length > 0 && !wanted.includes(app.name)) continue;
    console.log(`\n── ${app.name}`);
    await test('compiles', () => compile(app.check));
    for (const mode of ['production', 'development']) {
      const outDir = join(nodeModules, '.apps', `${app.name}-${mode}`);
      await test(`${mode}: is built without a warning`, () => buildApp(app, mode, outDir));
      await use(outDir, mode);
    }
    if (!app.server) continue;
    const outDir = join(nodeModules, '.apps', `${app.name}-development`);
    await test('hydrated: is made on a server', () => prerender(app, outDir));
    await use(outDir, 'hydrated');
  }
} finally {
  await browser.close();
}

closeWith(totals);
