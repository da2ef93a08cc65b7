/** Compression, caching, pages of a feed, robots: what happened, and what to do. @type {import('../index.mjs').Messages['findings']} */
export const delivery = {
  'compressed-twice': [
    'The answer is compressed twice (Content-Encoding: {encoding}).',
    'Compress in one place.',
  ],
  'compressed-silently': [
    'The answer is compressed without Content-Encoding.',
    'Send it uncompressed, or say Content-Encoding: gzip.',
  ],
  'compression-broken': [
    'Content-Encoding: {encoding}, but the content is not; browsers refuse it.',
    'Remove the wrong Content-Encoding.',
  ],
  uncompressed: ['{kilobytes} kB are sent uncompressed.', 'Switch gzip on.'],
  compressed: ['{kilobytes} kB sent (Content-Encoding: {encoding}).'],
  'cache-forbidden': [
    'Cache-Control: {control} forbids caching; each visitor fetches everything.',
    'Allow a minute.',
  ],
  'cache-missing': ['Cache-Control is missing; each browser guesses.', 'Say a minute.'],
  'cache-long': ['The feed is cached for {hours} hours; news arrive late.', 'Say a minute.'],
  'validator-missing': [
    'Neither ETag nor Last-Modified; the same feed is sent again and again.',
    'Send an ETag.',
  ],
  'revalidation-none': [
    'ETag/Last-Modified is sent ({validator}), but answered with 200 instead of 304.',
    'Compare If-None-Match.',
  ],
  'revalidation-stuck': [
    'The server always answers 304, even to an ETag that it does not know; news never arrive.',
    'Compare If-None-Match with the current ETag.',
  ],
  cache: ['Caching and 304 are right (Cache-Control: {control}).'],
  'paging-origin': [
    'The next page ({target}) is not on {origin}; it is not followed.',
    'next_url must be on the same origin: https, host and port.',
  ],
  'paging-loop': ['The next page is this page ({target}).', 'The last page has no next_url.'],
  'paging-broken': ['The next page cannot be read ({status}).', 'Open it in a browser.'],
  'paging-same': [
    'The next page has the same articles.',
    'Is the parameter of the page used, and not dropped by a cache?',
  ],
  paging: ['The next page has {count} more articles.'],
  robots: [
    'robots.txt forbids {path}. Browsers do not read it, but programs that make and collect feeds obey.',
    'Allow kpu-news (replace rules for kpu-news, if any):',
  ],
  cookie: [
    'The feed sets a cookie ({name}); shared caches do not keep it.',
    'A feed needs no session; do not send Set-Cookie.',
  ],
};
