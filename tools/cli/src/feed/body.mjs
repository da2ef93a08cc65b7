// Bodies of articles: from the feed itself or from the article's own page, sanitized as the elements do it.
import { bodyOf, parseDocument } from './html-document.mjs';

/** Pages that one run asks for: more would not be polite, and the next run takes the rest. */
const MAX_PAGES = 20;
/** Milliseconds for all of them. */
const MAX_TIME = 300_000;

/** @typedef {import('kpu-news/server').Article} Article */

/**
 * Adds the bodies of articles.
 * @param {readonly Article[]} articles
 * @param {object} how
 * @param {import('kpu-news/server').Clean} how.clean
 * @param {string} how.base
 * @param {(article: Article) => string | undefined} how.known the body of the last feed
 * @param {((url: string) => Promise<string>) | undefined} how.request the page of an article, where it may be asked for
 * @param {import('./requests.mjs').Politeness['progress']} how.progress
 * @returns {Promise<Map<Article, string>>}
 */
export async function addBodies(articles, { clean, base, known, request, progress }) {
  /** @type {Map<Article, string>} */
  const bodies = new Map();
  const end = Date.now() + MAX_TIME;
  let pages = 0;
  for (const article of articles) {
    const old = request && known(article);
    const own = article.html ?? article.text;
    let html = article.html;
    if (!old && !own && request && article.url && pages++ < MAX_PAGES && Date.now() < end) {
      html = await request(article.url)
        .then((text) => bodyOf(parseDocument(text, /** @type {string} */ (article.url))))
        .catch(() => undefined); // the article stays without a body, and is asked for again
      if (!html) progress('progress.no-body', { address: article.url });
    }
    const { text } = article;
    const url = article.url ?? base;
    const body =
      old ??
      (html || text
        ? await clean(
            { ...article, html, text, summary: undefined },
            url,
            1,
            /** @type {any} */ ({ url: article.url }),
          )
        : undefined);
    if (body) bodies.set(article, body);
  }
  return bodies;
}
