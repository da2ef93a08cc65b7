import { html, type TemplateResult } from 'lit';

/** State of the element as a whole. */
export interface FrameView {
  /** True while the content is incomplete. */
  readonly busy: boolean;
  /** Whether the author's fallback content is shown. */
  readonly showsFallback: boolean;
}

/** The element's outermost nodes, which are rendered before the rest of its code is loaded. */
export const articleFrame = (
  { busy, showsFallback }: FrameView,
  content: unknown,
  onSlotChange?: () => void,
): TemplateResult =>
  html`<article class="kpu" aria-busy=${busy}>
    ${content}
    <slot name="footer"></slot>
    <div ?hidden=${!showsFallback}><slot @slotchange=${onSlotChange}></slot></div>
  </article>`;

/** Stands for the article until the code is loaded that knows more. */
export const articlePlaceholder = (): TemplateResult =>
  html`<slot name="loading"><p part="skeleton" class="skeleton-line block"></p></slot>`;
