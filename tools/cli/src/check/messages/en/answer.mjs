/** What the answer is, and whether another site may read it: what happened, and what to do. @type {import('../index.mjs').Messages['findings']} */
export const answer = {
  feed: ['{format} with {count} articles: {title}'],
  'feed-empty': [
    '{format} can be read, but has no article to show ({ignored} passed over).',
    'Publish at least one article. If there are some, check their members (title, url, content_html).',
  ],
  'answer-empty': ['The answer is empty.', 'Usually PHP stopped with an error. See the error log.'],
  'answer-binary': [
    'The answer is no text.',
    'Check the address: it may be a picture, a PDF or a compressed file.',
  ],
  'page-article': [
    'The address is the page of one article, no feed. Feed found: {target}',
    'Use the address of the feed, or of the home page.',
  ],
  'page-listing': [
    'An HTML page that lists news; no feed was found on this site.',
    'Make a feed of this page:',
  ],
  'page-with-feed': [
    'The address is a web page. The feed of the site: {format} at {target}',
    'The rest below is about that feed. Write its address into src: faster than looking for it each time.',
  ],
  'page-other': [
    'The answer is a web page without a feed and without a list of news.',
    'Use the address of a feed, or of a page that lists news.',
  ],
  'not-a-feed': ['The answer is no known feed.', 'A JSON Feed needs a list "items": docs/feeds.md.'],
  syntax: [
    'The {format} is broken near: {near}',
    'Make JSON with json_encode, XML with htmlspecialchars; do not concatenate it.',
  ],
  'php-notice': [
    'PHP prints a warning before the feed: {near}',
    'Mend what it names, and show no warnings to visitors.',
  ],
  'text-before': ['There is text before the feed: {near}', 'Remove what prints it.'],
  'blank-before': [
    'There are blank lines before the feed; XML readers refuse it.',
    'Remove blank lines outside of <?php … ?>, usually in functions.php or a configuration file.',
  ],
  bom: ['The file begins with a BOM, which other readers refuse.', 'Save it as “UTF-8 without BOM”, or:'],
  'cut-off': [
    'The answer was cut off after {bytes} bytes (Content-Length: {declared}).',
    'Do not count Content-Length yourself; check proxies and time limits.',
  ],
  'too-large': [
    'The feed has more than 5 MB and is not read.',
    'Ten or twenty articles a page, the rest by next_url.',
  ],
  heavy: [
    'The feed has {kilobytes} kB, heavy for mobile networks.',
    'Fewer articles a page, no pictures as data:.',
  ],
  'cors-missing': [
    'Access-Control-Allow-Origin is missing; browsers do not let pages of {site} read this feed.',
    'Send the header:',
  ],
  'cors-duplicate': [
    'Access-Control-Allow-Origin is sent more than once ({values}); browsers refuse that.',
    'Send it from one place; remove the other, or:',
  ],
  'cors-origin': [
    'Access-Control-Allow-Origin: {values} does not allow {site}.',
    'Use *: the content is public and no cookies are sent.',
  ],
  'cors-vary': [
    'Access-Control-Allow-Origin follows the asking site without Vary: Origin; caches will give wrong answers.',
    'Use *.',
  ],
  'cors-errors': [
    'Error pages (status {status}) have no Access-Control-Allow-Origin, so the reason does not arrive.',
    'Send it with “always”.',
  ],
  'cors-preflight': ['OPTIONS is answered with {status}; kpu-news does not need it.'],
  'cors-same-site': ['Page and feed are on the same site ({site}): no CORS needed.'],
  cors: ['Other sites may read this feed (Access-Control-Allow-Origin: {values}).'],
  type: ['Content-Type: {type}, should be {want}.', 'kpu-news reads it all the same, other readers do not.'],
  'type-nosniff': [
    'Content-Type: {type} with nosniff, should be {want}.',
    'Send the right type; with nosniff nobody guesses it.',
  ],
  charset: ['The header says charset {charset}, the content is UTF-8.', 'Say utf-8.'],
  'not-utf8': ['The JSON is not UTF-8 (charset: {charset}).', 'Save it as UTF-8.'],
  'charset-missing': ['Content-Type: {type} without charset.', 'Add charset=utf-8.'],
  'type-right': ['Content-Type is right: {type}'],
  'json-loose': [
    'The JSON is invalid ({near}); kpu-news repairs it, other readers do not.',
    'Make JSON with json_encode; do not concatenate it.',
  ],
  'xml-ampersand': [
    'The XML is invalid: & without &amp; in: {near}',
    'kpu-news repairs it, other readers do not. Write text with htmlspecialchars:',
  ],
};
