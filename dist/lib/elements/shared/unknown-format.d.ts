import type { FeedFormat } from '../../feed/index.js';
import { type OptionHost } from './attributes.js';
/** Warns of a `format` that neither the built-in formats nor the page's own ones have as a name. */
export declare function warnUnknownFormat(host: OptionHost & {
    readonly options: {
        readonly format: string;
        readonly formats?: readonly FeedFormat[];
    };
}): void;
