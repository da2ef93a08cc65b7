import type { Article } from '../../model/types.js';
import type { KpuArticle } from './kpu-article.js';
import type { Reading } from './article-reader.js';
/** Shows how often the article was read, and tells once it was seen. */
export declare function followViews(host: KpuArticle, { feed, report }: Reading, article: () => Article | undefined): void;
