import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs tests that leave their own totals in the file that they are given. A run that ends badly without naming a
 * failed test counts as one, and so does one that leaves no totals.
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

/** Ends a run of tests: hands its totals to whoever asked for them in $KPU_TOTALS, and prints them as the last line. */
export function closeWith(totals, file = process.env.KPU_TOTALS) {
  if (file) writeFileSync(file, JSON.stringify(totals));
  process.exitCode = totals.failed > 0 ? 1 : 0;
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
}
