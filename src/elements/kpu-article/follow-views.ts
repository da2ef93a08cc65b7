import type { Article } from '../../model/types.js';
import { followCounter } from '../follow-counter.js';
import type { KpuArticle } from './kpu-article.js';
import type { Reading } from './article-reader.js';

/** Shows how often the article was read, and tells once it was seen. */
export function followViews(
  host: KpuArticle,
  { feed, report }: Reading,
  article: () => Article | undefined,
): void {
  followCounter(
    host,
    feed,
    report,
    () => {
      const shown = article();
      return shown ? [shown] : [];
    },
    true,
  );
  let asked = false;
  host.addController({
    hostUpdated: () => {
      if (asked || !article()) return;
      asked = true;
      import('../../controllers/viewing.js').then(
        ({ watch }) => {
          watch(feed, article);
        },
        () => undefined, // the article is read all the same
      );
    },
  });
}
