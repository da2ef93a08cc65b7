import { RenderError } from '../error.mjs';
import { withLock } from '../lock.mjs';
import { programName } from '../program.mjs';
import { replaceFile } from '../replace-file.mjs';
import { readOld } from './history.mjs';
import { makeFeed } from './make-feed.mjs';
import { languageOf, tables, translator } from './messages.mjs';
import { FORMATS, readOptions } from './options.mjs';
import { readPage } from './read-page.mjs';
import { AGENT } from './requests.mjs';

/**
 * @typedef {object} Tools what tests replace
 * @property {import('./read-page.mjs').ReadPage} readPage
 * @property {number} [pause] milliseconds between two requests to a host
 */

/** The option is looked for by hand, since errors of other options are told in its language, too. @param {string[]} args */
function languageOfArgs(args) {
  const place = args.findIndex((arg) => /^--lang(?:=|$)/.test(arg));
  return languageOf(place < 0 ? undefined : (args[place].split('=')[1] ?? args[place + 1]), process.env);
}

export const help = (args = process.argv) =>
  translator(languageOfArgs(args))('help', { program: programName, formats: FORMATS.join(', ') });

/** The time of a run; builds that are to be repeated set it. @see https://reproducible-builds.org/specs/source-date-epoch/ */
function timeOfRun({ SOURCE_DATE_EPOCH: seconds = '' }) {
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : new Date();
}

/**
 * Makes a feed.
 * @param {string[]} args those after `feed`
 * @param {import('../commands.mjs').Streams} streams
 * @param {Tools} [tools]
 */
export async function run(args, { output, errors }, tools = { readPage }) {
  const t = translator(languageOfArgs(args));
  const progress = (/** @type {string} */ key, /** @type {Record<string, unknown>} */ values = {}) => {
    if (errors.isTTY) errors.write(`${t(key, values)}\n`);
  };
  try {
    const { addresses, options } = readOptions(args);
    const { out } = options;
    const make = async () => {
      const old = await readOld(out, !!options.force);
      const feed = await makeFeed({
        addresses,
        options,
        old,
        tools,
        now: timeOfRun(process.env),
        t,
        progress,
      });
      return { old, ...feed };
    };
    const replace = async (/** @type {string} */ file) => {
      const made = await make();
      const { text, count, added } = made;
      const isSame = made.old?.text === text;
      if (!isSame) await replaceFile(file, text);
      progress(isSame ? 'progress.unchanged' : 'progress.written', { file, count, added });
      return made;
    };
    const feed = await (out === undefined ? make() : withLock(out, () => replace(out)));
    if (out === undefined) output.write(feed.text);
    if (options.recipe && feed.recipe !== undefined)
      await replaceFile(options.recipe, `${JSON.stringify(feed.recipe, undefined, 2)}\n`);
  } catch (error) {
    throw translated(error, t);
  }
}

/** @param {unknown} error @param {import('./messages.mjs').Translate} t */
function translated(error, t) {
  if (!(error instanceof RenderError) || !error.code || !(error.code in tables.en)) return error;
  const { code, values, usage } = error;
  return new RenderError(t(code, { agent: AGENT, ...values }), { usage, cause: error, code });
}
