import type { Article } from '../../../model/types.js';

/** Text that cannot leave a script element, whatever it says. */
const escape = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Describes an article to search engines, as JSON-LD that may stand in a script element.
 * @see https://schema.org/NewsArticle
 */
export function structured(article: Article): string {
  const { title, summary, url, image, published, modified, authors, section, tags } = article;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: summary,
    url,
    mainEntityOfPage: url,
    image: image && [image.url],
    datePublished: published,
    dateModified: modified ?? published,
    author: authors.length ? authors.map((name) => ({ '@type': 'Organization', name })) : undefined,
    articleSection: section,
    keywords: tags.length ? tags.join(', ') : undefined,
  };
  return escape(JSON.stringify(data));
}

/**
 * Names the articles of a list to search engines, as JSON-LD.
 * @see https://schema.org/ItemList
 */
export const structuredList = (articles: readonly Article[]): string =>
  escape(
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      itemListElement: articles
        .filter(({ url }) => url)
        .map(({ url, title: name }, at) => ({ '@type': 'ListItem', position: at + 1, url, name })),
    }),
  );
