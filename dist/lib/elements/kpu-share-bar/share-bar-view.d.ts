import type { TemplateResult } from 'lit';
import type { Given } from '../kpu-element.js';
import type { KpuShareBar } from './kpu-share-bar.js';
/** All of `<kpu-share-bar>` that a list does not need, in a chunk of its own. */
export declare class ShareBarView {
    #private;
    constructor(host: KpuShareBar, given: Given);
    render(): TemplateResult;
    /** Settles when all is here that the first drawing needs. */
    ready(): Promise<void>;
}
