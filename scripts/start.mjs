// `npm start`: builds, then serves the demo. `npm start -- --no-build` serves what dist/ holds.
import { serve } from './serve.mjs';

if (!process.argv.includes('--no-build')) {
  console.log('Building …');
  await import('./build.mjs');
}
const { url } = await serve();
console.log(`kpu-news demo: ${url}demo/`);
