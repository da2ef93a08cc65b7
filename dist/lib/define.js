// Registers the three elements: the entry of the script, and of npm's `kpu-news/define`.
import './define/kpu-news-list.js';
import './define/kpu-article.js';
import './define/kpu-share-bar.js';
