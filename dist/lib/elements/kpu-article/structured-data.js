/** Text that cannot leave a script element, whatever it says. */
const escape = (json) => json.replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
/**
 * Describes the article to search engines, in the element's light DOM.
 * @see https://schema.org/NewsArticle
 */
export function describe(host, article, policy) {
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
    const html = `<script type="application/ld+json">${escape(JSON.stringify(data))}</script>`;
    // parsed inertly, since Trusted Types let nobody write into a script element, not even data
    const parsed = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
    const script = parsed.querySelector('script');
    if (script)
        host.append(script);
    return script ?? undefined;
}
