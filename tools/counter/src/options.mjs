import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { isStore } from '../stores/index.mjs';
import { isFeed } from './ids.mjs';
import { redact } from './redact.mjs';

/** An invalid command line; the message says why. */
export class UsageError extends Error {}

/** A value that is not the next option. @param {string} value */
function text(value) {
  if (!value || value.startsWith('-')) throw new InvalidArgumentError('It needs a value.');
  return value;
}

/** The values of an option that may have several. @param {string} value @param {string[]} [previous] */
const texts = (value, previous = []) => [...previous, text(value)];

/** @param {number} max @returns {(value: string) => number} */
const integer = (max) => (value) => {
  if (!/^\d{1,9}$/.test(value) || Number(value) > max)
    throw new InvalidArgumentError(`Use an integer from 0 to ${max}.`);
  return Number(value);
};

/** Its messages name an unknown option without a value, which may hold a password. */
class CounterCommand extends Command {
  /** @param {string} flag */
  unknownOption(flag) {
    super.unknownOption(flag.split('=')[0]);
  }
}

const createCommand = () =>
  new CounterCommand('kpu-news-counter')
    .description('Counts the views of articles.')
    .option(
      '--feed <url...>',
      'feeds whose articles are counted: the URLs in <kpu-news-list src>, or a file with one URL per line; read every 5 minutes',
      texts,
    )
    .option(
      '--origins <origin...>',
      'origins whose pages may use the counter, such as https://kpu.example, separated by spaces or commas (any)',
      texts,
    )
    .option(
      '--database <url>',
      'file:… or postgres://… (DATABASE_URL, or else file:kpu-news-counts.db)',
      text,
    )
    .option('--port <n>', 'port to listen on (8787)', integer(65_535))
    .option(
      '--host <address>',
      'address to listen on (127.0.0.1); 0.0.0.0 for all addresses of this machine',
      text,
    )
    .option(
      '--rate <n>',
      'reports per minute and client address (120), and ten times as many reads; 0 for no limit',
      integer(1e6),
    )
    .option('--trust-proxy <n>', 'number of proxies in front that append to X-Forwarded-For (0)', integer(10))
    .option('--open', 'count any id instead of those of --feed, to try the counter')
    .helpOption('-h, --help', 'show this help')
    .addHelpText(
      'before',
      'kpu-news-counter --feed https://kpu.example/feed.json --origins https://kpu.example\n',
    )
    .addHelpText('after', '\nsystemd, nginx, backup, PostgreSQL, privacy: docs/counter.md of kpu-news.')
    .allowExcessArguments() // refused below, without a password that one may hold
    .configureOutput({ outputError: () => {} }) // the caller prints what is thrown
    .exitOverride();

/**
 * Parses a command line. Prints the help if requested.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('./start.mjs').Options | undefined} undefined after the help
 * @throws {UsageError}
 */
export function readOptions(args, env) {
  const command = createCommand();
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw new UsageError(`${error.message.replace(/^error: |\.$/g, '').replaceAll('\n', ' ')}.`);
  }
  const [excess] = command.args;
  if (excess !== undefined)
    throw new UsageError(`Unexpected argument "${redact(excess)}". Every value follows an option.`);
  return check(command.opts(), env);
}

/**
 * @param {import('commander').OptionValues} values
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('./start.mjs').Options}
 */
function check({ feed: feeds = [], open = false, origins = [], database, ...values }, env) {
  if (open && feeds.length > 0)
    throw new UsageError('--open counts any id, --feed only an article’s: choose one.');
  if (!open && feeds.length === 0)
    throw new UsageError('Whose views count? Name your feed with --feed URL, or try it out with --open.');
  for (const feed of feeds)
    if (!isFeed(feed))
      throw new UsageError(
        `--feed is an http(s) address without a name and password in it, or a file, not "${redact(feed)}".`,
      );
  const store = database || env.DATABASE_URL || 'file:kpu-news-counts.db';
  if (!isStore(store)) throw new UsageError(`--database is file:… or postgres://…, not "${redact(store)}".`);
  return { ...values, feeds, open, database: store, origins: origins.flatMap(toOrigins) };
}

/** @param {string} value sites with commas between */
const toOrigins = (value) => value.split(',').filter(Boolean).map(toOrigin);

/** @param {string} value */
function toOrigin(value) {
  if (value === 'null') return value; // a frame with `sandbox`
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new UsageError(`--origins names sites such as https://kpu.example, not "${redact(value)}".`);
  return new URL(value).origin;
}
