import { selectArticles } from '../../../feed/index.js';
import type { Article } from '../../../model/types.js';
import type { ArticleRef } from './history.js';
import type { Shelf } from './shelf.js';

/** Pages of a feed that are searched for an article which the address names. */
const PAGES = 3;

/** What of some articles the list may show, whether or not it does so by now. */
function choose({ host }: Shelf, articles: readonly Article[]): readonly Article[] {
  const { tags, exclude } = host.feedOptions;
  return selectArticles(articles, { sort: 'newest', tags, exclude });
}

/** How the address names an article: ids of several feeds may be the same. */
export const urlId = ({ feed }: Shelf, { id, key }: Article): string =>
  feed.state.sources.length > 1 ? key : id;

/** Whether this is the article that the address names. */
export const matches = (article: Article, { id, key }: ArticleRef): boolean =>
  key === undefined ? [article.id, article.key, article.url].includes(id) : article.key === key;

/** The article that the address names, among those that are loaded. */
export const findLoaded = (shelf: Shelf, named: ArticleRef): Article | undefined =>
  choose(shelf, shelf.feed.state.articles).find((article) => matches(article, named));

/** The same, alone where the feed's format can give it so, else on the feed's further pages. */
export async function findRemote(shelf: Shelf, named: ArticleRef): Promise<Article | undefined> {
  const { feed, host } = shelf;
  if (!feed.state.feed) return undefined;
  const single = await feed.fetchArticle(named.id);
  const [found] = choose(shelf, single ? [single] : []);
  if (found) return found;
  await feed.loadPagesUntil(() => host.hasEnough() && !!findLoaded(shelf, named), PAGES);
  return findLoaded(shelf, named);
}
