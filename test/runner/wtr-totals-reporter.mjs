import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const SLOWEST_FILES = 8;

/** @param {import('@web/test-runner').TestSuiteResult} suite @returns {import('@web/test-runner').TestResult[]} */
const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** Seconds of all tests by some name, the longest first. */
function durationsBy(sessions, nameOf) {
  const seconds = new Map();
  for (const session of sessions)
    for (const { duration = 0 } of session.testResults ? testsOf(session.testResults) : [])
      seconds.set(nameOf(session), (seconds.get(nameOf(session)) ?? 0) + duration / 1000);
  return [...seconds].sort(([, a], [, b]) => b - a);
}

/** What came of all tests, and where the time went. */
function resultOf(sessions) {
  const totals = { passed: 0, failed: 0 };
  const failedFiles = [];
  for (const session of sessions) {
    const counts = { passed: 0, failed: 0 };
    for (const { passed, skipped } of session.testResults ? testsOf(session.testResults) : [])
      counts[passed && !skipped ? 'passed' : 'failed']++;
    if (!session.passed && counts.failed === 0) counts.failed++; // a file that did not load or crashed
    totals.passed += counts.passed;
    totals.failed += counts.failed;
    if (counts.failed > 0)
      failedFiles.push({ browser: session.browser.name, file: relative('.', session.testFile), ...counts });
  }
  const engines = durationsBy(sessions, ({ browser }) => browser.name);
  const files = durationsBy(sessions, ({ testFile }) => relative('.', testFile));
  return { ...totals, failedFiles, durations: [...engines, ...files.slice(0, SLOWEST_FILES)] };
}

/**
 * A web-test-runner reporter. Ends a run with one line, `N passed, N failed`, counted over all browsers; under
 * `npm test`, which adds the other steps, it writes both numbers and the durations to the file $KPU_TOTALS instead.
 */
export const totalsReporter = () => ({
  stop({ sessions }) {
    const result = resultOf([...sessions]);
    if (process.env.KPU_TOTALS) return writeFileSync(process.env.KPU_TOTALS, JSON.stringify(result));
    // web-test-runner still moves the cursor after this hook, so the line waits for its exit
    process.once('exit', () => console.log(`${result.passed} passed, ${result.failed} failed`));
  },
});
