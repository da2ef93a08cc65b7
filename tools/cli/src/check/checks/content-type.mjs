import { headerOf } from '../probe/request.mjs';
import { ok, warn } from './finding.mjs';

const RIGHT = /** @type {Record<string, RegExp>} */ ({
  json: /^application\/(?:feed\+json|json|[\w.+-]+\+json)\b/i,
  xml: /^(?:application|text)\/(?:xml|[\w.+-]+\+xml)\b/i,
});

/** The encoding that an XML declaration names. @param {string} [text] */
const encodingIn = (text = '') =>
  /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(text.slice(0, 400))?.[1];

/** The media type and the character set of a feed. @param {import('./finding.mjs').Probe} probe */
export function checkContentType({ main, answer }) {
  const { url, body } = main;
  if (!answer.feed || answer.kind === 'listing') return [];
  const isJson = answer.kind === 'json-feed' || answer.kind === 'wordpress';
  const type = headerOf(main, 'content-type');
  const want =
    answer.kind === 'json-feed' ? 'application/feed+json' : isJson ? 'application/json' : 'application/xml';
  const findings = [];
  if (!RIGHT[isJson ? 'json' : 'xml'].test(type))
    findings.push(
      warn(
        /nosniff/i.test(headerOf(main, 'x-content-type-options')) ? 'type-nosniff' : 'type',
        url,
        { type: type || '–', want },
        'feed',
      ),
    );
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(type)?.[1];
  const hasOther = /[^\0-\x7f]/.test(body?.text ?? '');
  if (charset && body?.isUtf8 && hasOther && !/^utf-?8$/i.test(charset))
    findings.push(warn('charset', url, { charset }, 'feed'));
  else if (!body?.isUtf8 && (isJson || /utf-?8/i.test(charset ?? encodingIn(body?.text) ?? 'utf-8')))
    findings.push(warn('not-utf8', url, { charset: charset ?? '–' }, 'feed'));
  else if (!charset && /^text\//i.test(type) && hasOther)
    findings.push(warn('charset-missing', url, { type }, 'feed'));
  return findings.length ? findings : [ok('type-right', url, { type })];
}
