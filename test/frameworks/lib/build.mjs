import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, createLogger } from 'vite';

/**
 * Builds an app; a warning counts as an error.
 * @param {'production' | 'development'} mode only the frameworks' code for development warns on the console
 * @param {string} [ssr] another entry: what runs on a server
 */
export async function buildApp({ root, plugins, define }, mode, outDir, ssr) {
  const warnings = [];
  const customLogger = createLogger('silent');
  customLogger.warn = customLogger.warnOnce = (message) => warnings.push(message);
  process.env.NODE_ENV = mode; // Vite itself goes by this, whatever the mode
  await build({
    root,
    configFile: existsSync(join(root, 'vite.config.ts')) && join(root, 'vite.config.ts'),
    mode,
    logLevel: 'silent',
    customLogger,
    plugins: await plugins?.(),
    define: define?.(mode),
    build: { outDir, emptyOutDir: true, reportCompressedSize: false, minify: mode === 'production', ssr },
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
}

/** Makes the app's page on a server, as far as the framework can: the browser then takes it over. */
export async function prerender(app, outDir) {
  const server = `${outDir}-server`;
  await buildApp(app, 'development', server, app.server);
  const { render } = await import(pathToFileURL(join(server, 'server.js')));
  const page = join(outDir, 'index.html');
  const place = '<div id="app"></div>';
  const html = readFileSync(page, 'utf8');
  if (!html.includes(place)) throw new Error(`${page} has no ${place}.`);
  const body = await render();
  if (!body.includes('<kpu-news-list')) throw new Error(`The server made no list: ${body}`);
  writeFileSync(
    page,
    html.replace(place, () => `<div id="app">${body}</div>`),
  );
}
