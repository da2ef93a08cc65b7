// Registers the three elements: what the script tag loads, and npm's `kpu-news/define`.
import './define/kpu-news-list.js';
import './define/kpu-article.js';
import './define/kpu-share-bar.js';
