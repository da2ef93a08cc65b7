import { exitCode } from '../../scripts/run.mjs';
import { totalsOf } from './totals.mjs';

const MAX_RETRIED_FILES = 8; // more is no accident of a busy machine

const runner =
  (env, files = []) =>
  (totalsFile) =>
    exitCode(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', ...files], {
      ...env,
      KPU_TOTALS: totalsFile,
    });

/**
 * Runs the browser tests in all engines at once. Three engines on two cores starve each other, so a file that failed
 * runs once more, in its engine alone; what passes then is named, and counts as passed.
 */
export async function browserTests() {
  const { failedFiles = [], ...totals } = await totalsOf(runner({}));
  if (failedFiles.length > MAX_RETRIED_FILES) return totals;
  for (const { browser, file, passed, failed } of failedFiles) {
    console.log(`\n── once more: ${file} in ${browser}`);
    const again = await totalsOf(runner({ BROWSERS: browser.toLowerCase() }, [file]));
    if (again.failed === 0) console.log(`Flaky, passed the second time: ${file} in ${browser}`);
    totals.passed += again.passed - passed;
    totals.failed += again.failed - failed;
  }
  return totals;
}
