import { type TemplateResult } from 'lit';
/** The outermost nodes; without content they show the fallback. */
export declare const shareBarFrame: (content?: TemplateResult) => TemplateResult;
