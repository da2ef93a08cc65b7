/** @type {import('./index.mjs').Messages} */
export const en = {
  findings: {
    'dns-missing': [
      'The DNS does not know {host}.',
      'Check the spelling, then the A/AAAA records of the domain and its expiry.',
    ],
    unreachable: [
      'The server {host} cannot be reached ({code}).',
      'Is it up, is its port open, does a firewall block this network?',
    ],
    timeout: [
      'The server {host} accepted the connection but did not answer within 15 seconds.',
      'Look at its load. Cache the feed, for example with these lines.',
    ],
    'tls-broken': [
      'The https connection to {host} failed ({code}).',
      'Enable TLS 1.2 and 1.3 on the server.',
    ],
    'tls-old': ['The server speaks {protocol} only, which all browsers refuse.', 'Enable TLS 1.2 and 1.3.'],
    'certificate-expired': [
      'The certificate of {host} expired on {until}.',
      'Renew it, and see that it is renewed automatically.',
    ],
    'certificate-early': [
      'The certificate of {host} is not valid yet.',
      'Check the clock of the server, then install a valid certificate.',
    ],
    'certificate-host': [
      'The certificate is not for {host}.',
      'Get one that has this name (with and without www).',
    ],
    'certificate-self-signed': [
      'The certificate of {host} is self-signed; browsers refuse it.',
      'Install one of a known authority, such as Let’s Encrypt (free).',
    ],
    'certificate-issuer': [
      'Browsers do not know the issuer of the certificate of {host}.',
      'Install one of a known authority, such as Let’s Encrypt (free).',
    ],
    'certificate-chain': [
      'The server does not send the intermediate certificate; some browsers and programs refuse it.',
      'Install fullchain.pem, not cert.pem.',
    ],
    'certificate-other': ['The certificate of {host} is faulty ({code}).', 'Install a valid one.'],
    'certificate-soon': [
      'The certificate ends in {days} days ({until}).',
      'Renew it now, and check the automatic renewal.',
    ],
    certificate: ['The certificate is valid until {until}.'],
    'ipv6-dead': [
      '{host} has an IPv6 address (AAAA) at which nothing answers; visitors with IPv6 wait.',
      'Listen on IPv6 too, or remove the AAAA record.',
    ],
    http10: [
      'The server answers with HTTP/1.0: no connection is used again, each picture opens a new one.',
      'Switch the forced HTTP/1.0 off and keep-alive on.',
    ],
    slow: [
      'The answer began after {seconds} seconds and ended after {total} seconds.',
      'Cache the answer for a minute.',
    ],
    fast: ['The server answered within {milliseconds} ms.'],
    'redirect-loop': [
      'Redirects go in a circle or on too long ({count} steps, the last one to {target}).',
      'Check the rules for http/https and www on the server and in the CMS; one of them is enough.',
    ],
    'redirect-login': [
      'The address redirects to a login page: {target}.',
      'A feed must open without a login. Exempt this address from the plugin or rule.',
    ],
    'redirect-private': [
      'The address redirects into a private network ({host}); not followed.',
      'Check the redirect on the server.',
    ],
    'redirect-to-http': [
      'https is redirected to http: {chain}. Browsers refuse that on an https page.',
      'Let the redirect lead to https.',
    ],
    'redirect-cors': [
      'The redirect {chain} has no Access-Control-Allow-Origin; browsers stop there.',
      'Write the final address into src.',
    ],
    redirect: [
      'The address is redirected {count} times: {chain}.',
      'Write the final address: it is faster and depends on no redirect.',
    ],
    'mixed-content': [
      'An https page may not request an http address.',
      'Write the https address, which answers.',
    ],
    'mixed-content-no-https': [
      'An https page may not request an http address, and {host} has no valid https.',
      'Install a certificate on the server of the feed.',
    ],
    status: ['The server answered with status 200.'],
    unauthorized: [
      'The server asks for a password (401).',
      'Open this feed to the public; it is public news.',
    ],
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
    type: [
      'Content-Type: {type}, should be {want}.',
      'kpu-news reads it all the same, other readers do not.',
    ],
    'type-nosniff': [
      'Content-Type: {type} with nosniff, should be {want}.',
      'Send the right type; with nosniff nobody guesses it.',
    ],
    charset: ['The header says charset {charset}, the content is UTF-8.', 'Say utf-8.'],
    'not-utf8': ['The JSON is not UTF-8 (charset: {charset}).', 'Save it as UTF-8.'],
    'charset-missing': ['Content-Type: {type} without charset.', 'Add charset=utf-8.'],
    'type-right': ['Content-Type is right: {type}'],
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
    'ids-repeated': [
      '{count} articles have an id that is taken ({example}).',
      'Each article has its own id, for ever.',
    ],
    'ids-missing': ['{count} articles have no id.', 'Use the address or number of the article.'],
    'links-missing': [
      '{count} articles have no address.',
      'Fill in url (RSS: link), so that titles can be clicked.',
    ],
    'links-relative': [
      '{count} relative addresses, such as {example}; other readers do not know the site.',
      'Write full addresses with https://.',
    ],
    'links-foreign': [
      '{count} articles link to another host ({host}).',
      'If that is right, trust it on the element:',
    ],
    'links-http': [
      '{count} addresses of articles begin with http://{host}/.',
      'Use https:// (WordPress: Settings → General).',
    ],
    'dates-unreadable': [
      '{count} dates cannot be read, such as: {example}',
      'Write ISO 8601 with a time zone (RSS: RFC 822):',
    ],
    'dates-missing': ['{count} of {total} articles have no date.', 'Fill in date_published (RSS: pubDate):'],
    'dates-future': [
      '{count} articles have a date in the future ({example}).',
      'Usually a wrong time zone. For WIB:',
    ],
    dates: ['The dates can be read; the newest is {newest}.'],
    'pictures-none': ['None of {total} articles has a picture.', 'Name it:'],
    'pictures-lazy': [
      '{count} articles have only placeholders (lazy load).',
      'kpu-news looks for the real one, other readers do not. Send the address of the real picture in the feed.',
    ],
    'pictures-http': [
      '{count} pictures are at http://{host}/; browsers block or upgrade them on https pages.',
      'Use https://.',
    ],
    'picture-private': ['The picture is in a private network.', 'Use a public address.'],
    'picture-refused': [
      'The picture is refused (403) for other sites (hotlink protection).',
      'Allow pictures:',
    ],
    'picture-broken': ['The picture is missing (status {status}).', 'Check address and file.'],
    'picture-policy': [
      'Cross-Origin-Resource-Policy: {policy} forbids other sites to show the picture.',
      'Allow it:',
    ],
    'picture-type': ['The address of the picture has {type}, no picture.', 'Check the address.'],
    'picture-heavy': [
      'The picture has {kilobytes} kB ({size}).',
      '800 pixels wide and below 150 kB is enough.',
    ],
    'picture-small': ['The picture has only {size} pixels.', '800 pixels wide.'],
    pictures: ['{count} of {total} articles have a picture.'],
    robots: [
      'robots.txt forbids {path}. Browsers do not read it, but programs that make and collect feeds obey.',
      'Allow kpu-news (replace rules for kpu-news, if any):',
    ],
    script: ['kpu-news.js is right (build {build}).'],
    'script-page': [
      'The answer is a web page ({type}), no script.',
      'The address is wrong, or the file is not uploaded.',
    ],
    'script-type': [
      'Content-Type: {type}; browsers refuse a module script of this type.',
      'Send text/javascript.',
    ],
    'script-cors': [
      'A script on another host needs Access-Control-Allow-Origin; {site} is not allowed.',
      'Send the header, or upload the script to your own site.',
    ],
    'script-cached': [
      'kpu-news.js is cached for {hours} hours ({control}); a new version does not arrive.',
      'Its name stays, so browsers must ask: no-cache.',
    ],
    'bundles-missing': [
      'The folder {build} is not beside kpu-news.js (status {status}).',
      'Upload all of dist/ of one version, with this folder.',
    ],
    'bundles-other': [
      'The folder {build} has another build ({other}).',
      'Upload all of dist/ of one version.',
    ],
    'bundles-uncached': [
      'Files in the folder of the build are not cached for long (Cache-Control: {control}).',
      'The folder never changes: cache it for a year.',
    ],
    bundles: ['The folder {build} is there, of the same build, and cached for long.'],
    page: ['The page loads kpu-news with {count} feeds ({policy}).'],
    'page-no-script': [
      'The page has elements of kpu-news but does not load the script; a CMS may have removed it.',
      'Put this tag into the template:',
    ],
    'page-not-module': ['kpu-news.js is loaded without type="module".', 'Add it:'],
    'page-script-missing': ['The script of the page is missing (status {status}).', 'Upload all of dist/.'],
    'csp-script': [
      'The Content-Security-Policy forbids the script {source}.',
      'Your policy, with what is needed added:',
    ],
    'csp-connect': [
      'The Content-Security-Policy forbids the feed {source} (connect-src).',
      'Your policy, with what is needed added:',
    ],
    'csp-img': [
      'The Content-Security-Policy forbids pictures of {source} (img-src).',
      'Your policy, with what is needed added:',
    ],
    'csp-trusted-types': [
      'The Content-Security-Policy does not allow the Trusted Types policy kpu-news.',
      'Your policy, with what is needed added:',
    ],
    malformed: [
      'The answer is no valid HTTP ({code}); browsers refuse it.',
      'Usually Content-Length is sent twice, or a header has a blank line. Remove headers that you add yourself.',
    ],
    'connection-closed': [
      'The server closes the connection after each answer; each picture opens a new one.',
      'Switch keep-alive on.',
    ],
    'json-loose': [
      'The JSON is invalid ({near}); kpu-news repairs it, other readers do not.',
      'Make JSON with json_encode; do not concatenate it.',
    ],
    'xml-ampersand': [
      'The XML is invalid: & without &amp; in: {near}',
      'kpu-news repairs it, other readers do not. Write text with htmlspecialchars:',
    ],
    cookie: [
      'The feed sets a cookie ({name}); shared caches do not keep it.',
      'A feed needs no session; do not send Set-Cookie.',
    ],
    'page-feed-broken': [
      'The feed of this page does not answer (status {status}).',
      'Check its address with kpu-news check.',
    ],
    'page-feed-cors': [
      'The feed of this page does not let {site} read it.',
      'Run kpu-news check for the address of the feed; its lines are for the server of the feed.',
    ],
  },
  levels: { fail: 'FAIL', warn: 'CHECK', ok: 'OK' },
  places: {
    htaccess: 'Apache/LiteSpeed, at the end of the file {file}',
    'htaccess-top': 'Apache/LiteSpeed, at the very top of the file {file}',
    vhost:
      'Apache, inside <VirtualHost>, in place of the same line, if there is one (ask your hosting provider)',
    'apache-ports': 'Apache, ports.conf (in place of the Listen of that port)',
    'nginx-server':
      'nginx, at the start of server { … } (replace the same location or line, if there is one)',
    'nginx-http': 'nginx, outside of server { … }',
    'nginx-php':
      'nginx, in the location that passes to PHP (replace add_header Access-Control-Allow-Origin there)',
    'nginx-csp': 'nginx, in place of the present add_header Content-Security-Policy',
    'php-top': 'PHP, at the very top of the file that makes the feed',
    'php-item': 'PHP, where each article is written',
    'mu-plugin': 'WordPress, new file {file}',
    'web-config': 'IIS, file {file}',
    robots: 'file {file}',
    shell: 'in a terminal',
    'shell-folder': 'in a terminal of the server, in the root folder of the site',
    'php-print': 'PHP, where the feed is printed',
    'page-meta': 'in your page, in place of the present <meta>',
    element: 'in your page',
    page: 'in your page',
    cloudflare: 'Cloudflare, Security → WAF → Custom rules, action Skip',
    letter: 'letter to the hosting provider',
  },
  report: {
    checked: 'Checked',
    summary: '{fail} failed, {warn} to check, {ok} fine',
    platform: 'Server',
    unknown: 'unknown',
    site: 'For a page at',
    requests: '{count} requests',
    same: 'The same lines as number {number}.',
    seeAddress: 'Address',
  },
};
