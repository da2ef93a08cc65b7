// `npm test`: everything. Each step runs, whatever became of the ones before; the last line sums them up.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../scripts/build/files.mjs';
import { TABLE } from '../../scripts/build/modules.mjs';
import { exitCode } from '../../scripts/run.mjs';
import { closeWith, totalsOf } from './totals.mjs';

const totals = { passed: 0, failed: 0 };
const failures = [];
const { KPU_TOTALS: askedFor } = process.env;
delete process.env.KPU_TOTALS; // each step is asked for its own

const node = (script, ...args) => exitCode(process.execPath, [script, ...args]);
const installed = (script, ...args) => node(`node_modules/${script}`, ...args);

/** A step that counts as one: its run gives 0 where all is well. */
async function step(name, run) {
  console.log(`\n── ${name}`);
  const failed = await run().catch((error) => (console.error(error.message), 1));
  totals[failed ? 'failed' : 'passed']++;
  if (failed) failures.push(name);
}

/** A step of many tests, which leaves its own totals in the file that it is given. */
async function tests(name, run) {
  console.log(`\n── ${name}`);
  const { passed, failed } = await totalsOf(run);
  totals.passed += passed;
  totals.failed += failed;
  if (failed > 0) failures.push(name);
}

const hashes = () =>
  new Map(
    [TABLE, ...(existsSync('dist') ? filesUnder('dist').map((file) => join('dist', file)) : [])].map(
      (file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')],
    ),
  );

/** dist/ and the table of its modules are committed, so what is there must be what src gives. */
async function rebuild() {
  const before = hashes();
  const code = await node('scripts/build.mjs');
  if (code !== 0) return code;
  const after = hashes();
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  for (const file of differing) console.error(`${file} was not what src gives.`);
  return differing.length;
}

// style sheets have no types
const themes = filesUnder('demo/themes').map((file) => `./themes/${file}`);

const nodeTests = ['test', 'tools']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => filesUnder(folder).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.test.mjs') && !file.includes('node_modules/'));

await step('check', () => exitCode('npm', ['run', '--silent', 'check']));
await step('build: the same bytes', rebuild);
await step('size', () => node('scripts/size.mjs'));
await step('publint', () => installed('publint/src/cli.js', '--strict'));
await step('are the types wrong', () =>
  installed(
    '@arethetypeswrong/cli/dist/index.js',
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--no-color',
    '--exclude-entrypoints',
    ...themes,
  ),
);
await step('exports', () => node('scripts/checks/exports.mjs'));
if (nodeTests.length > 0)
  await tests('node', (file) => {
    const reporters = ['spec', 'stdout', './test/runner/node-totals-reporter.mjs', file];
    const flags = reporters.map((value, i) => `--test-reporter${i % 2 ? '-destination' : ''}=${value}`);
    return node('--test', ...flags, ...nodeTests);
  });
await tests('browsers', (file) =>
  exitCode(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], { KPU_TOTALS: file }),
);

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
closeWith(totals, askedFor);
