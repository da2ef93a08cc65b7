import { KpuArticle } from '../elements/kpu-article/kpu-article.js';
import { defineOnce } from './define-once.js';
defineOnce('kpu-article', KpuArticle);
