import { parseArgs } from 'node:util';
import { isStore } from '../stores/index.mjs';
import { isFeed } from './ids.mjs';
import { mask } from './mask.mjs';

export const HELP = `kpu-news-counter: counts the views of articles

  kpu-news-counter --feed https://kpu.example/feed.json --origins https://kpu.example

  --feed URL…        whose articles count: the address that <kpu-news-list src> has; several with spaces
                     between; or a file with one address a line. Read again every 5 minutes
  --origins ORIGIN…  sites that may ask, such as https://kpu.example; several with spaces or commas
                     between (any site where none is named)
  --database URL     file:… or postgres://… (else DATABASE_URL, else file:kpu-news-counts.db)
  --port N           port to listen at (8787)
  --host ADDRESS     address to listen at (127.0.0.1; 0.0.0.0 = every one of this machine)
  --rate N           reports a minute and address, ten times as many reads (120; 0 = any number)
  --trust-proxy N    how many proxies stand in front and append to X-Forwarded-For (0)
  --open             any id counts: for trying out, instead of --feed
  --help             this text

docs/counter.md tells the rest: systemd, nginx, backup, PostgreSQL, privacy.
`;

/** What is wrong with the command line, in a sentence that says how to mend it. */
export class UsageError extends Error {}

/** @type {NonNullable<import('node:util').ParseArgsConfig['options']>} */
const OPTIONS = {
  feed: { type: 'string', multiple: true },
  origins: { type: 'string', multiple: true },
  database: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  rate: { type: 'string' },
  'trust-proxy': { type: 'string' },
  open: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

/**
 * Reads a command line.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('./start.mjs').Options & { help?: boolean }}
 * @throws {UsageError}
 */
export function readOptions(args, env) {
  const values = parse(args);
  if (values.help) return { help: true };
  const feeds = values.feed ?? [];
  const open = values.open ?? false;
  if (open && feeds.length > 0)
    throw new UsageError('--open counts any id, --feed only an article’s: choose one.');
  if (!open && feeds.length === 0)
    throw new UsageError('Whose views count? Name your feed with --feed URL, or try it out with --open.');
  for (const feed of feeds)
    if (!isFeed(feed))
      throw new UsageError(
        `--feed is an http(s) address without a name and password in it, or a file, not "${mask(feed)}".`,
      );
  const database = values.database || env.DATABASE_URL || 'file:kpu-news-counts.db';
  if (!isStore(database))
    throw new UsageError(`--database is file:… or postgres://…, not "${mask(database)}".`);
  return {
    feeds,
    open,
    database,
    origins: (values.origins ?? [])
      .flatMap((origin) => origin.split(','))
      .filter(Boolean)
      .map(toOrigin),
    host: values.host,
    port: number('port', values.port, 65_535),
    rate: number('rate', values.rate, 1_000_000),
    trustProxy: number('trust-proxy', values['trust-proxy'], 10),
  };
}

/** @param {string[]} args */
function parse(args) {
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  /** @type {Record<string, any>} */
  const values = {};
  let list = '';
  for (const token of tokens) {
    if (token.kind === 'option') {
      const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name] : undefined;
      if (!option) throw new UsageError(`There is no option ${token.rawName}.${meant(token.name)}`);
      const takes = option.type === 'string';
      if (takes && (!token.value || (!token.inlineValue && token.value.startsWith('-'))))
        throw new UsageError(`${token.rawName} needs a value.`);
      if (!takes && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`);
      if (option.multiple) (values[token.name] ??= []).push(token.value);
      else values[token.name] = takes ? token.value : true;
      list = option.multiple ? token.name : '';
    } else if (token.kind === 'positional') {
      if (!list) throw new UsageError(`What is "${mask(token.value)}" for? Every value follows an option.`);
      values[list].push(token.value);
    }
  }
  return values;
}

/** The option that an unknown one is most like: the longest common beginning, of two letters at least. */
function meant(/** @type {string} */ name) {
  const common = (/** @type {string} */ other) => {
    let length = 0;
    while (length < name.length && name[length] === other[length]) length++;
    return length;
  };
  const [best] = Object.keys(OPTIONS).sort((a, b) => common(b) - common(a));
  return common(best) >= 2 ? ` Did you mean --${best}?` : '';
}

/** @param {string} name @param {string | undefined} value @param {number} most */
function number(name, value, most) {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value) || Number(value) > most)
    throw new UsageError(`--${name} is a whole number from 0 to ${most}, not "${value}".`);
  return Number(value);
}

/** @param {string} value */
function toOrigin(value) {
  if (value === 'null') return value; // a frame with `sandbox`
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new UsageError(`--origins names sites such as https://kpu.example, not "${mask(value)}".`);
  return new URL(value).origin;
}
