import type { Article, Feed } from '../../../model/types.js';
import type { FeedController } from '../feed-controller.js';

/** Asks for one article where the feed's format can give it alone; nothing where it cannot, or where that fails. */
export const fetchSingleArticle = (
  { fetchFeed }: FeedController,
  { url }: Feed,
  id: string,
): Promise<readonly Article[]> =>
  import('../../../feed/formats/index.js')
    .then(({ singleAddress }) => singleAddress(url, id))
    .then((address) => (address ? fetchFeed(address) : undefined))
    .then(
      (feed) => feed?.articles.filter(({ withdrawn }) => !withdrawn) ?? [],
      () => [],
    );
