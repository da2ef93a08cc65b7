import type { TemplateResult } from 'lit';
import type { ShareBarHost } from '../share-bar-host.js';
/** Renders the share links and handles clicks on them. */
export declare class ShareBarFeatures {
    #private;
    constructor(host: ShareBarHost);
    /** To be called before each render: decides what is shown. */
    update(): void;
    render(): TemplateResult | undefined;
    /** Settles when everything is loaded that the first render needs. */
    ready(): Promise<void>;
}
