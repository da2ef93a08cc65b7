/** Refusals, and what answers in place of a site: what happened, and what to do. @type {import('../index.mjs').Messages['findings']} */
export const refusal = {
  unauthorized: ['The server asks for a password (401).', 'Open this feed to the public; it is public news.'],
  forbidden: [
    'The server refuses (403).',
    'Allow public access to this address. If these lines are there already, ask the hosting provider about a firewall.',
  ],
  legal: ['The address is blocked for legal reasons (451).', 'Ask the hosting provider who ordered it.'],
  'not-found': [
    'There is nothing at this address (404). Feed found: {target}',
    'Write the address that was found into src, or check the spelling.',
  ],
  gone: [
    'The address was removed on purpose (410). Feed found: {target}',
    'Write the address that was found into src, or enable the feed again.',
  ],
  'rate-limited': [
    'The server limits requests (429, Retry-After: {retry}).',
    'Widen the limit for this feed, and let the answer be cached.',
  ],
  'retry-after-hidden': [
    'The server asks to wait ({retry}), but pages of other sites cannot see it.',
    'Send Access-Control-Expose-Headers: Retry-After.',
  ],
  maintenance: [
    'The site is in maintenance (503, Retry-After: {retry}).',
    'Finish it. If WordPress is stuck after an update, delete .maintenance in its folder.',
  ],
  'server-error': [
    'The server failed (status {status}).',
    'See its error log; the last lines name file and cause.',
  ],
  'status-other': [
    'Status {status} is no answer to a plain request.',
    'Check the address, and any proxy or cache in between.',
  ],
  'not-acceptable': [
    'An application firewall (ModSecurity) refused the request (406).',
    'Have the hosting provider exempt this address.',
  ],
  'bot-check': [
    'A bot check answers ({wall}, status {status}) in place of the feed.',
    'Exempt the address of the feed: programs and other pages cannot pass the check.',
  ],
  'login-page': ['The answer is a login page.', 'A feed must open without a login.'],
  'wp-rest-disabled': [
    'The REST API of WordPress is closed (status {status}, {code}), usually by a security plugin.',
    'Open posts, categories, tags and media with this small plugin; everything else stays closed.',
  ],
  'wp-permalinks': [
    '/wp-json/ does not reach WordPress, but {target} answers.',
    'Install these rewrite rules, or use the answering address in src.',
  ],
  'wp-feed-disabled': [
    'The feed of WordPress is switched off (status {status}).',
    'Switch it on with this small plugin, or undo “disable feeds” in the plugin that closed it.',
  ],
  'wp-closed': [
    'WordPress shows a “coming soon” or maintenance page in place of the feed.',
    'End that mode, or serve the feed before it with this small plugin.',
  ],
  'site-closed': [
    'The site shows a maintenance page in place of the feed.',
    'End the maintenance, or exempt the address of the feed.',
  ],
};
