// How `.ci/run` sums up the two commands that it runs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A command that reports totals, if any, and exits with a code. */
const ends = (code, totals) =>
  `import { writeFileSync } from 'node:fs';
   ${totals ? `writeFileSync(process.env.KPU_TOTALS, '${JSON.stringify(totals)}');` : ''}
   console.log('99 passed, 99 failed'); // printed totals are ignored
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
    'adds up the totals of both commands',
    ends(0, { passed: 3, failed: 0 }),
    ends(0, { passed: 2, failed: 0 }),
    0,
    '5 passed, 0 failed',
  ],
  [
    'runs the second command although the first failed',
    ends(1, { passed: 3, failed: 2 }),
    ends(0, { passed: 2, failed: 0 }),
    1,
    '5 passed, 2 failed',
  ],
  [
    'counts a failing exit code without a failed test as a failure',
    ends(0, { passed: 3, failed: 0 }),
    ends(7, { passed: 2, failed: 0 }),
    1,
    '5 passed, 1 failed',
  ],
  [
    'counts a crash as a failure',
    'throw new Error("x");',
    ends(0, { passed: 2, failed: 0 }),
    1,
    '2 passed, 1 failed',
  ],
  ['counts missing totals as a failure', ends(0, { passed: 3, failed: 0 }), ends(0), 1, '3 passed, 1 failed'],
])
  test(name, () => assert.deepEqual(ci(first, second), [status, line]));
