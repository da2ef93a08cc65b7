import { expandArticleUrl } from '../../../model/article-url.js';
/** Has the lists whose cards lead to this page leave out the article that is read on it. */
export function leaveOutOfLists(page, article) {
    for (const list of page.querySelectorAll('kpu-news-list[article-url]')) {
        const template = list.getAttribute('article-url') ?? '';
        const href = article && expandArticleUrl(template, article, page.baseURI);
        const isHere = href && new URL(href).pathname === page.location.pathname;
        const key = isHere ? article.key : undefined;
        if (list.besideKey === key)
            continue;
        list.besideKey = key;
        list.requestUpdate?.();
    }
}
