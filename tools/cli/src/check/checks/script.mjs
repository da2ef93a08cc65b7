import { isJavaScript } from '../probe/gather-script.mjs';
import { headerOf } from '../probe/request.mjs';
import { maxAgeOf } from './caching.mjs';
import { isReadable } from './cors.mjs';
import { fail, ok, warn } from './finding.mjs';

/** Seconds that browsers may keep kpu-news.js, whose name stays, and at least keep a bundle, whose folder changes. */
const LONG = 24 * 3600;
const BUNDLE = 30 * 24 * 3600;

/** @param {import('./finding.mjs').Exchange} exchange */
function typeFinding(exchange) {
  const type = headerOf(exchange, 'content-type') || '–';
  if (isJavaScript(exchange)) return undefined;
  return /html/i.test(type) || /^\s*<(?:!doctype|html)/i.test(exchange.body?.text ?? '')
    ? fail('script-page', exchange.url, { type })
    : fail('script-type', exchange.url, { type }, 'script');
}

/** @param {import('../probe/gather-script.mjs').ScriptEvidence} script */
function bundleFindings({ build, bundle, bundleBuild }) {
  if (!build || !bundle) return [];
  const { url, status } = bundle;
  if (status !== 200)
    return [fail('bundles-missing', url, { build, status: status ?? bundle.error?.code }, 'upload')];
  const type = typeFinding(bundle);
  if (type)
    return [type.id === 'script-page' ? fail('bundles-missing', url, { build, status }, 'upload') : type];
  if (bundleBuild !== build)
    return [fail('bundles-other', url, { build, other: bundleBuild ?? '–' }, 'upload')];
  const age = maxAgeOf(bundle) ?? 0;
  if (/no-store|no-cache/i.test(headerOf(bundle, 'cache-control')) || age < BUNDLE)
    return [warn('bundles-uncached', url, { control: headerOf(bundle, 'cache-control') || '–' }, 'script')];
  return [ok('bundles', url, { build })];
}

/** The files of kpu-news themselves. @param {import('./finding.mjs').Probe} probe */
export function checkScript({ script, site, isOtherSite, isSiteNamed }) {
  if (!script || script.main.status !== 200) return [];
  const { main, kind } = script;
  const { url } = main;
  const type = typeFinding(main);
  if (type?.id === 'script-page') return [type];
  const findings = type ? [type] : [];
  if (isOtherSite && kind === 'module' && !isReadable(main, site))
    findings.push((isSiteNamed ? fail : warn)('script-cors', url, { site }, 'script'));
  const age = maxAgeOf(main);
  const control = headerOf(main, 'cache-control') || '–';
  const isBundle = /\/[0-9a-f]{8}\/[\w-]+\.js$/.test(new URL(url).pathname);
  if (!isBundle && ((age ?? 0) > LONG || /immutable/i.test(control)))
    findings.push(warn('script-cached', url, { control, hours: Math.round((age ?? 0) / 3600) }, 'script'));
  findings.push(...bundleFindings(script));
  return findings.some(({ level }) => level !== 'ok')
    ? findings
    : [...findings, ok('script', url, { build: script.build ?? '–' })];
}
