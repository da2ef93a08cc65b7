import type { FeedHost } from '../../controllers/feed/feed-state.js';
/** Warns of a `format` that is the name of neither a built-in nor a custom format. */
export declare function checkFormat(host: FeedHost): void;
