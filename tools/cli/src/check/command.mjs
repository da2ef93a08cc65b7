import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { RenderError } from '../error.mjs';
import { reportOf } from './check.mjs';
import { languages } from './messages/index.mjs';
import { gather } from './probe/gather.mjs';
import { printPage } from './print-page.mjs';
import { printText } from './print-text.mjs';

/** @typedef {import('./probe/probe.mjs').ProbeOptions} ProbeOptions */

const OPTIONS = /** @type {const} */ ({
  site: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  report: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
});

/** The language of the terminal, else Indonesian. @param {string} [named] */
function languageOf(named) {
  const { LC_ALL, LC_MESSAGES, LANG = '' } = process.env;
  const code = named ?? (LC_ALL || LC_MESSAGES || LANG).slice(0, 2).toLowerCase();
  return Object.hasOwn(languages, code) ? code : 'id';
}

export const help = () => `kpu-news check ALAMAT [--site ASAL] [--lang id|en] [--json] [--report BERKAS]

Memeriksa umpan, halaman situs, kpu-news.js, atau halaman yang memuat elemen kpu-news, dan mencetak baris perbaikannya.
Checks a feed, a page of a site, kpu-news.js, or a page with elements of kpu-news, and prints the lines that mend it.

  --site https://situs.example  halaman yang akan menampilkannya / the page that will show it
  --lang id|en                  bahasa laporan / language of the report
  --json                        untuk program / for programs
  --report laporan.html         satu halaman siap cetak untuk atasan / one printable page in Indonesian

Status: 0 tidak ada yang gagal / nothing failed, 1 ada yang gagal / something failed, 2 opsi salah / wrong options.`;

/** @param {string} message @returns {never} */
const usageError = (message) => {
  throw new RenderError(message, { usage: true });
};

/** An http(s) address; a host alone is taken as https. @param {string} text */
function toAddress(text) {
  const address = /^[a-z][\w+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  url.hash = '';
  return url;
}

/** @param {string[]} args */
function readOptions(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return usageError(/** @type {Error} */ (error).message);
  }
}

/**
 * Runs the command.
 * @param {string[]} args those after its name
 * @param {{ output: { write(text: string): unknown } }} streams
 * @param {ProbeOptions} [probe] for tests
 * @returns {Promise<0 | 1>} the exit status
 * @throws {RenderError} where the arguments are wrong
 */
export async function run(args, { output }, probe) {
  const { values, positionals } = readOptions(args);
  if (values.help) {
    output.write(`${help()}\n`);
    return 0;
  }
  const [given, more] = positionals;
  if (given === undefined || more !== undefined) usageError('Sebutkan satu alamat. / Name one address.');
  if (values.lang !== undefined && !Object.hasOwn(languages, values.lang)) usageError('--lang: id, en');
  const address =
    toAddress(given) ?? usageError(`"${given}": bukan alamat http(s). / Not an http(s) address.`);
  const site = values.site === undefined ? undefined : toAddress(values.site);
  if (values.site !== undefined && !site)
    usageError(`--site "${values.site}": bukan alamat http(s). / Not an http(s) address.`);
  const language = languageOf(values.lang);
  const evidence = await gather(address.href, { ...probe, ...(site && { site: site.origin }) });
  const report = reportOf(evidence, language);
  if (values.report !== undefined)
    // the page for a superior is in Indonesian, whatever the terminal speaks
    await writeFile(values.report, printPage(reportOf(evidence, 'id'))).catch((error) =>
      usageError(`${values.report}: ${/** @type {NodeJS.ErrnoException} */ (error).code}`),
    );
  output.write(values.json ? `${JSON.stringify(report, undefined, 2)}\n` : printText(report, language));
  return report.counts.fail > 0 ? 1 : 0;
}
