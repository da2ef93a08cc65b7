import { isMixed } from '../probe/addresses.mjs';
import { redirectOf } from '../probe/probe.mjs';
import { isLoginPage } from '../probe/walls.mjs';
import { valuesOf } from '../probe/request.mjs';
import { fail, warn } from './finding.mjs';

/** @typedef {import('./finding.mjs').Probe} Probe */

/** Where a redirect goes that no browser would follow, or that a page should not be sent on. */
export const checkRedirects = (/** @type {Probe} */ probe) =>
  [redirectFinding(probe), mixedContent(probe)].filter((finding) => finding !== undefined);

/** @param {Probe} probe */
function redirectFinding(probe) {
  const { hops, main, answer } = probe;
  const [first] = hops;
  const target = redirectOf(main);
  if (target) return fail('redirect-loop', main.url, { target, count: hops.length });
  if (hops.length <= 1) return undefined;
  if (answer.kind === 'login' || isLoginPage(main.url, ''))
    return fail('redirect-login', first.url, { target: main.url }, loginSnippet(probe));
  return chainFinding(probe);
}

/** What opens the interface of WordPress that sends visitors to the login. @param {Probe} probe */
function loginSnippet({ platform, hops: [{ url }] }) {
  if (!platform.isWordPress) return undefined;
  return /\/wp-json\b|[?&]rest_route=/.test(url) ? 'wp-rest' : 'wp-feed';
}

/** Of redirects that end at an answer. @param {Probe} probe */
function chainFinding({ hops, main, isOtherSite }) {
  const [first] = hops;
  const values = { chain: hops.map(({ url }) => url).join(' → '), target: main.url };
  const down = hops.find(
    (hop, index) => index && /^https:/.test(hops[index - 1].url) && /^http:/.test(hop.url),
  );
  if (down) return fail('redirect-to-http', first.url, values, 'element-https');
  // a page may read an answer only if each redirect on the way lets it
  const silent =
    isOtherSite && hops.slice(0, -1).find((hop) => !valuesOf(hop, 'access-control-allow-origin').length);
  if (silent && main.status === 200) return fail('redirect-cors', silent.url, values, 'element');
  if (main.status === undefined) return undefined;
  return warn('redirect', first.url, { ...values, count: hops.length - 1 }, 'element');
}

/** A feed over http for a page over https. @param {Probe} probe */
function mixedContent({ hops: [{ url }], site, secure }) {
  if (!isMixed(site, url)) return undefined;
  const works = secure?.status === 200 && !secure.tls?.problem;
  return works
    ? fail('mixed-content', url, { target: url.replace(/^http:/, 'https:') }, 'element')
    : fail('mixed-content-no-https', url, { host: new URL(url).hostname }, 'certificate');
}
