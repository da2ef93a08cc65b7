import robotsParser from 'robots-parser';
import { warn } from './finding.mjs';

/** Whether programs that fetch feeds may come. @param {import('./finding.mjs').Probe} probe */
export function checkRobots({ main, robots }) {
  const text = robots?.status === 200 ? (robots.body?.text ?? '') : '';
  const { origin, pathname, search } = new URL(main.url);
  const rules = robotsParser(`${origin}/robots.txt`, text);
  return (rules.isAllowed(main.url, 'kpu-news') ?? true)
    ? []
    : [warn('robots', main.url, { path: pathname + search }, 'robots')];
}
