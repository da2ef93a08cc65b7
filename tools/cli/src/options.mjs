import { parseArgs } from 'node:util';
import { RenderError } from './error.mjs';
import { isAttribute } from './print.mjs';

export const HELP = `kpu-news-cli: prints kpu-news elements on a server

  kpu-news-cli render SRC --lang id --time-zone Asia/Makassar [--out FILE]

  SRC                  address of the feed, or a file, or - for what another program prints
  --element NAME       list (the one chosen without it), article, or share, which needs no SRC
  --lang, --time-zone  language and time zone of dates: both needed, so that a browser draws the same
  --limit 6 --layout grid --share "whatsapp copy" …
                       any attribute of the element, by its name; an article’s id is --article-id
  --structured-data    JSON-LD for search engines too
  --src URL            the feed’s public address, where SRC is a file
  --page-url URL       address of the page that this is for; the share bar’s page too
  --out FILE           writes a file, in one step and only where all went well; else to standard output
  --script PATH        a script tag after the element, such as /kpu-news/kpu-news.js
  --document           a whole page around it
  --nonce TEXT         nonce of the style element, for a page with a strict policy
  --stylesheet PATH    a linked style sheet instead of the style element
  --print-css          only prints the styles, for --stylesheet; --print-csp their hash for a policy’s style-src
  --help               this text

Exit code 0 when all went well, 1 when the feed failed (FILE stays as it was), 2 when an option is wrong.
docs/server-rendering.md of kpu-news tells the rest: PHP, cron, policies.
`;

/** @typedef {'list' | 'article' | 'share'} Kind short name of an element */

/** @type {Map<string | undefined, Kind>} */
const KINDS = new Map([
  ['list', 'list'],
  ['article', 'article'],
  ['share', 'share'],
  ['kpu-news-list', 'list'],
  ['kpu-article', 'article'],
  ['kpu-share-bar', 'share'],
]);

const OWN = {
  element: { type: 'string' },
  src: { type: 'string' },
  'page-url': { type: 'string' },
  'page-title': { type: 'string' },
  out: { type: 'string' },
  script: { type: 'string' },
  document: { type: 'boolean' },
  nonce: { type: 'string' },
  stylesheet: { type: 'string' },
  'structured-data': { type: 'boolean' },
  'print-css': { type: 'boolean' },
  'print-csp': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

/** @returns {never} */
const refuse = (/** @type {string} */ words) => {
  throw new RenderError(words, { usage: true });
};

/**
 * Reads a command line.
 * @param {string[]} args without `render`
 * @param {(kind: Kind) => { names: readonly string[], flags: readonly string[] }} attributesOf
 */
export function readOptions(args, attributesOf) {
  /** @type {Record<string, string | boolean>} */
  const values = {};
  /** @type {string[]} */
  const sources = [];
  const { tokens } = parseArgs({ args, options: /** @type {any} */ (OWN), strict: false, tokens: true });
  const wanted = args.flatMap((arg, at) =>
    arg === '--element' ? args[at + 1] : (/^--element=(.*)/s.exec(arg)?.[1] ?? []),
  );
  const kind = KINDS.get(wanted.at(-1) ?? 'list');
  if (!kind) return refuse(`--element is list, article or share, not "${wanted.at(-1)}".`);
  const { names, flags } = attributesOf(kind);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token.kind === 'positional') sources.push(token.value);
    if (token.kind !== 'option') continue;
    const { name } = token;
    const own = Object.hasOwn(OWN, name) ? OWN[/** @type {keyof typeof OWN} */ (name)] : undefined;
    if (!own && !isAttribute(name, names))
      refuse(
        `There is no option ${token.rawName}: it is no attribute of the ${kind}. --help lists the others.`,
      );
    if (own ? own.type === 'boolean' : flags.includes(name)) {
      if (token.value !== undefined) refuse(`--${name} takes no value.`);
      values[name] = true;
      continue;
    }
    let { value } = token;
    const next = tokens[at + 1];
    // an attribute that this program does not know beforehand: its value is the next word
    if (value === undefined && next?.kind === 'positional' && next.index === token.index + 1) {
      value = next.value;
      at++;
    }
    if (value === undefined) refuse(`--${name} needs a value.`);
    values[name] = /** @type {string} */ (value);
  }
  const attributes = Object.entries(values).filter(([name]) => name !== 'src' && isAttribute(name, names));
  return { kind, sources, values, attributes: Object.fromEntries(attributes) };
}
