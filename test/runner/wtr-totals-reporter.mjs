import { writeFileSync } from 'node:fs';

/**
 * A web-test-runner reporter. Ends a run with one line, `N passed, N failed`, counted over all browsers; under
 * `npm test`, which adds the other steps, it hands the two numbers over in the file $KPU_TOTALS instead.
 */
export function totalsReporter() {
  const count = (suite, totals) => {
    for (const test of suite.tests) totals[test.passed && !test.skipped ? 'passed' : 'failed']++;
    for (const inner of suite.suites) count(inner, totals);
  };
  return {
    stop({ sessions }) {
      const totals = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const before = totals.failed;
        if (session.testResults) count(session.testResults, totals);
        if (!session.passed && totals.failed === before) totals.failed++; // a file that did not load or crashed
      }
      if (process.env.KPU_TOTALS) return writeFileSync(process.env.KPU_TOTALS, JSON.stringify(totals));
      // web-test-runner still moves the cursor after this hook, so the line waits for its exit
      process.once('exit', () => console.log(`${totals.passed} passed, ${totals.failed} failed`));
    },
  };
}
