import { Command, CommanderError } from 'commander';
import { programName } from '../program.mjs';
import { failure } from './failure.mjs';

/**
 * @typedef {object} FeedOptions
 * @property {string} [out]
 * @property {string} [format]
 * @property {string} [title]
 * @property {string} [home]
 * @property {number} [limit]
 * @property {number} keep
 * @property {string} [example]
 * @property {string} [items]
 * @property {string} [recipe]
 * @property {boolean} [body]
 * @property {string} [timeZone]
 * @property {boolean} [force]
 * @property {string} [lang]
 */

export const FORMATS = ['auto', 'json-feed', 'xml', 'wordpress', 'site', 'page', 'sitemap', 'csv', 'xlsx'];
const formatList = FORMATS.join(', ');

/** @param {string} name @param {string | undefined} value @param {number} min */
function toNumber(name, value, min, max = 10_000) {
  if (value === undefined) return undefined;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN;
  if (!(number >= min && number <= max))
    throw failure('bad-number', { name, value, min, max }, { usage: true });
  return number;
}

/** @param {string} zone */
function isZone(zone) {
  try {
    return !!new Intl.DateTimeFormat('id', { timeZone: zone });
  } catch {
    return false;
  }
}

const createCommand = () =>
  new Command(`${programName} feed`)
    .argument('[address...]')
    .option('--out <file>')
    .option('--format <name>')
    .option('--title <text>')
    .option('--home <url>')
    .option('--limit <n>')
    .option('--keep <n>')
    .option('--example <text>')
    .option('--items <css>')
    .option('--recipe <file>')
    .option('--body')
    .option('--time-zone <zone>')
    .option('--force')
    .option('--lang <tag>')
    .helpOption(false)
    .configureOutput({ outputError: () => {} }) // the caller prints what is thrown
    .exitOverride();

/**
 * Reads a command line.
 * @param {string[]} args
 * @returns {{ addresses: string[], options: FeedOptions }}
 */
export function readOptions(args) {
  const command = createCommand();
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const detail = error.message.replace(/^error: |\.$/g, '').replaceAll('\n', ' ');
    throw failure('bad-option', { detail }, { usage: true });
  }
  const given = command.opts();
  const { format = 'auto', home, timeZone } = given;
  const usage = { usage: true };
  const addresses = [...new Set(command.args)];
  if (addresses.length === 0) throw failure('no-source', {}, usage);
  if (!FORMATS.includes(format)) throw failure('bad-format', { value: format, known: formatList }, usage);
  if (home !== undefined && !(/^https?:\/\//i.test(home) && URL.canParse(home)))
    throw failure('bad-home', { value: home }, usage);
  if (timeZone !== undefined && !isZone(timeZone)) throw failure('bad-zone', { value: timeZone }, usage);
  if (given.recipe !== undefined && addresses.length > 1) throw failure('one-recipe', {}, usage);
  const limit = toNumber('limit', given.limit, 1);
  const keep = toNumber('keep', given.keep, 0) ?? 200;
  return { addresses, options: { ...given, format, limit, keep } };
}
