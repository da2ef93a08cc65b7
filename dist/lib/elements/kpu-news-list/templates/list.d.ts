import type { ListView } from '../list-view.js';
import { type CardDetails } from './card-details.js';
/**
 * The whole list in each of its states.
 * @param onFallbackChange called when the element's children change, which may hold a feed
 */
export declare function listTemplate(view: ListView, details?: CardDetails, onFallbackChange?: () => void): import("lit-html").TemplateResult<1>;
