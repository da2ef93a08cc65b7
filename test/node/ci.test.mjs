// What `.ci/run` does with the two commands it runs, tried on commands that end in every way.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A command that hands over totals, if any, and ends with an exit code. */
const ends = (code, totals) =>
  `import { writeFileSync } from 'node:fs';
   ${totals ? `writeFileSync(process.env.KPU_TOTALS, '${JSON.stringify(totals)}');` : ''}
   console.log('99 passed, 99 failed'); // what a command prints is not what counts
   process.exitCode = ${code};`;

/** Runs test/runner/ci.mjs in a project whose two commands are these. */
function ci(first, second) {
  const folder = mkdtempSync(join(tmpdir(), 'kpu-news-ci-'));
  try {
    for (const file of ['test/runner/ci.mjs', 'test/runner/totals.mjs', 'scripts/run.mjs'])
      cpSync(join(root, file), join(folder, file));
    writeFileSync(join(folder, 'first.mjs'), first);
    writeFileSync(join(folder, 'second.mjs'), second);
    const commands = { test: 'node first.mjs', 'test:frameworks': 'node second.mjs' };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', scripts: commands }));
    const env = { ...process.env, KPU_TOTALS: '' };
    const { status, stdout } = spawnSync(process.execPath, ['test/runner/ci.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    return [status, stdout.trim().split('\n').at(-1)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const [name, first, second, status, line] of [
  [
    'both are added up',
    ends(0, { passed: 3, failed: 0 }),
    ends(0, { passed: 2, failed: 0 }),
    0,
    '5 passed, 0 failed',
  ],
  [
    'the second runs although the first failed',
    ends(1, { passed: 3, failed: 2 }),
    ends(0, { passed: 2, failed: 0 }),
    1,
    '5 passed, 2 failed',
  ],
  [
    'a bad end without a failed test is one',
    ends(0, { passed: 3, failed: 0 }),
    ends(7, { passed: 2, failed: 0 }),
    1,
    '5 passed, 1 failed',
  ],
  [
    'a command that breaks off is one',
    'throw new Error("x");',
    ends(0, { passed: 2, failed: 0 }),
    1,
    '2 passed, 1 failed',
  ],
  ['a command that says nothing is one', ends(0, { passed: 3, failed: 0 }), ends(0), 1, '3 passed, 1 failed'],
])
  test(name, () => assert.deepEqual(ci(first, second), [status, line]));
