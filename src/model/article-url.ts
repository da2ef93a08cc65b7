import type { Article } from './types.js';
import { safeUrl } from './urls.js';

const encode = (value = ''): string => encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));

/**
 * The page of this site that shows an article, after a template such as `/berita?id={id}`. Undefined where the
 * template is no http(s) address, or where filling it in would lead to another origin.
 */
export function expandArticleUrl(template: string, { id, url }: Article, base: string): string | undefined {
  const plain = safeUrl(template.replace(/\{(id|url)\}/g, 'x'), base, 'feed');
  const values: Record<string, string> = { id: encode(id), url: encode(url) };
  const full = safeUrl(
    template.replace(/\{(id|url)\}/g, (_, name: string) => values[name] ?? ''),
    base,
    'feed',
  );
  return plain && full && new URL(plain).origin === new URL(full).origin ? full : undefined;
}
