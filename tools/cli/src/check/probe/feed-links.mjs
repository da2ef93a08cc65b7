const MAX_CHARACTERS = 300_000;

/** @param {string} tag @param {string} name */
export const attributeOf = (tag, name) => {
  const [, double, single, plain] =
    new RegExp(`[\\s"']${name}\\s*=\\s*(?:"([^"]{0,8000})"|'([^']{0,8000})'|([^\\s"'>]{1,2000}))`, 'i').exec(
      tag,
    ) ?? [];
  return (double ?? single ?? plain)
    ?.replaceAll('&amp;', '&')
    .replaceAll('&#039;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .trim();
};

/**
 * Addresses of the feeds that a page names, without those of comments.
 * @param {string} page @param {string} url its address
 * @returns {string[]}
 */
export function feedLinks(page, url) {
  const links = page.slice(0, MAX_CHARACTERS).match(/<link\b[^>]{0,2000}>/gi) ?? [];
  return links.flatMap((tag) => {
    const href = attributeOf(tag, 'href') ?? '';
    const type = attributeOf(tag, 'type') ?? '';
    const isFeed =
      /alternate/i.test(attributeOf(tag, 'rel') ?? '') &&
      /^application\/(?:feed\+json|(?:rss|atom)\+xml)/i.test(type);
    const isComments = /comment|komentar/i.test(`${href} ${attributeOf(tag, 'title') ?? ''}`);
    return isFeed && !isComments && URL.canParse(href, url) ? [new URL(href, url).href] : [];
  });
}
