import { selectArticles, tagsOf } from '../../../feed/index.js';
import type { Article } from '../../../model/types.js';
import type { FeedController } from '../feed-controller.js';

/** By what a list chooses and orders its articles. */
type Chooser = Readonly<Partial<Record<'sort' | 'tag' | 'exclude', string>>>;

/** Whether a list is ordered by views, over all that is loaded. */
export const sortsByViews = (host: object): boolean =>
  /^\s*popular\s*$/i.test(String((host as Chooser).sort));

/**
 * Which of `coming` would move a card that a visitor sees: what is new and would stand above the last one.
 * `count` says how many of them a list of the same length would show.
 */
export function findNewArticles(
  { visibleArticles = [], articles, host }: FeedController,
  coming: readonly Article[],
): { readonly held: ReadonlySet<string>; readonly count: number } {
  const known = new Set(articles.map(({ key }) => key));
  const fresh = coming.filter(({ key }) => !known.has(key));
  const { tag, exclude } = host as Chooser;
  const order = selectArticles([...visibleArticles, ...fresh], {
    sort: sortsByViews(host) ? 'popular' : 'newest',
    tags: tagsOf(tag),
    exclude: tagsOf(exclude),
  });
  const cards = new Set(visibleArticles);
  const isNew = (article: Article) => !cards.has(article);
  let end = order.length;
  while (end && isNew(order[end - 1])) end--;
  return {
    held: new Set(
      order
        .slice(0, end)
        .filter(isNew)
        .map(({ key }) => key),
    ),
    count: order.slice(0, visibleArticles.length).filter(isNew).length,
  };
}
