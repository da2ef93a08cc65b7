import { html } from 'lit';
/** The outermost nodes, which are rendered before the features are loaded. */
export const articleFrame = ({ busy, showsFallback }, content, onSlotChange) => html `<article class="kpu" aria-busy=${busy}>
    ${content}
    <slot name="footer"></slot>
    <div ?hidden=${!showsFallback}><slot @slotchange=${onSlotChange}></slot></div>
  </article>`;
/** The placeholder for the article until the features are loaded. */
export const articlePlaceholder = () => html `<slot name="loading"><p part="skeleton" class="skeleton-line block"></p></slot>`;
