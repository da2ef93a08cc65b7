import type { TemplateResult } from 'lit';
import type { ShareBarHost } from '../share-bar-host.js';
/** Renders the share links and handles clicks on them. */
export declare class ShareBarFeatures {
    #private;
    constructor(host: ShareBarHost);
    /** Called before each render: determines the view. */
    update(): void;
    render(): TemplateResult | undefined;
    /** Resolves when everything that the first render needs has been loaded. */
    ready(): Promise<void>;
}
