import type { FeedErrorCode } from '../model/feed-error.js';
import type { MessageKey } from './messages.js';
/** The message that a visitor sees for an error. Visitors cannot fix most errors, so these share one message. */
export declare const errorMessageKey: (code: FeedErrorCode) => MessageKey;
