import type { FeedErrorCode } from '../model/feed-error.js';
import type { MessageKey } from './messages.js';
/** The sentence for a visitor; most codes are nothing a visitor could mend, so they share one. */
export declare const sentenceOf: (code: FeedErrorCode) => MessageKey;
