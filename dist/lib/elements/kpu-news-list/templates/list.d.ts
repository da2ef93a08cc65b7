import type { ListView } from '../list-view.js';
import { type CardDetails } from './card-details.js';
/**
 * The list in all states.
 * @param onFallbackChange called when the children of the element change, which may contain a feed
 */
export declare function listTemplate(view: ListView, details?: CardDetails, onFallbackChange?: () => void): import("lit-html").TemplateResult<1>;
