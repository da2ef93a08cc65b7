import { fail, ok, warn } from './finding.mjs';
import { isReadable } from './cors.mjs';
import { isMixed } from '../probe/addresses.mjs';
import { isJavaScript } from '../probe/gather-script.mjs';

/** Directives of a policy by name. @param {string} policy */
export function directivesOf(policy) {
  /** @type {Map<string, string[]>} */
  const directives = new Map();
  for (const part of policy.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

/** Whether a source of a policy names an address. @param {string} source @param {URL} target @param {URL} page */
function sourceMatches(source, target, page) {
  const { protocol, host, hostname, port, pathname, origin } = target;
  const text = source.toLowerCase();
  if (text === '*') return /^(?:https?|wss?):$/.test(protocol);
  if (text === "'self'") return origin === page.origin;
  if (/^[a-z][\w+.-]*:$/.test(text)) return text === protocol || (text === 'http:' && protocol === 'https:');
  const [, scheme, name = '', wanted, path = ''] =
    /^(?:([a-z][\w+.-]*):\/\/)?([^/:]+)(?::(\*|\d+))?(\/.*)?$/i.exec(source) ?? [];
  if (!name) return false;
  if (
    scheme &&
    `${scheme.toLowerCase()}:` !== protocol &&
    !(scheme.toLowerCase() === 'http' && protocol === 'https:')
  )
    return false;
  if (!scheme && page.protocol === 'https:' && protocol !== 'https:') return false;
  const isHost = name.startsWith('*.')
    ? hostname.endsWith(name.slice(1).toLowerCase())
    : hostname === name.toLowerCase();
  if (!isHost || (wanted ? wanted !== '*' && wanted !== port : host !== hostname)) return false;
  return !path || path === '/' || (path.endsWith('/') ? pathname.startsWith(path) : pathname === path);
}

/** Whether all policies let a page use an address. @param {string[]} policies @param {string[]} names the directive and what stands for it */
export function allows(
  policies,
  names,
  /** @type {string} */ address,
  /** @type {string} */ page,
  /** @type {string} */ nonce = '',
) {
  return policies.every((policy) => {
    const directives = directivesOf(policy);
    const name = [...names, 'default-src'].find((directive) => directives.has(directive));
    if (!name) return true;
    const sources = directives.get(name) ?? [];
    if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
    if (names.includes('script-src') && sources.some((source) => /^'strict-dynamic'$/i.test(source)))
      return false;
    return sources.some((source) => sourceMatches(source, new URL(address), new URL(page)));
  });
}

const hasTrustedTypes = (/** @type {string} */ policy) => {
  const directives = directivesOf(policy);
  const names = directives.get('trusted-types');
  if (!names) return true;
  return names.some((name) => name === '*' || name === 'kpu-news');
};

/** The page that shows the news: its script, its feeds and its policy. @param {import('./finding.mjs').Probe} probe */
export function checkPage({ page, main }) {
  if (!page || main.status !== 200) return [];
  const { url } = main;
  const { policies, script, scriptAnswer, feeds, nonce, isModule } = page;
  const findings = [];
  if (!script) findings.push(fail('page-no-script', url, {}, 'script-tag'));
  else if (scriptAnswer && scriptAnswer.status !== 200)
    findings.push(
      fail(
        'page-script-missing',
        script,
        { status: scriptAnswer.status ?? scriptAnswer.error?.code },
        'upload',
      ),
    );
  else if (scriptAnswer && !isJavaScript(scriptAnswer))
    findings.push(
      fail('script-type', script, { type: scriptAnswer.headers.get('content-type')?.[0] ?? '–' }, 'script'),
    );
  if (script && !isModule && /kpu-news\.js/.test(script))
    findings.push(fail('page-not-module', url, {}, 'script-tag'));
  const { feed } = page;
  if (feed && feed.status !== 200)
    findings.push(fail('page-feed-broken', feed.url, { status: feed.status ?? feed.error?.code }));
  else if (feed && new URL(feed.url).origin !== new URL(url).origin && !isReadable(feed, new URL(url).origin))
    findings.push(fail('page-feed-cors', feed.url, { site: new URL(url).origin }));
  const insecure = [...feeds, ...(script ? [script] : [])].find((address) =>
    isMixed(new URL(url).origin, address),
  );
  if (insecure)
    findings.push(
      fail('mixed-content', insecure, { target: insecure.replace(/^http:/, 'https:') }, 'element'),
    );
  if (script && !allows(policies, ['script-src-elem', 'script-src'], script, url, nonce))
    findings.push(fail('csp-script', url, { source: script }, 'csp'));
  const blocked = feeds.filter((feed) => !allows(policies, ['connect-src'], feed, url));
  if (blocked.length) findings.push(fail('csp-connect', url, { source: new URL(blocked[0]).origin }, 'csp'));
  const images = feeds.filter((feed) => !allows(policies, ['img-src'], feed, url));
  if (images.length) findings.push(warn('csp-img', url, { source: new URL(images[0]).origin }, 'csp'));
  if (!policies.every(hasTrustedTypes)) findings.push(fail('csp-trusted-types', url, {}, 'csp'));
  return findings.length
    ? findings
    : [ok('page', url, { count: feeds.length, policy: policies.length ? 'Content-Security-Policy' : '–' })];
}
