import type { Feed } from '../../../model/types.js';
import type { FeedFeature, FeedState } from '../feed-state.js';

/** Explains on the console why a list is empty although its feed has items. */
export class IgnoredItems implements FeedFeature {
  #feed?: Feed;

  changed({ feed }: FeedState): void {
    if (feed === this.#feed) return;
    this.#feed = feed;
    if (!feed?.ignored || feed.articles[0]) return;
    console.warn(
      `[kpu-news] nothing to show: ${feed.url}\n` +
        `All ${feed.ignored} items of the feed were left out: none has a title, a text or a picture under the names ` +
        'that are read. In a JSON Feed these are "title", "content_html", "content_text", "summary" and "image"; in ' +
        'RSS <title>, <description> and <content:encoded>. Rename the members, which are case-sensitive.',
    );
  }
}
