import type { ShareItem } from '../model/types.js';
/** A network or action that an article can be shared with. Has either `href` or `act`. */
export interface ShareTarget {
    /** The name used in `networks` and `share`: lower case. */
    readonly id: string;
    /**
     * Brand name as its owner writes it; absent for an action (`email`, `copy`, `native`), which is labelled by the
     * message named after its id.
     */
    readonly name?: string;
    /** Path data of the icon, drawn in one colour. */
    readonly icon: string;
    /** Size of the icon's square view box: 24 for simple-icons, 16 for bootstrap-icons. Default 24. */
    readonly box?: number;
    /** URL of the network's share page for an item; makes the target a link. Never throws. */
    href?(item: ShareItem): string;
    /** Shares on the device instead of by a link; resolves to the outcome, never rejects. */
    act?(item: ShareItem): Promise<'done' | 'cancelled' | 'failed'>;
    /** False where the browser does not support it; the target is then hidden. Absent: always available. */
    available?(item: ShareItem): boolean;
}
/** A target whose code is loaded on demand. `load` rejects if the code cannot be fetched. */
export interface LazyShareTarget {
    readonly id: string;
    readonly load: () => Promise<ShareTarget>;
}
