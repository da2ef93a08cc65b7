import { KpuNewsList } from '../elements/kpu-news-list/kpu-news-list.js';
import { defineOnce } from './define-once.js';
import './kpu-article.js'; // the list's dialog shows articles with it
defineOnce('kpu-news-list', KpuNewsList);
