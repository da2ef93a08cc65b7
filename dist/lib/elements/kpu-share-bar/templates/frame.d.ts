import { type TemplateResult } from 'lit';
/** The element's outermost nodes; without content they show the author's fallback. */
export declare const shareBarFrame: (content?: TemplateResult) => TemplateResult;
