import type { FeedFormat } from '../../feed/index.js';
import { type OptionHost } from './attributes.js';
/** Warns of a `format` that is the name of neither a built-in nor a custom format. */
export declare function warnUnknownFormat(host: OptionHost & {
    readonly options: {
        readonly format: string;
        readonly formats?: readonly FeedFormat[];
    };
}): void;
