import { selectArticles } from '../../../feed/index.js';
import type { Article } from '../../../model/types.js';
import type { FeedOptions } from '../feed-state.js';

/** New articles to hold back. */
export interface NewArticles {
  readonly keys: ReadonlySet<string>;
  /** Number of them that a list of the same length would show. */
  readonly count: number;
}

/**
 * Finds the incoming articles that would move a visible card: new ones above the last visible article.
 * @param loaded the articles of the list, visible or not
 */
export function findNewArticles(
  visible: readonly Article[],
  loaded: readonly Article[],
  incoming: readonly Article[],
  { sort, tags, exclude }: Pick<FeedOptions, 'sort' | 'tags' | 'exclude'>,
): NewArticles {
  const known = new Set(loaded.map(({ key }) => key));
  const added = incoming.filter(({ key }) => !known.has(key));
  const order = selectArticles([...visible, ...added], { sort, tags, exclude });
  const cards = new Set(visible);
  const isNew = (article: Article) => !cards.has(article);
  const last = order.findLastIndex((article) => cards.has(article));
  return {
    keys: new Set(
      order
        .slice(0, last + 1)
        .filter(isNew)
        .map(({ key }) => key),
    ),
    count: order.slice(0, visible.length).filter(isNew).length,
  };
}

/** The articles below the last one that is still in `articles`: newer ones pushed them off the first page. */
export function pushedOff(previous: readonly Article[], articles: readonly Article[]): readonly Article[] {
  const keys = new Set(articles.map(({ key }) => key));
  return previous.slice(previous.findLastIndex(({ key }) => keys.has(key)) + 1);
}
