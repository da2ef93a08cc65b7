import { html } from 'lit';
/** The element's outermost nodes; without content they show the author's fallback. */
export const shareBarFrame = (content) => html `<div class="kpu">
    <div class="share">${content ?? html `<slot></slot>`}</div>
  </div>`;
