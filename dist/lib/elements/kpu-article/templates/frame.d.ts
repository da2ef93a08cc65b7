import { type TemplateResult } from 'lit';
/** State of the element as a whole. */
export interface FrameView {
    /** True while the content is incomplete. */
    readonly busy: boolean;
    /** Whether the author's fallback content is shown. */
    readonly showsFallback: boolean;
}
/** The element's outermost nodes, which are rendered before the rest of its code is loaded. */
export declare const articleFrame: ({ busy, showsFallback }: FrameView, content: unknown, onSlotChange?: () => void) => TemplateResult;
/** Stands for the article until the code is loaded that knows more. */
export declare const articlePlaceholder: () => TemplateResult;
