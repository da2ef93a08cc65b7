import { encode } from './text.js';
import type { Article } from './types.js';
import { safeUrl } from './urls.js';

/** What an id must not change: the origin, and where in the site it is; `..` would climb. */
const placeOf = (url: string): string => {
  const { origin, pathname } = new URL(url);
  return `${origin} ${pathname.split('/').length}`;
};

/**
 * The page of this site that shows an article, after a template such as `/berita?id={id}`. Undefined where the
 * template is no http(s) address, or where filling it in would lead to another place.
 */
export function expandArticleUrl(template: string, { id, url }: Article, base: string): string | undefined {
  const values: Record<string, string> = { id: encode(id), url: encode(url ?? '') };
  const fill = (value: (name: string) => string) =>
    safeUrl(
      template.replace(/\{(id|url)\}/g, (_, name: string) => value(name)),
      base,
      'feed',
    );
  const plain = fill(() => 'x');
  const full = fill((name) => values[name] ?? '');
  return plain && full && placeOf(plain) === placeOf(full) ? full : undefined;
}
