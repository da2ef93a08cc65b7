// Shows the folder `shared` beside the project at `/__shared/` of the tests' own origin: the corpora of
// `npm run test:corpus`, too large for the project itself. All of it is hostile, so it is data, never a page.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../shared/', import.meta.url);

/** A Koa middleware. Where the folder or the file does not exist, the answer is 404. */
export async function sharedFiles(context, next) {
  const [, path] = /^\/__shared\/(.+)$/.exec(context.path) ?? [];
  if (!path) return next();
  const url = new URL(path, root);
  const known = url.href.startsWith(root.href) && (await stat(url).catch(() => undefined));
  if (!known || !known.isFile()) return;
  context.type = 'text/plain; charset=utf-8';
  context.set('X-Content-Type-Options', 'nosniff');
  context.set('Cache-Control', 'no-store');
  context.body = createReadStream(fileURLToPath(url));
}
