import { KpuNewsList } from '../elements/kpu-news-list/kpu-news-list.js';
import './kpu-article.js';
declare global {
    interface HTMLElementTagNameMap {
        'kpu-news-list': KpuNewsList;
    }
}
