import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../../../model/types.js';
import { type SafeFragment, type SanitizeOptions } from '../../../sanitize/index.js';
/** The input of a body. */
export interface BodySource {
    readonly article?: Article;
    /** Whether the body is still to come. */
    readonly isAwaited?: boolean;
    /** Heading level of the title; headings in the body are shifted below it. */
    readonly level: number;
    readonly options: Omit<SanitizeOptions, 'level'>;
}
/**
 * Sanitizes the body of an article and inserts it into the element that the template leaves empty. Another article or
 * heading level runs it again; a late result for an earlier article is discarded.
 */
export declare class BodyRenderer {
    #private;
    /** True until the first body is ready. Without it, everything below would shift later. */
    isPending: boolean;
    /** @param prepare modifies a body before it is inserted */
    constructor(host: ReactiveControllerHost & HTMLElement, getSource: () => BodySource, prepare: (body: SafeFragment) => Promise<void>);
    /** Settles when the newest article's body is sanitized. */
    get settled(): Promise<unknown>;
    /** Inserts a new body, or the same one again if another script has replaced its container. */
    updated(): void;
}
