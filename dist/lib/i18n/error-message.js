/** The message that a visitor sees for an error. Visitors cannot fix most errors, so these share one message. */
export const errorMessageKey = (code) => ({
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
})[code] ?? 'closed';
