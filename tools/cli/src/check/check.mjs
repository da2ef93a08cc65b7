import { findingsOf } from './checks/index.mjs';
import { fill, languages } from './messages/index.mjs';
import { gather } from './probe/gather.mjs';
import { mendOf } from './snippets/index.mjs';

/**
 * @typedef {object} Fix lines to paste
 * @property {string} server
 * @property {string} where a key: the kind of place
 * @property {string} place the same in words
 * @property {string} [file]
 * @property {string} lines
 * @typedef {object} Result one finding, in words
 * @property {string} id
 * @property {import('./checks/finding.mjs').Level} level
 * @property {string} url
 * @property {string} what happened
 * @property {string} [todo]
 * @property {Fix[]} fixes
 * @typedef {object} Report
 * @property {string} address
 * @property {string} site
 * @property {string} date
 * @property {string} kind what the answer is
 * @property {string} server
 * @property {number} requests
 * @property {Record<import('./checks/finding.mjs').Level, number>} counts
 * @property {Result[]} findings the gravest first
 */

/** @param {import('./checks/finding.mjs').Probe} probe */
function serverOf({ platform }) {
  const { name, isPhp, isWordPress, front } = platform;
  return [name, isWordPress ? 'WordPress' : isPhp ? 'PHP' : '', front && front !== name ? front : '']
    .filter(Boolean)
    .join(', ');
}

/**
 * Makes a report of the evidence.
 * @param {import('./checks/finding.mjs').Probe} probe
 * @param {string} language
 * @returns {Report}
 */
export function reportOf(probe, language) {
  const messages = languages[language];
  const findings = findingsOf(probe).map((finding) => {
    const { id, level, url, data } = finding;
    const [what, todo] = messages.findings[id];
    const fixes = mendOf(probe, finding).map((option) => ({
      ...option,
      place: fill(messages.places[option.where], { file: option.file }),
    }));
    return { id, level, url, what: fill(what, data), todo: todo && fill(todo, data), fixes };
  });
  const count = (/** @type {string} */ level) => findings.filter((finding) => finding.level === level).length;
  return {
    address: probe.address,
    site: probe.site,
    date: probe.date,
    kind: probe.answer.kind,
    server: serverOf(probe),
    requests: probe.requests,
    counts: { fail: count('fail'), warn: count('warn'), ok: count('ok') },
    findings,
  };
}

/**
 * Checks an address.
 * @param {string} address
 * @param {import('./probe/probe.mjs').ProbeOptions & { language?: string }} [options]
 */
export const check = async (address, { language = 'id', ...options } = {}) =>
  reportOf(await gather(address, options), language);
