import { html, type TemplateResult } from 'lit';

/** State of the whole element. */
export interface FrameView {
  /** True while the content is incomplete. */
  readonly busy: boolean;
  /** Whether the author's fallback content is shown. */
  readonly showsFallback: boolean;
}

/** The outermost nodes, which are rendered before the features are loaded. */
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

/** The placeholder for the article until the features are loaded. */
export const articlePlaceholder = (): TemplateResult =>
  html`<slot name="loading"><p part="skeleton" class="skeleton-line block"></p></slot>`;
