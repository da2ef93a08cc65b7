import { given } from '../elements/kpu-element.js';
import { ArticleReader } from '../elements/kpu-article/article-reader.js';
import { KpuArticle } from '../elements/kpu-article/kpu-article.js';
/** The article as a server draws it: the element itself, with a feed that is there already. Its body is left empty. */
export class ServerArticle extends KpuArticle {
    /** Gives it its feed and the later part of its code. */
    equip(feed) {
        Object.assign(this.source, { feed, articles: feed.articles, next: feed.next, given: true });
        return (this.later = new ArticleReader(this, { ...given, policy: undefined, feed: this.source }));
    }
    /** What it draws. */
    draw() {
        return this.render();
    }
}
