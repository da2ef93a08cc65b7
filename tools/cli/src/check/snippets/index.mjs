import * as apache from './apache.mjs';
import { contextOf } from './context.mjs';
import * as nginx from './nginx.mjs';
import * as other from './other.mjs';
import * as php from './php.mjs';
import { policyFor } from './policy.mjs';

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('./context.mjs').Option} Option */
/** @typedef {(context: Context) => Option | Option[]} Make */

/** @param {Make | undefined} onApache @param {Make | undefined} onNginx @returns {Make} */
const byServer = (onApache, onNginx) => (context) => {
  const { server } = context.probe.platform;
  const isApache = server === 'apache' || server === 'litespeed';
  const made = [];
  if (onApache && server !== 'nginx') made.push(onApache(context));
  if (onNginx && !isApache) made.push(onNginx(context));
  return made.flat();
};

/** What PHP makes is mended in PHP; what a server sends as a file, in the server. @type {Make} */
const feed = (context) => {
  const { isPhp, isWordPress, server } = context.probe.platform;
  if (isWordPress && !context.isFile) return php.wordpressFeed();
  if (isPhp && !context.isFile) return php.feed(context);
  if (server === 'iis') return other.iis(context);
  const options = [byServer(apache.feed, nginx.feed)(context)].flat();
  return context.isFile ? options : [php.feed(context), ...options];
};

/** @type {Record<string, Make>} */
const MENDS = {
  feed,
  'cors-once': (context) => {
    const options = [byServer(apache.corsOnce, nginx.corsOnce)(context)].flat();
    return context.probe.platform.server === 'unknown' ? [feed(context), options].flat() : options;
  },
  uncompressed: (context) =>
    context.isFile ? byServer(apache.uncompressed, nginx.uncompressed)(context) : feed(context),
  open: byServer(apache.open, nginx.open),
  modsecurity: apache.modsecurity,
  wall: other.wall,
  rate: byServer(undefined, nginx.rate),
  cache: ({ probe: { platform } }) =>
    platform.server === 'nginx' ? nginx.cache() : platform.isWordPress ? php.wordpressCache() : php.cache(),
  keepalive: byServer(apache.keepalive, nginx.keepalive),
  http11: byServer(apache.http11, undefined),
  json: php.json,
  xml: php.xml,
  ipv6: byServer(apache.ipv6, nginx.ipv6),
  tls: byServer(apache.tls, nginx.tls),
  chain: byServer(apache.chain, nginx.chain),
  certificate: other.certificate,
  element: other.element,
  'element-https': other.element,
  listing: other.listing,
  robots: other.robots,
  bom: other.bom,
  upload: other.upload,
  'error-log': other.errorLog,
  'script-tag': other.scriptTag,
  script: byServer(apache.script, nginx.script),
  'pictures-open': byServer(apache.picturesOpen, nginx.picturesOpen),
  pictures: php.pictures,
  dates: php.dates,
  timezone: ({ probe }) => (probe.platform.isWordPress ? php.wordpressTimezone() : php.timezone()),
  'https-links': (context) => php.httpsLinks(context, context.probe.platform.isWordPress),
  'links-absolute': (context) => (context.isFile ? [] : php.absoluteLinks(context)),
  'links-host': other.trustedHosts,
  csp: (context) => {
    const policy = policyFor(context.probe);
    const { isPhp, server } = context.probe.platform;
    if (context.probe.page?.isMeta) return other.metaPolicy(policy);
    const options = [
      byServer(
        (of) => apache.csp(of, policy),
        (of) => nginx.csp(of, policy),
      )(context),
    ].flat();
    return isPhp && server === 'unknown' ? [php.csp(context, policy), ...options] : options;
  },
  'wp-rest': php.wordpressOpenApi,
  'wp-feed': php.wordpressOpenFeed,
  'wp-permalinks': byServer(apache.permalinks, nginx.permalinks),
  'wp-maintenance': other.maintenance,
  'wp-pictures': php.wordpressPictures,
  'wp-lazy': php.wordpressLazy,
};

/**
 * The lines to paste for a finding: all of the list, where they are for the same server; the first one else.
 * @param {import('../checks/finding.mjs').Probe} probe
 * @param {import('../checks/finding.mjs').Finding} finding
 * @returns {Option[]}
 */
export const mendOf = (probe, finding) =>
  finding.mend ? [MENDS[finding.mend]?.(contextOf(probe, finding)) ?? []].flat() : [];
