import type { FeedHost } from '../../controllers/feed/feed-state.js';
/** Warns of a `format` that is the name of neither a built-in nor a custom format. Called after each update. */
export declare function checkFormat(host: FeedHost): void;
