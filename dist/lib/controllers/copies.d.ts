import type { Feed } from '../model/types.js';
/** The first page of a feed, and when it was read from its server. */
export interface Copy {
    readonly feed: Feed;
    /** Milliseconds since 1970, never later than now. */
    readonly at: number;
}
/**
 * The address under which a feed's copy is kept; never asked for, hence `.invalid`. Undefined where `src` is no
 * address.
 * @see https://www.rfc-editor.org/rfc/rfc2606#section-2
 */
export declare function keyOf(src: string, format: string, base: string): string | undefined;
/**
 * The copy of an earlier visit; one that is no good is deleted.
 * @param src the feed's address, or several with one space between them
 * @param base the page's address
 */
export declare function readCopy(name: string, key: string, src: string, base: string): Promise<Copy | undefined>;
/** Keeps a feed in place of its earlier copy, which goes also where there is no room for the new one. */
export declare function writeCopy(name: string, key: string, { feed, at }: Copy): Promise<void>;
