import { headerOf } from '../probe/request.mjs';
import { fail, ok, warn } from './finding.mjs';

/** Bytes below which compressing is not worth it. */
const SMALL = 4000;

/** Whether an answer is compressed, and rightly. @param {import('./finding.mjs').Probe} probe */
export function checkCompression({ main, answer, script, page }) {
  const { url, body, bytes } = main;
  const fault = body?.encodingFault;
  const encoding = headerOf(main, 'content-encoding') || '–';
  if (fault === 'double') return [fail('compressed-twice', url, { encoding }, 'uncompressed')];
  if (fault === 'undeclared') return [fail('compressed-silently', url, {}, 'uncompressed')];
  if (fault && !main.isCut) return [fail('compression-broken', url, { encoding }, 'uncompressed')];
  if (main.status !== 200 || page || !(answer.feed || script)) return [];
  const size = body?.data.length ?? 0;
  if (encoding === '–' && size > SMALL)
    return [warn('uncompressed', url, { kilobytes: Math.round(size / 1000) }, script ? 'script' : 'feed')];
  return [ok('compressed', url, { encoding, kilobytes: (bytes / 1000).toFixed(1) })];
}
