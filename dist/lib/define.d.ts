import './define/kpu-news-list.js';
import './define/kpu-article.js';
import './define/kpu-share-bar.js';
