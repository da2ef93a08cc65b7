// `.ci/run`: `npm test` and `npm run test:frameworks`, even if the first fails; the last line has the totals of both.
import { exitCode } from '../../scripts/run.mjs';
import { closeWith, totalsOf } from './totals.mjs';

const commands = [['test'], ['run', 'test:frameworks']];
const totals = { passed: 0, failed: 0 };

for (const args of commands) {
  console.log(`\n═══ npm ${args.join(' ')}`);
  const { passed, failed } = await totalsOf((file) => exitCode('npm', args, { KPU_TOTALS: file }));
  totals.passed += passed;
  totals.failed += failed;
  console.log(`═══ npm ${args.join(' ')}: ${passed} passed, ${failed} failed`);
}
closeWith(totals);
