import type { ReactiveController } from 'lit';
import type { ListHost } from '../list-host.js';
/**
 * Releases the reserved height of the skeleton when the width, the layout or the number of cards differs from what it
 * was measured for.
 */
export declare class SkeletonHeight implements ReactiveController {
    #private;
    constructor(host: ListHost);
    hostUpdated(): void;
    hostDisconnected(): void;
}
