/** An article with what its own page adds; what its list said stays. */
export function withPage(article, page) {
    const { key, id, url, title, published, image, views, section } = article;
    return Object.freeze({
        ...page,
        key,
        id,
        url,
        title: title.endsWith('…') ? page.title : title,
        published: published ?? page.published,
        image: image ?? page.image,
        views: page.views ?? views,
        section: section ?? page.section,
    });
}
/** The article as its own page has it; undefined where that is on another site than the list. */
export async function fetchArticlePage(store, { url }) {
    const { feed } = store.state;
    const site = feed && `${new URL(feed.url).origin}/`;
    if (!site || !url?.startsWith(site))
        return undefined;
    const page = await store.fetchFeed(url, { single: true });
    return page.url.startsWith(site) ? page.articles[0] : undefined; // a redirect may lead to another site
}
/** Loads the bodies of articles whose feed was read from a page that lists them. */
export class ArticlePages {
    #store;
    /** What the pages say, by key. */
    #pages = new Map();
    constructor(store) {
        this.#store = store;
        store.use(this);
    }
    hostConnected() {
        // nothing to start: an article asks for its page
    }
    decorate(article) {
        const page = this.#pages.get(article.key);
        return page ? withPage(article, page) : article;
    }
    /** Reads the page of an article, which is on the site of its feed; a failure leaves the article as it is. */
    async load(article) {
        const page = await fetchArticlePage(this.#store, article).catch(() => undefined);
        if (page)
            this.#pages.set(article.key, page);
        this.#store.update({ articles: [...this.#store.state.articles] });
    }
}
