import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs tests that write their totals to a file. A run that exits with an error but reports no failed test counts as one
 * failure, and so does a run without totals.
 * @param {(file: string) => Promise<number>} run gives an exit code
 * @returns {Promise<{ passed: number, failed: number, durations?: [name: string, seconds: number][] }>}
 */
export async function totalsOf(run) {
  const folder = mkdtempSync(join(tmpdir(), 'kpu-news-totals-'));
  const file = join(folder, 'totals.json');
  try {
    const code = await run(file);
    const totals = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
    return { ...totals, failed: totals.failed || (code === 0 ? 0 : 1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Ends a run of tests: prints the totals as the last line, and writes them to the file $KPU_TOTALS if it is set. */
export function closeWith(totals, file = process.env.KPU_TOTALS) {
  if (file) writeFileSync(file, JSON.stringify(totals));
  process.exitCode = totals.failed > 0 ? 1 : 0;
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
}
