import { headerOf } from '../probe/request.mjs';
import { fail, ok, warn } from './finding.mjs';

/** Milliseconds until the headers. */
const SLOW = 3000;
/** Milliseconds until the end. */
const LONG = 8000;
/** Days before a certificate ends. */
const SOON = 14;

const CERTIFICATE = /** @type {Record<string, string>} */ ({
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'early',
  ERR_TLS_CERT_ALTNAME_INVALID: 'host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'chain',
  UNABLE_TO_GET_ISSUER_CERT: 'chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'chain',
});

/** @param {import('./finding.mjs').Exchange} main @param {string} host */
function tlsFindings({ url, tls }, host) {
  if (!tls) return [];
  const { protocol = '', problem, until, issuer } = tls;
  if (/^TLSv1(?:\.1)?$|^SSL/.test(protocol)) return [fail('tls-old', url, { protocol }, 'tls')];
  if (problem) {
    const reason = CERTIFICATE[problem] ?? 'other';
    return [
      fail(
        `certificate-${reason}`,
        url,
        { host, until, issuer, code: problem },
        reason === 'chain' ? 'chain' : 'certificate',
      ),
    ];
  }
  const days = until ? Math.floor((Date.parse(until) - Date.now()) / 864e5) : SOON;
  return days < SOON
    ? [warn('certificate-soon', url, { days, until }, 'certificate')]
    : [ok('certificate', url, { until })];
}

/** Name, connection, certificate and speed. @param {import('./finding.mjs').Probe} probe */
export function checkConnection({ main, isIpv6Dead }) {
  const { url, error, status, wait = 0, time = 0, version } = main;
  const isClosed = version === '1.1' && /close/i.test(headerOf(main, 'connection')) && status === 200;
  const { hostname: host } = new URL(url);
  if (error && error.phase !== 'body') {
    const { code } = error;
    if (/^ENOTFOUND|^EAI_|^ENODATA/.test(code)) return [fail('dns-missing', url, { host })];
    if (code === 'PRIVATE') return [fail('redirect-private', url, { host })];
    if (code === 'ETIMEDOUT')
      return [fail(error.phase === 'headers' ? 'timeout' : 'unreachable', url, { host, code }, 'cache')];
    if (/^HPE_/.test(code)) return [fail('malformed', url, { code }, 'feed')];
    if (/SSL|TLS|EPROTO/.test(code)) return [fail('tls-broken', url, { host, code }, 'tls')];
    return [fail('unreachable', url, { host, code })];
  }
  if (status === undefined) return [];
  return [
    ...tlsFindings(main, host),
    ...(isIpv6Dead ? [warn('ipv6-dead', url, { host }, 'ipv6')] : []),
    ...(version === '1.0' ? [warn('http10', url, {}, 'http11')] : []),
    ...(isClosed ? [warn('connection-closed', url, {}, 'keepalive')] : []),
    wait > SLOW || time > LONG
      ? warn('slow', url, { seconds: (wait / 1000).toFixed(1), total: (time / 1000).toFixed(1) }, 'cache')
      : ok('fast', url, { milliseconds: Math.round(wait) }),
  ];
}
