import { type TemplateResult } from 'lit';
import type { ArticleView } from '../article-view.js';
/** The actions of a visitor. Absent on a server. */
export interface ArticleActions {
    readonly retry?: () => void;
    readonly share?: (event: Event) => void;
}
/** Everything inside the frame. `LiveRegion` writes to the last element. */
export declare const articleTemplate: (view: ArticleView, actions?: ArticleActions) => TemplateResult;
