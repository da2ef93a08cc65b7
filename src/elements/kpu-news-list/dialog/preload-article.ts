/** Fetches the code that draws an article, so that it is here when one is opened. */
export const preloadArticle = (): Promise<unknown> =>
  import('../../kpu-article/features/index.js').catch(() => undefined); // the article asks again, and tells
