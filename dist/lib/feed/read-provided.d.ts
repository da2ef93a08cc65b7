import { type RawFeed } from '../model/read-articles.js';
import type { Feed } from '../model/types.js';
/** Data that came without a request; the first member that is set is used. */
export interface ProvidedData {
    /** An `Article`, or an item of a JSON Feed. */
    readonly article?: unknown;
    /** A `Feed`, or a JSON Feed document. */
    readonly feed?: unknown;
    /** Text of a JSON Feed in the page. */
    readonly inline?: string;
}
/** Data of the page as `readProvidedFeed` reads it; undefined if it is a JSON document without items. */
export declare function rawProvided({ article, feed, inline }: ProvidedData, base: string): RawFeed | undefined;
/** Reads data of the page; undefined for what `readProvidedFeed` reads with care, or says is wrong. */
export declare const readPlainProvided: (data: ProvidedData, base: string) => Feed | undefined;
