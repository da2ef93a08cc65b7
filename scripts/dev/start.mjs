// `npm start`: builds, then serves the demo with a counter of views beside it. `npm start -- --no-build` serves what
// dist/ holds.
import { startCounter } from 'kpu-news-counter';
import { serve } from './serve.mjs';

if (!process.argv.includes('--no-build')) {
  console.log('Building …');
  await import('../build.mjs');
}
let counter;
const { url } = await serve({ counter: () => counter.url });
const told = (level, event, facts = {}) => {
  if (level === 'error') console.error(`Counter: ${event}`, facts);
};
counter = await startCounter({ port: 0, feeds: [`${url}demo/contoh/feed.json`], log: told });
console.log(`kpu-news demo: ${url}demo/  (views are counted in kpu-news-counts.db)`);
