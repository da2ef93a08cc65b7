import { allows, directivesOf } from '../checks/csp.mjs';

/** @param {Map<string, string[]>} directives @param {string} name @param {string} source */
function add(directives, name, source) {
  const sources = directives.get(name) ?? directives.get('default-src') ?? [];
  if (sources.includes(source)) return;
  directives.set(name, [...sources.filter((given) => given !== "'none'"), source]);
}

/**
 * The page's policy with what the elements need added, and nothing removed.
 * @param {import('../checks/finding.mjs').Probe} probe
 */
export function policyFor({ page, main }) {
  const { policies = [], script, feeds = [] } = page ?? {};
  const { url } = main;
  const { origin } = new URL(url);
  const directives = directivesOf(policies.join(';'));
  const sourceOf = (/** @type {string} */ address) =>
    new URL(address).origin === origin ? "'self'" : new URL(address).origin;
  const scripts = ['script-src-elem', 'script-src'];
  const name = scripts.find((directive) => directives.has(directive)) ?? 'script-src';
  // a folder for the bundles, so that no other script of that host is let in
  if (script && !allows(policies, scripts, script, url, page?.nonce))
    add(directives, name, new URL(script).origin === origin ? "'self'" : new URL('./', script).href);
  for (const feed of feeds) {
    for (const directive of ['connect-src', 'img-src'])
      if (!allows(policies, [directive], feed, url)) add(directives, directive, sourceOf(feed));
  }
  const types = directives.get('trusted-types');
  if (types && !types.includes('*') && !types.includes('kpu-news'))
    directives.set('trusted-types', [...types.filter((given) => given !== "'none'"), 'kpu-news']);
  return [...directives]
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
    .replace(/["\\\r\n$]/g, '');
}
