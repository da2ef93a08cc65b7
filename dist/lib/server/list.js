import { given } from '../elements/kpu-element.js';
import { KpuNewsList } from '../elements/kpu-news-list/kpu-news-list.js';
import { ListExtras } from '../elements/kpu-news-list/list-extras.js';
import { listView } from '../elements/kpu-news-list/view.js';
/** A server has time to draw a long list to its end. */
class ServerExtras extends ListExtras {
    get room() {
        return Infinity;
    }
}
/** The list as a server draws it: the element itself, with a feed that is there already. */
export class ServerList extends KpuNewsList {
    #shown = [];
    /** Gives it its feed and the later part of its code. */
    equip(feed) {
        Object.assign(this.source, { feed, articles: feed.articles, next: feed.next, given: true });
        return (this.later = new ServerExtras(this, given, this.source));
    }
    /** What it draws. */
    draw() {
        const view = this.look();
        this.#shown = view.shown;
        return listView(view);
    }
    /** The articles that are drawn. */
    get shown() {
        return this.#shown;
    }
}
