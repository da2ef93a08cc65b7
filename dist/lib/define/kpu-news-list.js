import { KpuNewsList } from '../elements/kpu-news-list/kpu-news-list.js';
import { defineOnce } from './define-once.js';
import './kpu-article.js'; // what the list's dialog shows an article with
defineOnce('kpu-news-list', KpuNewsList);
