import { html } from 'lit';
/** The element's outermost nodes, which are rendered before the rest of its code is loaded. */
export const articleFrame = ({ busy, showsFallback }, content, onSlotChange) => html `<article class="kpu" aria-busy=${busy}>
    ${content}
    <slot name="footer"></slot>
    <div ?hidden=${!showsFallback}><slot @slotchange=${onSlotChange}></slot></div>
  </article>`;
/** Stands for the article until the code is loaded that knows more. */
export const articlePlaceholder = () => html `<slot name="loading"><p part="skeleton" class="skeleton-line block"></p></slot>`;
