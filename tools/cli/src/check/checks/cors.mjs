import { headerOf, valuesOf } from '../probe/request.mjs';
import { fail, ok, warn } from './finding.mjs';

const ORIGIN = 'access-control-allow-origin';

/** Whether a browser lets a page of the site read an answer. @param {import('./finding.mjs').Exchange} exchange @param {string} site */
export const isReadable = (exchange, site) => ['*', site].includes(headerOf(exchange, ORIGIN));

/** @param {import('./finding.mjs').Exchange} main @param {string} site */
function faultOf(main, site) {
  const values = valuesOf(main, ORIGIN);
  const { url } = main;
  const all = values.join(', ');
  if (!values.length) return fail('cors-missing', url, { site }, 'feed');
  if (values.length > 1 || all.includes(','))
    return fail('cors-duplicate', url, { values: all }, 'cors-once');
  if (!isReadable(main, site)) return fail('cors-origin', url, { values: all, site }, 'feed');
  return undefined;
}

/** Whether pages of another site may read the feed, its errors included. @param {import('./finding.mjs').Probe} probe */
export function checkCors({ main, answer, site, isOtherSite, missing, preflight }) {
  const { url } = main;
  if (!answer.feed || answer.kind === 'listing') return [];
  if (!isOtherSite) return [ok('cors-same-site', url, { site })];
  const fault = faultOf(main, site);
  if (fault) return [fault];
  const findings = [];
  const value = headerOf(main, ORIGIN);
  if (value !== '*' && !/\borigin\b|\*/i.test(headerOf(main, 'vary')))
    findings.push(warn('cors-vary', url, { values: value }, 'feed'));
  if (missing?.status && missing.status >= 400 && !isReadable(missing, site))
    findings.push(warn('cors-errors', missing.url, { status: missing.status }, 'feed'));
  if (preflight?.status && (preflight.status >= 300 || !isReadable(preflight, site)))
    findings.push(ok('cors-preflight', url, { status: preflight.status }));
  return [...findings, ok('cors', url, { values: value })];
}
