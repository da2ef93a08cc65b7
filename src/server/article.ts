import type { TemplateResult } from 'lit';
import { isFollowable } from '../feed/next-page.js';
import { ArticleFeatures } from '../elements/kpu-article/features/article-features.js';
import { KpuArticle } from '../elements/kpu-article/kpu-article.js';
import type { Feed } from '../model/types.js';

/** The article as a server draws it: the element itself, with a feed that is there already. Its body is left empty. */
export class ServerArticle extends KpuArticle {
  /** Gives it its feed and the later part of its code. */
  equip(feed: Feed): ArticleFeatures {
    const { articles, next, url } = feed;
    this.source.update({
      feed,
      articles,
      next: isFollowable(next, [url], new Set([url])) ? next : undefined,
    });
    return (this.features = new ArticleFeatures(this, this.source));
  }

  /** What it draws. */
  draw(): TemplateResult {
    return this.render();
  }
}
