/** The sentence for a visitor; most codes are nothing a visitor could mend, so they share one. */
export const sentenceOf = (code) => ({
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
