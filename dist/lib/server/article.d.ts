import type { TemplateResult } from 'lit';
import { ArticleReader } from '../elements/kpu-article/article-reader.js';
import { KpuArticle } from '../elements/kpu-article/kpu-article.js';
import type { Feed } from '../model/types.js';
/** The article as a server draws it: the element itself, with a feed that is there already. Its body is left empty. */
export declare class ServerArticle extends KpuArticle {
    /** Gives it its feed and the later part of its code. */
    equip(feed: Feed): ArticleReader;
    /** What it draws. */
    draw(): TemplateResult;
}
