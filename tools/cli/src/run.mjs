import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RenderError } from './error.mjs';
import { isAddress } from './load.mjs';
import { withLock } from './lock.mjs';
import { help, readOptions } from './options.mjs';
import { loadServer, renderToString } from './render.mjs';

/** Replaces a file in one step, so that readers never see a part of it. A failure leaves the old one. */
async function replace(/** @type {string} */ file, /** @type {string} */ text) {
  const temporary = join(dirname(file), `.kpu-news-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new RenderError(
      `${file}: The file cannot be written (${/** @type {any} */ (error).code}). Check the permissions of its folder.`,
    );
  }
}

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
 * Runs the command.
 * @param {string[]} args those after the program's name
 * @param {{ input: NodeJS.ReadStream, output: { write(text: string): unknown } }} streams
 */
export async function run(args, { input, output }) {
  const [command, ...rest] = args;
  if (!command || args.includes('--help') || args.includes('-h')) return output.write(`${help()}\n`);
  if (command !== 'render')
    throw new RenderError(`The command is render, not "${command}".`, { usage: true });
  const server = await loadServer();
  const { kind, sources, values, attributes } = readOptions(rest, server.attributesOf);
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
  await withLock(out, async () => replace(out, await print()));
}
