import type { TemplateResult } from 'lit';
import { isFollowable } from '../feed/next-page.js';
import { KpuNewsList } from '../elements/kpu-news-list/kpu-news-list.js';
import { ListFeatures } from '../elements/kpu-news-list/features/list-features.js';
import { listView } from '../elements/kpu-news-list/templates/list.js';
import type { Article, Feed } from '../model/types.js';

/** A server has time to draw a long list to its end. */
class ServerExtras extends ListFeatures {
  override get renderLimit(): number {
    return Infinity;
  }
}

/** The list as a server draws it: the element itself, with a feed that is there already. */
export class ServerList extends KpuNewsList {
  #shown: readonly Article[] = [];

  /** Gives it its feed and the later part of its code. */
  equip(feed: Feed): ListFeatures {
    const { articles, next, url } = feed;
    this.source.update({
      feed,
      articles,
      next: isFollowable(next, [url], new Set([url])) ? next : undefined,
    });
    return (this.features = new ServerExtras(this, this.source));
  }

  /** What it draws. */
  draw(): TemplateResult {
    const view = this.createView();
    this.#shown = view.shown;
    return listView(view);
  }

  /** The articles that are drawn. */
  get shown(): readonly Article[] {
    return this.#shown;
  }
}
