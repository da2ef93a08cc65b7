import { isFeedAddress } from '../probe/addresses.mjs';
import { headerOf } from '../probe/request.mjs';
import { fail, ok, warn } from './finding.mjs';

/** @param {import('./finding.mjs').Probe} probe */
function refused({ main, platform, answer, found }) {
  const { url, status = 0 } = main;
  const isRest = /\/wp-json\b|[?&]rest_route=/.test(url);
  if (isRest && answer.kind === 'refusal' && [401, 403, 404].includes(status))
    return fail('wp-rest-disabled', url, { status, code: answer.code }, 'wp-rest');
  if (isRest && status === 404 && found && /rest_route=/.test(found.url))
    return fail('wp-permalinks', url, { target: found.url }, 'wp-permalinks');
  if (platform.isWordPress && isFeedAddress(url) && [403, 404, 410, 500].includes(status))
    return fail('wp-feed-disabled', url, { status }, 'wp-feed');
  if (status === 401) return fail('unauthorized', url, { realm: headerOf(main, 'www-authenticate') }, 'open');
  if (status === 403) return fail('forbidden', url, {}, 'open');
  if (status === 451) return fail('legal', url);
  if (status === 404 || status === 410)
    return fail(status === 404 ? 'not-found' : 'gone', url, { target: found?.url }, found && 'element');
  return undefined;
}

/** @param {import('./finding.mjs').Probe} probe */
function busy({ main, answer, platform, isOtherSite }) {
  const { url, status = 0 } = main;
  const retry = headerOf(main, 'retry-after');
  const isHidden =
    isOtherSite && retry && !/retry-after|\*/i.test(headerOf(main, 'access-control-expose-headers'));
  const hidden = isHidden ? [warn('retry-after-hidden', url, { retry }, 'feed')] : [];
  if (status === 429) return [fail('rate-limited', url, { retry: retry || '–' }, 'rate'), ...hidden];
  if (status === 503 && (answer.kind === 'closed' || retry))
    return [
      fail('maintenance', url, { retry: retry || '–' }, platform.isWordPress ? 'wp-maintenance' : undefined),
      ...hidden,
    ];
  return [fail('server-error', url, { status }, platform.isPhp ? 'error-log' : undefined)];
}

/** The status, and what answers in place of the site. @param {import('./finding.mjs').Probe} probe */
export function checkStatus(probe) {
  const { main, answer, hops } = probe;
  const { url, status } = main;
  if (status === undefined) return [];
  if (status === 406 && (answer.wall ?? 'ModSecurity') === 'ModSecurity')
    return [fail('not-acceptable', url, {}, 'modsecurity')];
  if (answer.kind === 'bot-check')
    return [
      fail(
        'bot-check',
        url,
        { wall: answer.wall, status },
        answer.wall === 'ModSecurity' ? 'modsecurity' : 'wall',
      ),
    ];
  if (answer.kind === 'login' && hops.length < 2 && status !== 401)
    return [fail('login-page', url, {}, 'open')];
  if (status === 429 || status >= 500) return busy(probe);
  const refusal = refused(probe);
  if (refusal) return [refusal];
  if (status === 200) return [ok('status', url)];
  return status >= 300 && status < 400 ? [] : [fail('status-other', url, { status })];
}
