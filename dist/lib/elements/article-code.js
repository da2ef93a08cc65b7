/** Fetches the code that draws an article, so that it is here when one is opened. */
export const fetchArticleCode = () => import('./kpu-article/article-reader.js').catch(() => undefined); // the article asks again, and tells
