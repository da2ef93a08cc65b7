import { warn } from './finding.mjs';

const bare = (/** @type {string} */ host) => host.replace(/^www\./, '');
const parse = (/** @type {string | undefined} */ url, /** @type {string} */ base) =>
  url && URL.canParse(url, base) ? new URL(url, base) : undefined;

/** Ids and links of the articles. @param {import('./finding.mjs').Probe} probe */
export function checkItems({ main, answer, items }) {
  const { url } = main;
  if (!answer.feed || !items.length) return [];
  const home = new URL(url);
  const findings = [];
  const ids = items.flatMap(({ id }) => id ?? []);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (repeated.length)
    findings.push(warn('ids-repeated', url, { count: repeated.length, example: repeated[0] }));
  if (ids.length < items.length && answer.kind !== 'rdf')
    findings.push(warn('ids-missing', url, { count: items.length - ids.length }));
  const links = items.map((item) => item.url?.trim());
  const unlinked = links.filter((link) => !link).length;
  if (unlinked) findings.push(warn('links-missing', url, { count: unlinked }));
  const relative = links.filter((link) => link && !/^[a-z][\w+.-]*:/i.test(link));
  if (relative.length)
    findings.push(
      warn('links-relative', url, { count: relative.length, example: relative[0] }, 'links-absolute'),
    );
  const targets = links.flatMap((link) => parse(link, url) ?? []);
  const foreign = targets.filter(({ hostname }) => bare(hostname) !== bare(home.hostname));
  if (foreign.length)
    findings.push(warn('links-foreign', url, { count: foreign.length, host: foreign[0].host }, 'links-host'));
  const insecure = targets.filter(
    ({ protocol, host }) => protocol === 'http:' && host === home.host && home.protocol === 'https:',
  );
  if (insecure.length)
    findings.push(warn('links-http', url, { count: insecure.length, host: home.host }, 'https-links'));
  return findings;
}
