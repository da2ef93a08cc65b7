import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../../../model/types.js';
import { type SafeFragment } from '../../../sanitize/index.js';
/** What a body is made of. */
export interface BodySource {
    readonly article?: Article;
    /** Level of the article's title: headings in the body come below. */
    readonly level: number;
    /** What relative addresses are relative to. */
    readonly base: string | undefined;
}
/**
 * Sanitizes the article's body and inserts it into the element that the template leaves empty. It is sanitized anew for
 * another article or heading level; a late result for an earlier article loses.
 */
export declare class BodyRenderer {
    #private;
    /** True until the first body is ready: rendered without it, all content below would shift. */
    isPending: boolean;
    /** @param prepare changes a body before it is inserted */
    constructor(host: ReactiveControllerHost & HTMLElement, getSource: () => BodySource, prepare: (body: SafeFragment) => Promise<void>);
    /** Settles when the newest article's body is sanitized. */
    get settled(): Promise<unknown>;
    /** Inserts a new body; the same one anew where another script has replaced the element that held it. */
    updated(): void;
}
