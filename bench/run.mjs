// `npm run bench`: the product beside others, in one Chromium; writes its tables into docs/performance.md.
//   -- --quick       the main rows once, in under a minute, printed only
//   -- --only A,B    some groups of rows, printed only
//   -- --rounds N    at most so many rounds, printed only
//   -- --json FILE   every single number
//   -- --dist DIR    another folder with kpu-news.js, say that of an earlier version, printed only
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from '../scripts/dev/install.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string' },
    json: { type: 'string' },
    dist: { type: 'string' },
  },
});
const here = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('..', import.meta.url));
const dist = options.dist ?? `${project}dist`;
const { quick } = options;
const most = Number(options.rounds ?? 99);
const whole = !quick && !options.only;
const kept = whole && !options.rounds && !options.dist;

install(here);
const start = Date.now();
const load = loadavg()[1]; // before this run adds its own
const seconds = () => Math.round((Date.now() - start) / 1000);
const note = (text) => console.error(`${String(seconds()).padStart(4)} s  ${text}`);
/** What would begin later is left out. */
const late = () => seconds() > (quick ? 45 : 840);

/** The product first, then what the ratios are to. */
const contestants = [
  { id: 'kpu-news', title: 'kpu-news' },
  { id: 'hand-written', title: 'hand-written' },
  { id: 'preact', title: 'Preact' },
  { id: 'svelte', title: 'Svelte', patient: true },
  { id: 'vue', title: 'Vue', patient: true },
  { id: 'react', title: 'React', patient: true },
  { id: 'lit', title: 'plain Lit' },
].filter(({ patient }) => !(quick && patient));
const [product, ...others] = contestants.map(({ id }) => id);

const { buildContestants } = await import('./lib/build.mjs');
const { launch } = await import('./lib/browser.mjs');
const { serve } = await import('./lib/server.mjs');
const { bytesOf, weighEmbeds, weighFolder } = await import('./lib/sizes.mjs');
const { comparison, embedsTable, Results, techniquesTable } = await import('./lib/report.mjs');
const { cold } = await import('./rows/cold.mjs');
const { changes, memory, scrolling, ten, tenThousand, thousand } = await import('./rows/warm.mjs');
const { techniques } = await import('./rows/techniques.mjs');

const groups = [cold, thousand, tenThousand, changes, ten, memory, scrolling].filter(
  ({ name }) => !options.only || options.only.split(',').includes(name),
);
const roundsOf = ({ rounds }) => Math.min(rounds[quick ? 'quick' : 'full'], most);

const results = new Results();
const failures = new Set();

async function attempt(what, measure) {
  try {
    return await measure();
  } catch (error) {
    failures.add(`${what}: ${error.message.split('\n')[0]}`);
    return {};
  }
}

const weights = weighFolder(dist);

/** Builds what takes part, weighs it, and serves it. */
async function prepare() {
  const names = whole ? [...others, 'lit-nested'] : others;
  const built = await buildContestants(`${here}contestants`, names);
  results.add('bytes', product, { script: weights.get('kpu-news.js') });
  for (const [name, code] of built) results.add('bytes', name, { script: bytesOf(code) });
  const files = new Map([
    ['/page/measure.js', readFileSync(`${here}page/measure.js`)],
    ['/contestants/kpu-news.js', readFileSync(`${here}contestants/kpu-news.js`)],
    ...[...built].map(([name, code]) => [`/contestant/${name}.js`, code]),
    ...[cold, thousand].flatMap((group) => group.files(names)),
  ]);
  const server = await serve(dist, files);
  server.prepare(
    ...files.keys(),
    ...[...weights.keys()].map((file) => `/kpu-news/${file}`),
    ...groups.filter((group) => roundsOf(group) > 0).flatMap(({ feeds = [] }) => feeds),
  );
  return server;
}

/** What comes first differs from round to round, so that none always follows the same one. */
const turned = (list, by) => list.map((_, i) => list[(i + by) % list.length]);

async function measureGroup(lab, group, round) {
  const taking = quick && group.quickly ? group.quickly : [product, ...others];
  for (const id of turned(taking, round))
    results.add(group.name, id, await attempt(`${group.name}, ${id}`, () => group.measure(lab, id)));
  note(`round ${round + 1}: ${group.name}`);
}

async function measureTechniques(lab, round) {
  for (const { title, rounds, measure } of techniques) {
    if (round >= Math.min(rounds, most) || late()) continue;
    for (const way of turned(['with', 'without'], round)) {
      const time = await attempt(title, () => measure[way](lab));
      results.add('techniques', title, { [way]: time });
    }
    note(`round ${round + 1}: ${title}`);
  }
}

const server = await prepare();
const browser = await launch();
const version = await browser.version();
note('built');
try {
  const lab = { browser, server, quick };
  const last = Math.max(...groups.map(roundsOf), 0);
  for (let round = 0; round < last; round++) {
    for (const group of groups) if (round < roundsOf(group) && !late()) await measureGroup(lab, group, round);
    if (whole) await measureTechniques(lab, round);
  }
} finally {
  await browser.close();
  server.close();
}

const machine =
  `${cpus()[0].model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; ` +
  `${version.replace('/', ' ')}, Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}; ` +
  `load average before it ${load.toFixed(1)}; ${seconds()} s`;
const bytes = {
  name: 'bytes',
  rows: [{ key: 'script', title: 'script, brotli', unit: 'B', target: 14_000 }],
};
const embeds = [
  {
    title: 'kpu-news: all three elements, to the first card',
    bytes: weights.get('kpu-news.js'),
    what: 'list, article, share links',
  },
  ...weighEmbeds(`${here}node_modules`),
];
const report = [
  `Measured on ${machine}.`,
  comparison([bytes, ...groups], results, contestants),
  `Rounds: ${groups.map(({ name }) => `${name} ${results.rounds(name)}`).join(', ')}.`,
  'Embeds on npm, script and style sheet, brotli:',
  embedsTable(embeds),
  ...(whole ? ['Techniques, each with and without it:', techniquesTable(techniques, results)] : []),
].join('\n\n');

console.log(`\n${report}`);
for (const failure of failures) console.error(`Not measured: ${failure}`);
if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine, results }, null, 1)}\n`);
if (kept) {
  const { format, resolveConfig } = await import('prettier');
  const page = `${project}docs/performance.md`;
  const between = /(?<=<!-- bench -->\n)[\s\S]*(?=<!-- \/bench -->)/;
  const text = readFileSync(page, 'utf8').replace(between, () => `\n${report}\n\n`);
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
}
if (failures.size > 0) process.exitCode = 1;
