import type { ShareItem } from '../model/types.js';
/** One place an article can be sent to. Has `href` or `act`, never both. */
export interface ShareTarget {
    /** The name used in `networks` and `share`: lower case. */
    readonly id: string;
    /**
     * Brand name as its owner writes it; absent for an action (`email`, `copy`, `native`), whose words come from
     * the message named after its id.
     */
    readonly name?: string;
    /** Path data of the mark, drawn in one colour. */
    readonly icon: string;
    /** Side of the mark's square view box: 24 for simple-icons, 16 for bootstrap-icons. Default 24. */
    readonly box?: number;
    /** Address that opens the network with the item filled in; makes the target a real link. Never throws. */
    href?(item: ShareItem): string;
    /** Does the sharing on this device instead of a link; resolves to what happened, never rejects. */
    act?(item: ShareItem): Promise<'done' | 'cancelled' | 'failed'>;
    /** False where this browser cannot do it: then it is not shown. Absent: always there. */
    available?(item: ShareItem): boolean;
}
/** A target in a chunk of its own. `load` rejects where the chunk cannot be fetched. */
export interface LazyShareTarget {
    readonly id: string;
    readonly load: () => Promise<ShareTarget>;
}
