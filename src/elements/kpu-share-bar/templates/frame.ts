import { html, type TemplateResult } from 'lit';

/** The outermost nodes; without content they show the fallback. */
export const shareBarFrame = (content?: TemplateResult): TemplateResult =>
  html`<div class="kpu">
    <div class="share">${content ?? html`<slot></slot>`}</div>
  </div>`;
