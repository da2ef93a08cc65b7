// A chunk: fetched where the article may name the page or describe itself.
/** Text that cannot leave a script element, whatever it says. */
const escape = (json) => json.replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
/**
 * Describes an article to search engines.
 * @see https://schema.org/NewsArticle
 */
function describe(article) {
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
    return `<script type="application/ld+json">${escape(JSON.stringify(data))}</script>`;
}
/** What the article tells of the page: title and structured data, as far as they are wanted. */
export class PageData {
    #host;
    #policy;
    #title;
    #html;
    #script;
    constructor(host, policy) {
        this.#host = host;
        this.#policy = policy;
    }
    tell(article) {
        const host = this.#host;
        const title = host.pageTitle ? article?.title : undefined;
        if (title !== undefined && title !== this.#title)
            document.title = title;
        this.#title = title;
        const html = host.structuredData && article ? describe(article) : undefined;
        if (html === this.#html)
            return;
        this.#html = html;
        this.#script?.remove();
        if (!html)
            return;
        // parsed inertly, since Trusted Types let nobody write into a script element, not even data
        const parsed = new DOMParser().parseFromString(this.#policy?.createHTML(html) ?? html, 'text/html');
        this.#script = parsed.querySelector('script') ?? undefined;
        if (this.#script)
            host.append(this.#script);
    }
}
