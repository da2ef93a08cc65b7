import { fail, ok, warn } from './finding.mjs';

/** The next page of a feed. @param {import('./finding.mjs').Probe} probe */
export function checkPaging({ main, answer, next }) {
  const { url } = main;
  const { feed } = answer;
  const text = main.body?.text ?? '';
  const target = feed?.next ?? /"next_url"\s*:\s*"([^"]{1,2000})"/.exec(text)?.[1]?.replaceAll('\\/', '/');
  if (!feed || !target) return [];
  if (!URL.canParse(target, url) || new URL(target, url).origin !== new URL(url).origin)
    return [warn('paging-origin', url, { target, origin: new URL(url).origin }, 'https-links')];
  if (new URL(target, url).href === url) return [warn('paging-loop', url, { target })];
  if (!next) return [];
  const { exchange } = next;
  if (!next.answer.feed?.articles.length)
    return [warn('paging-broken', exchange.url, { status: exchange.status ?? exchange.error?.code })];
  const keys = new Set(feed.articles.map(({ key }) => key));
  const fresh = next.answer.feed.articles.filter(({ key }) => !keys.has(key)).length;
  return fresh ? [ok('paging', exchange.url, { count: fresh })] : [fail('paging-same', exchange.url, {})];
}
