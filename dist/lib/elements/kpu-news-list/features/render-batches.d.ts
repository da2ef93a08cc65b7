import type { ReactiveController } from 'lit';
import type { ListHost } from '../list-host.js';
/** Renders a long list to its end, a batch at a time, while the browser is idle. */
export declare class RenderBatches implements ReactiveController {
    #private;
    /** Cards that may be rendered by now. */
    limit: number;
    constructor(host: ListHost);
    hostUpdated(): void;
}
