import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { RenderError } from './error.mjs';
import { GLOBAL_ATTRIBUTES, isAttribute } from './print.mjs';

/** @typedef {'list' | 'article' | 'share'} Kind short name of an element */

/** @type {Record<string, Kind>} */
const KINDS = {
  list: 'list',
  article: 'article',
  share: 'share',
  'kpu-news-list': 'list',
  'kpu-article': 'article',
  'kpu-share-bar': 'share',
};

/** @param {string} name @returns {Kind} */
function toKind(name) {
  if (!Object.hasOwn(KINDS, name)) throw new InvalidArgumentError('It is list, article or share.');
  return KINDS[name];
}

const HELP = `
Any attribute of the element is an option by its name, such as --limit 6 --layout grid --share "whatsapp copy";
the id of an article is --article-id.

Exit code 0 when all went well, 1 when the feed failed (FILE stays as it was), 2 when an option is wrong.
docs/server-rendering.md of kpu-news has the rest: PHP, cron, policies.`;

/** The options that are the same for every element. */
const createCommand = () =>
  new Command('kpu-news-cli render')
    .usage('SRC --lang id --time-zone Asia/Makassar [options]')
    .description('Prints a kpu-news element as static HTML.')
    .argument('[src...]', 'address of the feed, or a file, or - for standard input')
    .option('--element <name>', 'list, article, or share, which needs no SRC', toKind, 'list')
    .option('--lang <tag>', 'language of the element: needed, so that a browser draws the same')
    .option('--src <url>', 'public address of the feed, where SRC is a file')
    .option('--page-url <url>', 'address of the page that this is for; the page that the share bar shares')
    .option('--page-title <text>', 'title of that page')
    .option('--structured-data', 'JSON-LD for search engines too')
    .option('--out <file>', 'write a file, in one step and only where all went well; else to standard output')
    .option('--script <path>', 'a script tag after the element, such as /kpu-news/kpu-news.js')
    .option('--document', 'a whole page around the element')
    .option('--nonce <text>', 'nonce of the style element, for a page with a strict policy')
    .option('--stylesheet <path>', 'a linked style sheet instead of the style element')
    .option('--print-css', 'only print the styles, for --stylesheet')
    .option('--print-csp', 'only print the hash of the styles, for the style-src of a policy')
    .helpOption('-h, --help', 'show this help')
    .configureOutput({ outputError: () => {} }) // the caller prints what is thrown
    .exitOverride();

/** The help of the program, which has one command. */
export const help = () => createCommand().helpInformation() + HELP;

/** @param {Command} command @param {string[]} args */
function parse(command, args) {
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const message = error.message.replace(/^error: |\.$/g, '').replaceAll('\n', ' ');
    throw new RenderError(`${message}. --help lists the options.`, { usage: true });
  }
}

/**
 * Adds the attributes of an element as options.
 * @param {Command} command
 * @param {{ names: readonly string[], flags: readonly string[] }} attributes
 * @param {string[]} args which may name `data-…` and `aria-…` attributes
 */
function addAttributes(command, { names, flags }, args) {
  const patterned = args.flatMap((arg) => /^--((?:data|aria)-[a-z\d-]+)/.exec(arg)?.[1] ?? []);
  for (const name of new Set([...names, ...GLOBAL_ATTRIBUTES, ...patterned]))
    if (!command.options.some((option) => option.name() === name))
      command.option(flags.includes(name) ? `--${name}` : `--${name} <value>`);
}

/**
 * Reads a command line.
 * @param {string[]} args without `render`
 * @param {(kind: Kind) => { names: readonly string[], flags: readonly string[] }} attributesOf
 * @throws {RenderError} where an option is wrong
 */
export function readOptions(args, attributesOf) {
  const first = createCommand().allowUnknownOption();
  parse(first, args);
  /** @type {Kind} */
  const kind = first.getOptionValue('element');
  const command = createCommand();
  const known = attributesOf(kind);
  addAttributes(command, known, args);
  /** @type {Set<import('commander').Option>} in the order in which attributes are to be printed */
  const used = new Set();
  for (const option of command.options) command.on(`option:${option.name()}`, () => used.add(option));
  parse(command, args);

  /** @type {Record<string, string | boolean>} */
  const values = Object.fromEntries(
    [...used].map((option) => [option.name(), command.getOptionValue(option.attributeName())]),
  );
  const attributes = Object.fromEntries(
    Object.entries(values).filter(([name]) => name !== 'src' && isAttribute(name, known.names)),
  );
  return { kind, sources: command.args, values, attributes };
}
