import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { RenderError } from './error.mjs';
import { isAddress } from './load.mjs';
import { withLock } from './lock.mjs';
import { help, readOptions } from './options.mjs';
import { loadServer, renderToString } from './render.mjs';
import { replaceFile } from './replace-file.mjs';

export { help };

async function readInput(/** @type {string} */ source, /** @type {AsyncIterable<unknown>} */ input) {
  if (source !== '-')
    return readFile(source, 'utf8').catch(({ code }) => {
      throw new RenderError(`${source}: The file cannot be read (${code}). A URL starts with https://.`, {
        usage: true,
      });
    });
  let text = '';
  for await (const part of input) text += String(part);
  return text;
}

/**
 * Prints an element.
 * @param {string[]} args those after `render`
 * @param {{ input: NodeJS.ReadStream, output: { write(text: string): unknown } }} streams
 */
export async function run(args, { input, output }) {
  const server = await loadServer();
  const { kind, sources, values, attributes } = readOptions(args, server.attributesOf);
  if (values['print-css'] || values['print-csp']) {
    const css = await server.cssOf(kind);
    const hash = createHash('sha256').update(css).digest('base64');
    return output.write(values['print-css'] ? css : `'sha256-${hash}'\n`);
  }
  const [source, more] = sources;
  if (more !== undefined)
    throw new RenderError(
      `Unexpected argument "${more}". The command renders one feed; a value follows its option.`,
      { usage: true },
    );
  const isLocal = source !== undefined && !isAddress(source);
  const text = isLocal ? await readInput(source, input.setEncoding('utf8')) : undefined;
  const option = (/** @type {string} */ name) => /** @type {string | undefined} */ (values[name]);
  const out = option('out');
  const print = () =>
    renderToString({
      element: kind,
      src: option('src') ?? (isLocal ? undefined : source),
      text,
      attributes,
      pageUrl: option('page-url'),
      pageTitle: option('page-title'),
      structuredData: !!values['structured-data'],
      nonce: option('nonce'),
      stylesheet: option('stylesheet'),
      script: option('script'),
      document: !!values.document,
    });
  if (out === undefined) return output.write(await print());
  await withLock(out, async () => replaceFile(out, await print()));
}
