// `npm test`: all steps, even if some fail. The last line has the totals.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../scripts/build/files.mjs';
import { exitCode } from '../../scripts/run.mjs';
import { browserTests } from './browser-tests.mjs';
import { Steps } from './steps.mjs';
import { totalsOf } from './totals.mjs';

const steps = new Steps();
const { KPU_TOTALS: totalsFile } = process.env;
delete process.env.KPU_TOTALS; // each step has a file of its own

const node = (script, ...args) => exitCode(process.execPath, [script, ...args]);
const installed = (script, ...args) => node(`node_modules/${script}`, ...args);

const hashes = () =>
  new Map(
    (existsSync('dist') ? filesUnder('dist') : []).map((name) => {
      const file = join('dist', name);
      return [file, createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );

/** dist/ and the table of its modules are committed, so a build must not change them. */
async function rebuild() {
  const before = hashes();
  const code = await node('scripts/build.mjs');
  if (code !== 0) return code;
  const after = hashes();
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  for (const file of differing) console.error(`${file} is not what a build of src makes.`);
  return differing.length;
}

// style sheets have no types
const themes = filesUnder('demo/themes').map((file) => `./themes/${file}`);

const nodeTests = ['test', 'tools']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => filesUnder(folder).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.test.mjs') && !file.includes('node_modules/'));

await steps.check('check', () => exitCode('npm', ['run', '--silent', 'check']));
await steps.check('build: the same bytes', rebuild);
await steps.check('size', () => node('scripts/size.mjs'));
await steps.check('publint', () => installed('publint/src/cli.js', '--strict'));
await steps.check('are the types wrong', () =>
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
await steps.check('exports', () => node('scripts/checks/exports.mjs'));
if (nodeTests.length > 0)
  await steps.tests('node', () =>
    totalsOf((file) => {
      const reporters = ['spec', 'stdout', './test/runner/node-totals-reporter.mjs', file];
      const flags = reporters.map((value, i) => `--test-reporter${i % 2 ? '-destination' : ''}=${value}`);
      return node('--test', ...flags, ...nodeTests);
    }),
  );
await steps.tests('browsers', browserTests);

steps.report(totalsFile);
