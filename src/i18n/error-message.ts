import type { FeedErrorCode } from '../model/feed-error.js';
import type { MessageKey } from './messages.js';

/** The message that a visitor sees for an error. Visitors cannot fix most errors, so these share one message. */
export const errorMessageKey = (code: FeedErrorCode): MessageKey =>
  (({
    offline: 'offline',
    timeout: 'timeout',
    'rate-limited': 'busy',
    'not-in-feed': 'notFound',
    network: 'network',
    cors: 'network',
    unreachable: 'network',
    server: 'network',
    interrupted: 'network',
    module: 'network',
    internal: 'network',
  })[code as string] as MessageKey | undefined) ?? 'closed';
