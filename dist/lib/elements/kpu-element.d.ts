import { LitElement, render } from 'lit';
import { report } from '../controllers/report.js';
import type { Messages } from '../i18n/index.js';
import { FeedError } from '../model/feed-error.js';
import type { ShareTarget } from '../share/index.js';
import { headed } from './headed.js';
import type { Lit } from './share-links.js';
/** Things of which a page must have one copy, so that they are handed to a chunk. */
export interface Given extends Lit {
    readonly headed: typeof headed;
    readonly report: typeof report;
    readonly render: typeof render;
}
export declare const given: Given;
/**
 * What the three elements share: words, share targets, and a later part of their code, which comes in a chunk
 * of its own so that the script stays small.
 */
export declare abstract class KpuElement<Part> extends LitElement {
    static properties: Record<string, object>;
    /** Own words in place of the language's, by the keys of `Messages`. */
    messages?: Partial<Messages>;
    /** Own share targets beside the built-in ones; `share` and `networks` name them by their ids. */
    targets?: readonly ShareTarget[];
    /** The later part, once it is here. @internal */
    protected later?: Part;
    /** Settles when the later part is here, or cannot be had. @internal */
    protected coming?: Promise<void>;
    /** Whether what a server has drawn is adopted; else it is drawn anew. Set by `adoption.ts`. @internal */
    served?: boolean;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** Fetches the later part, once. @internal */
    protected fetchLater(load: () => Promise<Part>): void;
    /** Why the later part cannot be had. @internal */
    protected laterError?: FeedError;
}
