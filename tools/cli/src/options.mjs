import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { RenderError } from './error.mjs';
import { GLOBAL_ATTRIBUTES, isAttribute } from './print.mjs';
import { programName } from './program.mjs';

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
  if (!Object.hasOwn(KINDS, name)) throw new InvalidArgumentError('Use list, article or share.');
  return KINDS[name];
}

const HELP = `
Every attribute of the element is an option of the same name, such as --limit 6 --layout grid --share "whatsapp copy".
--article-id selects an article.

Exit status: 0 on success, 1 if the feed failed (FILE is unchanged), 2 if an option is invalid.
PHP, cron, Content-Security-Policy: docs/server-rendering.md of kpu-news.`;

/** The options that are the same for every element. */
const createCommand = () =>
  new Command(`${programName} render`)
    .usage('SRC --lang id --time-zone Asia/Makassar [options]')
    .description('Prints a kpu-news element as static HTML.')
    .argument('[src...]', 'URL of the feed, a file, or - for standard input')
    .option('--element <name>', 'list, article or share (share takes no SRC)', toKind, 'list')
    .option('--lang <tag>', 'language of the element; required, so that the browser renders the same')
    .option('--src <url>', 'public URL of the feed if SRC is a file')
    .option('--page-url <url>', 'URL of the page that contains the element; the share bar shares it')
    .option('--page-title <text>', 'title of that page')
    .option('--structured-data', 'add JSON-LD for search engines')
    .option('--out <file>', 'write to a file, atomically and only on success, instead of standard output')
    .option('--script <path>', 'add a script tag after the element, such as /kpu-news/kpu-news.js')
    .option('--document', 'print a complete page around the element')
    .option('--nonce <text>', 'nonce of the style element, for a strict Content-Security-Policy')
    .option('--stylesheet <path>', 'link a style sheet instead of printing a style element')
    .option('--print-css', 'print only the styles, for --stylesheet')
    .option('--print-csp', 'print only the hash of the styles, for style-src')
    .helpOption('-h, --help', 'show this help')
    .configureOutput({ outputError: () => {} }) // the caller prints what is thrown
    .exitOverride();

/** The help of the command. */
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
 * @throws {RenderError} if an option is invalid
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
