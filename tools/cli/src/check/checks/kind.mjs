import { isFeedAddress, plainAddress } from '../probe/addresses.mjs';
import { without } from '../probe/text.mjs';
import { fail, ok, warn } from './finding.mjs';

const NAMES = /** @type {Record<string, string>} */ ({
  'json-feed': 'JSON Feed',
  wordpress: 'WordPress REST API',
  rss: 'RSS',
  rdf: 'RSS 1.0',
  atom: 'Atom',
  listing: 'HTML',
});

/** Bytes; above the first a feed is heavy for mobile networks, above the second it is not read. */
const HEAVY = 250_000;
const TOO_LARGE = 5_000_000;

/** @param {import('./finding.mjs').Probe} probe */
function unreadable({ main, answer, found, platform }) {
  const { url } = main;
  const target = found?.url;
  const mend = found && 'element';
  const { kind, fault } = answer;
  if (kind === 'empty') return fail('answer-empty', url, {}, platform.isPhp ? 'error-log' : undefined);
  if (kind === 'binary') return fail('answer-binary', url);
  if (kind === 'closed')
    return fail(
      platform.isWordPress ? 'wp-closed' : 'site-closed',
      url,
      {},
      platform.isWordPress ? 'wp-feed' : undefined,
    );
  if (kind === 'article') return fail('page-article', url, { target }, mend);
  if (kind === 'listing' || kind === 'html') {
    if (platform.isWordPress && isFeedAddress(url))
      return fail('wp-feed-disabled', url, { status: 200 }, 'wp-feed');
    return kind === 'listing' ? warn('page-listing', url, {}, 'listing') : fail('page-other', url);
  }
  if (kind === 'refusal')
    return fail('wp-rest-disabled', url, { status: main.status, code: answer.code }, 'wp-rest');
  if (main.isCut || fault?.code === 'interrupted') return undefined; // it is said to be cut off
  if (fault && kind !== 'other')
    return fail('syntax', url, { near: fault.excerpt, format: NAMES[kind] }, 'feed');
  return fail('not-a-feed', url, {});
}

/** What stands before the feed. @param {import('./finding.mjs').Probe} probe */
function before({ main, answer }) {
  const text = answer.before ?? '';
  const near = text
    .replace(/<[^>]{1,300}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
  if (/(?:Warning|Notice|Deprecated|Fatal error|Parse error)/.test(text))
    return [fail('php-notice', main.url, { near }, 'feed')];
  if (near) return [warn('text-before', main.url, { near }, 'feed')];
  if (text) return [warn('blank-before', main.url, {}, 'feed')];
  return [];
}

/** What the elements repair and other readers refuse. @param {import('./finding.mjs').Probe} probe */
function unstrict({ main, answer }) {
  const text = (main.body?.text ?? '').replace(/^\ufeff/, '').slice(answer.before?.length ?? 0);
  const { url } = main;
  if (answer.kind === 'json-feed' || answer.kind === 'wordpress') {
    try {
      JSON.parse(text);
    } catch (error) {
      return [warn('json-loose', url, { near: /** @type {Error} */ (error).message }, 'json')];
    }
    return [];
  }
  if (answer.kind === 'listing') return [];
  const near = /.{0,30}&(?!#?\w{1,31};).{0,20}/.exec(without(text, '<![CDATA[', ']]>'))?.[0];
  return near ? [warn('xml-ampersand', url, { near }, 'xml')] : [];
}

/** Which kind of answer it is, whether it is complete, and how large. @param {import('./finding.mjs').Probe} probe */
export function checkKind(probe) {
  const { main, answer, script, page } = probe;
  const { url, body, bytes, status } = main;
  if (status !== 200 || script || page || ['bot-check', 'login'].includes(answer.kind)) return [];
  const { feed, kind } = answer;
  const findings = probe.entry
    ? [warn('page-with-feed', probe.entry, { target: plainAddress(url), format: NAMES[kind] }, 'element')]
    : [];
  if (main.isCut || feed?.partial || answer.fault?.code === 'interrupted')
    findings.push(fail('cut-off', url, { bytes, declared: main.headers.get('content-length')?.[0] }, 'feed'));
  if (main.isTooLarge || (body?.data.length ?? 0) > TOO_LARGE)
    findings.push(fail('too-large', url, { bytes }));
  else if (feed && (body?.data.length ?? 0) > HEAVY)
    findings.push(warn('heavy', url, { kilobytes: Math.round((body?.data.length ?? 0) / 1000) }));
  if (body?.hasBom) findings.push(warn('bom', url, {}, 'bom'));
  findings.push(...before(probe));
  if (feed && !main.isCut && !feed.partial) findings.push(...unstrict(probe));
  if (kind === 'listing' && feed?.articles.length) findings.push(unreadable(probe) ?? []);
  if (feed)
    findings.push(
      feed.articles.length
        ? ok('feed', url, { format: NAMES[kind], count: feed.articles.length, title: feed.title || '–' })
        : fail('feed-empty', url, { format: NAMES[kind], ignored: feed.ignored }),
    );
  else if (!main.isTooLarge) findings.push(unreadable(probe) ?? []);
  return findings.flat();
}
