// `npm start`: serves the demo from the committed dist/, without installing anything. If the sources have changed since
// dist/ was built, installs the packages and builds first; `-- --no-build` skips that.
import { fileURLToPath } from 'node:url';
import { exitCode } from '../run.mjs';
import { isDistCurrent } from '../source-hash.mjs';
import { install } from './install.mjs';
import { serve } from './serve.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

if (!process.argv.includes('--no-build') && !isDistCurrent()) {
  console.log('The sources have changed since dist/ was built. Building …');
  install('.');
  const code = await exitCode(process.execPath, ['scripts/build.mjs']);
  if (code !== 0) process.exit(code);
}
const { url } = await serve();
console.log(`kpu-news demo: ${url}demo/  (Ctrl+C stops it)`);
