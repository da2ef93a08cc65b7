import type { Article, Feed } from '../model/types.js';

/** One article as an item of a JSON Feed, read again with the same result on one feed's own list or page. */
const itemOf = (article: Article, whole: boolean) => {
  const { id, url, title, summary, html, text, image, published, modified, authors, tags } = article;
  const { attachments, views, language, section, pinned, withdrawn, correction } = article;
  const body = whole || !title; // what has no title is known by its body
  return {
    id: id || undefined,
    url,
    title,
    summary,
    content_html: body ? html : undefined,
    content_text: body ? text : undefined,
    image,
    date_published: published,
    date_modified: modified,
    authors: authors.length ? authors.map((name) => ({ name })) : undefined,
    tags: tags.length ? tags : undefined,
    attachments: attachments.length
      ? attachments.map(({ url, title, type, size }) => ({
          url,
          title,
          mime_type: type,
          size_in_bytes: size,
        }))
      : undefined,
    language,
    _kpu: { views, section, pinned, withdrawn, correction },
  };
};

/**
 * A feed as a JSON Feed document to be printed into a page, with absolute addresses.
 * @param articles those that the page needs
 * @param whole whether their bodies are needed too
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const jsonFeedOf = (
  { title, home, language, next }: Feed,
  articles: readonly Article[],
  whole: (article: Article) => boolean,
): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: home,
  next_url: next,
  language,
  items: articles.map((article) => itemOf(article, whole(article))),
});

/** JSON that may stand in a script element: no text of it can end the element or begin a comment. */
export const scriptText = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
