import type { Article } from '../../../model/types.js';

/** Serializes JSON so that no text in it can close the script element around it. */
const stringify = (data: object): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Describes an article to search engines: JSON-LD for a script element.
 * @see https://schema.org/NewsArticle
 */
export function articleJsonLd(article: Article): string {
  const { title, summary, url, image, published, modified, authors, section, tags } = article;
  return stringify({
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
  });
}

/**
 * Lists articles for search engines: JSON-LD for a script element.
 * @see https://schema.org/ItemList
 */
export const listJsonLd = (articles: readonly Article[]): string =>
  stringify({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: articles
      .filter(({ url }) => url)
      .map(({ url, title: name }, index) => ({ '@type': 'ListItem', position: index + 1, url, name })),
  });
