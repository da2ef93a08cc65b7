import { isMixed } from '../probe/addresses.mjs';
import { redirectOf } from '../probe/probe.mjs';
import { isLoginPage } from '../probe/walls.mjs';
import { valuesOf } from '../probe/request.mjs';
import { fail, warn } from './finding.mjs';

/** Where a redirect goes that no browser would follow, or that a page should not be sent on. */
export function checkRedirects(/** @type {import('./finding.mjs').Probe} */ probe) {
  const { hops, main, site, isOtherSite, secure, answer } = probe;
  const findings = [];
  const [first] = hops;
  const target = redirectOf(main);
  if (target) findings.push(fail('redirect-loop', main.url, { target, count: hops.length }));
  else if (hops.length > 1 && (answer.kind === 'login' || isLoginPage(main.url, '')))
    findings.push(
      fail(
        'redirect-login',
        first.url,
        { target: main.url },
        !probe.platform.isWordPress
          ? undefined
          : /\/wp-json\b|[?&]rest_route=/.test(first.url)
            ? 'wp-rest'
            : 'wp-feed',
      ),
    );
  else if (hops.length > 1) {
    const chain = hops.map(({ url }) => url).join(' → ');
    const down = hops.find(
      (hop, index) => index && /^https:/.test(hops[index - 1].url) && /^http:/.test(hop.url),
    );
    // a page may read an answer only if each redirect on the way lets it
    const silent =
      isOtherSite && hops.slice(0, -1).find((hop) => !valuesOf(hop, 'access-control-allow-origin').length);
    if (down)
      findings.push(fail('redirect-to-http', first.url, { chain, target: main.url }, 'element-https'));
    else if (silent && main.status === 200)
      findings.push(fail('redirect-cors', silent.url, { chain, target: main.url }, 'element'));
    else if (main.status !== undefined)
      findings.push(
        warn('redirect', first.url, { chain, target: main.url, count: hops.length - 1 }, 'element'),
      );
  }
  if (isMixed(site, first.url)) {
    const works = secure?.status === 200 && !secure.tls?.problem;
    const target = first.url.replace(/^http:/, 'https:');
    findings.push(
      works
        ? fail('mixed-content', first.url, { target }, 'element')
        : fail('mixed-content-no-https', first.url, { host: new URL(first.url).hostname }, 'certificate'),
    );
  }
  return findings;
}
