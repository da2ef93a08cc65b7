import { encode } from './text.js';
import { safeUrl } from './urls.js';
/** Origin and depth of a path, which an id must not change; with `..` it could. */
const originAndDepth = (url) => {
    const { origin, pathname } = new URL(url);
    return `${origin} ${pathname.split('/').length}`;
};
/**
 * URL of the page that shows an article, from a template such as `/berita?id={id}`. Undefined if the template is not an
 * http(s) URL, or if the article's values would change its origin or path depth.
 */
export function expandArticleUrl(template, { id, url }, base) {
    const values = { id: encode(id), url: encode(url ?? '') };
    const fill = (value) => safeUrl(template.replace(/\{(id|url)\}/g, (_, name) => value(name)), base, 'feed');
    const expected = fill(() => 'x');
    const expanded = fill((name) => values[name] ?? '');
    const isSafe = expected && expanded && originAndDepth(expected) === originAndDepth(expanded);
    return isSafe ? expanded : undefined;
}
