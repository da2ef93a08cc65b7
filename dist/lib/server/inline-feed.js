/** A date with its own zone, from which an element reads that zone again. */
const withOffset = (date, offset = 0) => date?.endsWith('Z') && offset >= 7 && offset <= 9
    ? new Date(Date.parse(date) + offset * 36e5).toISOString().replace('Z', `+0${offset}:00`)
    : date;
/** An article as an item of a JSON Feed, from which the element reads the same article again. */
const itemOf = (article, withBody) => {
    const { id, url, title, summary, html, text, image, published, modified, authors, tags } = article;
    const { offset, attachments, views, language, section, pinned, withdrawn, correction } = article;
    const hasBody = withBody || !title; // an article without a title is identified by its body
    return {
        id: id || undefined,
        url,
        title,
        summary,
        content_html: hasBody ? html : undefined,
        content_text: hasBody ? text : undefined,
        image,
        date_published: withOffset(published, offset),
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
 * A feed as a JSON Feed document for a page, with absolute addresses.
 * @param articles those that the page needs
 * @param needsBody whether it needs the body of an article too
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const jsonFeedOf = ({ title, home, language, next }, articles, needsBody) => ({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    next_url: next,
    language,
    items: articles.map((article) => itemOf(article, needsBody(article))),
});
/** JSON for a script element: no text in it can end the element or begin a comment. */
export const scriptText = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
