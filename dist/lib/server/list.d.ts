import type { TemplateResult } from 'lit';
import { KpuNewsList } from '../elements/kpu-news-list/kpu-news-list.js';
import { ListExtras } from '../elements/kpu-news-list/list-extras.js';
import type { Article, Feed } from '../model/types.js';
/** The list as a server draws it: the element itself, with a feed that is there already. */
export declare class ServerList extends KpuNewsList {
    #private;
    /** Gives it its feed and the later part of its code. */
    equip(feed: Feed): ListExtras;
    /** What it draws. */
    draw(): TemplateResult;
    /** The articles that are drawn. */
    get shown(): readonly Article[];
}
