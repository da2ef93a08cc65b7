// `npm run fuzz`: reads 10 000 mutated documents with each format, in Chromium. `SEED=1 npm run fuzz` repeats a run;
// BROWSERS selects other browsers, as for the tests.
import { exitCode } from '../../scripts/run.mjs';

const { SEED = String(Math.floor(Math.random() * 2 ** 31)), BROWSERS = 'chromium' } = process.env;
console.log(`SEED=${SEED}`);
process.exitCode = await exitCode(
  process.execPath,
  ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/fuzz/wtr.config.mjs'],
  { SEED, BROWSERS },
);
