import type { Article } from '../../../model/types.js';
/** Has the lists whose cards lead to this page leave out the article that is read on it. */
export declare function leaveOutOfLists(page: Document, article: Article | undefined): void;
