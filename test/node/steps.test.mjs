// The report of `npm test`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const steps = new URL('../runner/steps.mjs', import.meta.url).href;
const totals = new URL('../runner/totals.mjs', import.meta.url).href;

/** Runs steps in a process of their own; gives its exit code and the lines that it printed. */
function run(code) {
  const script = `
    import { writeFileSync } from 'node:fs';
    import { Steps } from '${steps}';
    import { totalsOf } from '${totals}';
    const steps = new Steps();
    ${code}
    steps.report();`;
  const env = { ...process.env, KPU_TOTALS: '' };
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env,
  });
  return { status, lines: stdout.trim().split('\n') };
}

test('all steps run, and the last line has their totals', () => {
  const { status, lines } = run(`
    await steps.check('first', async () => 3);
    await steps.check('second', async () => { throw new Error('x'); });
    await steps.check('third', async () => 0);
    await steps.tests('many', () => totalsOf(async (file) => {
      writeFileSync(file, JSON.stringify({ passed: 5, failed: 0 }));
      return 0;
    }));`);
  assert.equal(status, 1);
  assert.equal(lines.at(-1), '6 passed, 2 failed');
  assert.ok(lines.includes('Failed: first, second'));
});

test('each step, and each part of one, is reported with its duration', () => {
  const { status, lines } = run(`
    await steps.check('check', async () => 0);
    await steps.tests('browsers', () => totalsOf(async (file) => {
      writeFileSync(file, JSON.stringify({ passed: 1, failed: 0, durations: [['Chromium', 61.9], ['a.test.ts', 3]] }));
      return 0;
    }));`);
  assert.equal(status, 0);
  const start = lines.findIndex((line) => line.startsWith('Duration of each step'));
  assert.deepEqual(lines.slice(start + 1, start + 5), [
    'check        0:00',
    'browsers     0:00',
    '  Chromium   1:01',
    '  a.test.ts  0:03',
  ]);
});
