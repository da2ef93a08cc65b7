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
    if (!feed || !url?.startsWith(`${new URL(feed.url).origin}/`))
        return undefined;
    return (await store.fetchFeed(url, { single: true })).articles[0];
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
