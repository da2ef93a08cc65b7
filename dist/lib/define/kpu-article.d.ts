import { KpuArticle } from '../elements/kpu-article/kpu-article.js';
declare global {
    interface HTMLElementTagNameMap {
        'kpu-article': KpuArticle;
    }
}
