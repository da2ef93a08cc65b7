import { headerOf } from '../probe/request.mjs';
import { fail, ok, warn } from './finding.mjs';

/** Seconds; a feed that browsers keep longer shows old news. */
const LONG = 6 * 3600;

/** Seconds that browsers may use an answer without asking. @param {import('./finding.mjs').Exchange} exchange */
export function maxAgeOf(exchange) {
  const age = /(?:^|[\s,])max-age=(\d+)/i.exec(headerOf(exchange, 'cache-control'))?.[1];
  if (age !== undefined) return Number(age);
  const until = Date.parse(headerOf(exchange, 'expires'));
  return Number.isNaN(until) ? undefined : Math.max(0, (until - Date.now()) / 1000);
}

/** How long a feed is kept, and what it costs to ask again. @param {import('./finding.mjs').Probe} probe */
export function checkCaching({ main, answer, again, other }) {
  const { url } = main;
  if (!answer.feed || answer.kind === 'listing') return [];
  const control = headerOf(main, 'cache-control');
  const age = maxAgeOf(main);
  const findings = [];
  if (/no-store|private/i.test(control)) findings.push(warn('cache-forbidden', url, { control }, 'feed'));
  else if (age === undefined && !/no-cache/i.test(control))
    findings.push(warn('cache-missing', url, {}, 'feed'));
  else if ((age ?? 0) > LONG)
    findings.push(warn('cache-long', url, { hours: Math.round((age ?? 0) / 3600) }, 'feed'));
  if (headerOf(main, 'set-cookie'))
    findings.push(warn('cookie', url, { name: headerOf(main, 'set-cookie').split('=')[0] }, 'feed'));
  const validator = headerOf(main, 'etag') || headerOf(main, 'last-modified');
  if (!validator) findings.push(warn('validator-missing', url, {}, 'feed'));
  else if (again?.status === 200) findings.push(warn('revalidation-none', url, { validator }, 'feed'));
  else if (again?.status === 304 && other?.status === 304)
    findings.push(fail('revalidation-stuck', url, { validator }, 'feed'));
  return findings.length ? findings : [ok('cache', url, { control })];
}
