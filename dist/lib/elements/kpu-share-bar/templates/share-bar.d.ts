import { type TemplateResult } from 'lit';
import type { ShareBarView } from '../share-bar-view.js';
/**
 * Everything inside the frame.
 * @param announcement text of the live region
 * @param onClick absent on a server
 */
export declare const shareBarTemplate: ({ locale: { t }, label, display, targets, item }: ShareBarView, announcement?: string, onClick?: (event: Event) => void) => TemplateResult;
