import { type TemplateResult } from 'lit';
import type { ArticleView } from '../article-view.js';
/** The actions of a visitor. Absent on a server. */
export interface ArticleActions {
    readonly retry?: () => void;
    readonly share?: (event: Event) => void;
}
/**
 * Everything inside the frame.
 * @param announcement text of the live region
 */
export declare const articleTemplate: (view: ArticleView, actions?: ArticleActions, announcement?: string) => TemplateResult;
