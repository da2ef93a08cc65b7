import { type TemplateResult } from 'lit';
/** State of the whole element. */
export interface FrameView {
    /** True while the content is incomplete. */
    readonly busy: boolean;
    /** Whether the author's fallback content is shown. */
    readonly showsFallback: boolean;
}
/** The outermost nodes, which are rendered before the features are loaded. */
export declare const articleFrame: ({ busy, showsFallback }: FrameView, content: unknown, onSlotChange?: () => void) => TemplateResult;
/** The placeholder for the article until the features are loaded. */
export declare const articlePlaceholder: () => TemplateResult;
