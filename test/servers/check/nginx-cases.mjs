import { join } from 'node:path';
import { jsonFeed, page, phpFeed, PHP_CACHE, PHP_CORS, PHP_TYPE, rssFeed } from './content.mjs';

const CORS =
  'add_header Access-Control-Allow-Origin "*" always; add_header Access-Control-Expose-Headers "Retry-After" always;';
const CACHE = 'add_header Cache-Control "public, max-age=60";';
const GOOD = `${CORS} ${CACHE}`;
const feed = { files: ({ origin }) => ({ 'feed.json': jsonFeed(origin) }), path: '/feed.json' };
const rss = { files: ({ origin }) => ({ 'rss.xml': rssFeed(origin) }), path: '/rss.xml' };
const php = (options, change) => ({
  files: ({ origin }) => ({ 'feed.php': phpFeed(jsonFeed(origin, change), options) }),
  path: '/feed.php',
});
/** A case at https://kpu.test with one of the certificates. */
const secure = (certificate, conf = '', headers = GOOD) => ({
  ...feed,
  conf: ({ certificates }) =>
    `${headers}\nssl_certificate ${certificates.file(certificate)};\nssl_certificate_key ${certificates.file('host.key')};\n${conf}`,
  host: 'kpu.test',
  isSecure: true,
});
/** What certbot would do. */
const certbot = ({ parts, folder }) => {
  parts.server = parts.server.replace(
    /ssl_certificate .*;/,
    `ssl_certificate ${join(folder, 'live/kpu.test/fullchain.pem')};`,
  );
};

/** Faults of nginx, and of programs in PHP behind it. */
export const nginxCases = [
  { name: 'no CORS header', expects: 'cors-missing', ...feed },
  { name: 'no CORS header on RSS', expects: 'cors-missing', ...rss },
  {
    name: 'CORS not on errors',
    expects: 'cors-errors',
    ...feed,
    conf: `add_header Access-Control-Allow-Origin "*"; ${CACHE}`,
  },
  {
    name: 'the CORS header twice, from PHP and nginx',
    expects: 'cors-duplicate',
    ...php(),
    php: 'add_header Access-Control-Allow-Origin "*" always;',
  },
  {
    name: 'no type',
    expects: 'type',
    ...rss,
    conf: `${GOOD} location ~ \\.xml$ { types { } default_type application/octet-stream; ${GOOD} }`,
  },
  { name: 'no Cache-Control', expects: 'cache-missing', ...feed, conf: CORS },
  { name: 'not compressed', expects: 'uncompressed', ...feed, conf: GOOD },
  { name: 'access denied', expects: 'forbidden', ...feed, conf: `${GOOD} location ~ \\.json$ { deny all; }` },
  {
    name: 'a limit of requests',
    expects: 'rate-limited',
    ...feed,
    http: 'limit_req_zone $binary_remote_addr zone=sempit:1m rate=1r/m;',
    conf: `${GOOD} limit_req zone=sempit; limit_req_status 429;`,
    // the zone is empty at the start
    prime: true,
  },
  {
    name: 'script without type',
    expects: 'script-type',
    publishes: true,
    path: '/kpu-news/kpu-news.js',
    conf: 'types { }',
  },
  { name: 'bundles not cached', expects: 'bundles-uncached', publishes: true, path: '/kpu-news/kpu-news.js' },
  {
    name: 'script for another site',
    expects: 'script-cors',
    publishes: true,
    path: '/kpu-news/kpu-news.js',
    site: 'https://situs-lain.example',
  },
  {
    name: 'a policy without the script',
    expects: 'csp-script',
    publishes: true,
    files: ({ origin }) => ({ 'berita.html': page('/feed.json'), 'feed.json': jsonFeed(origin) }),
    path: '/berita.html',
    conf: `add_header Content-Security-Policy "script-src https://cdn.example; connect-src 'self'" always;`,
  },
  {
    name: 'old TLS',
    expects: 'tls-old',
    ...secure('good-chain.pem', 'ssl_protocols TLSv1 TLSv1.1;\nssl_ciphers DEFAULT@SECLEVEL=0;'),
  },
  {
    name: 'certificate expired',
    expects: 'certificate-expired',
    ...secure('expired-chain.pem'),
    shell: certbot,
  },
  {
    name: 'certificate of another host',
    expects: 'certificate-host',
    ...secure('other-chain.pem'),
    shell: certbot,
  },
  { name: 'no intermediate certificate', expects: 'certificate-chain', ...secure('good.pem') },
  {
    name: 'IPv6 dead',
    expects: 'ipv6-dead',
    ...feed,
    conf: GOOD,
    host: 'kpu.test',
    site: 'http://situs-lain.example',
    hasIpv6: true,
  },
  {
    name: 'http on https',
    expects: 'mixed-content',
    ...secure('good-chain.pem'),
    // nginx answers both on one port
    asksHttp: true,
  },
  {
    name: 'redirects in a circle',
    expects: 'redirect-loop',
    ...feed,
    conf: 'location = /feed.json { return 301 /a; } location = /a { return 301 /feed.json; }',
    isNamedOnly: true,
  },
  {
    name: 'redirect to http',
    expects: 'redirect-to-http',
    ...secure('good-chain.pem', 'location = /a.json { return 301 http://kpu.test:PORT/feed.json; }'),
    path: '/a.json',
    isNamedOnly: true,
  },
  {
    name: 'a bot check',
    expects: 'bot-check',
    ...feed,
    conf: `location = /feed.json { add_header cf-mitigated challenge always; default_type text/html; return 403 '<!doctype html><title>Just a moment...</title>'; }`,
    isNamedOnly: true,
  },
  {
    name: 'a failing program',
    expects: 'server-error',
    ...php({ before: 'ini_set("display_errors", "0"); tidak_ada();' }),
    isNamedOnly: true,
  },
  {
    name: 'no articles',
    expects: 'feed-empty',
    ...php({}, (of) => ({ ...of, items: [] })),
    isNamedOnly: true,
  },
  { name: 'an unknown host', expects: 'dns-missing', ...feed, isNowhere: true, isNamedOnly: true },

  { name: 'no header from PHP', expects: 'cors-missing', ...php({ headers: `${PHP_TYPE}\n${PHP_CACHE}` }) },
  {
    name: 'a warning of PHP',
    expects: 'php-notice',
    ...php({ before: 'echo $tidak_ada;' }),
    php: 'fastcgi_param PHP_VALUE "display_errors=1";',
  },
  {
    name: 'BOM',
    expects: 'bom',
    files: ({ origin }) => ({ 'feed.json': `\ufeff${jsonFeed(origin)}` }),
    path: '/feed.json',
    conf: GOOD,
  },
  {
    name: 'a blank line before XML',
    expects: 'blank-before',
    files: ({ origin }) => ({
      'rss.php': `\n\n${phpFeed(rssFeed(origin), { headers: `${PHP_CORS} header('Content-Type: application/rss+xml; charset=utf-8');` })}`,
    }),
    path: '/rss.php',
    php: 'fastcgi_hide_header X-Powered-By;',
  },
  {
    name: 'Content-Length too long',
    expects: 'cut-off',
    ...php({ print: "header('Content-Length: ' . (strlen($json) + 500)); echo $json;" }),
  },
  {
    name: 'compressed twice',
    expects: 'compressed-twice',
    ...php({ print: "header('Content-Encoding: gzip'); echo gzencode(gzencode($json));" }),
  },
  {
    name: 'compressed in silence',
    expects: 'compressed-silently',
    ...php({ print: 'echo gzencode($json);' }),
  },
  { name: 'a web page by its type', expects: 'type', ...php({ headers: `${PHP_CORS}\n${PHP_CACHE}` }) },
  {
    name: 'a session',
    expects: 'cache-forbidden',
    ...php({ headers: `session_start();\n${PHP_CORS}\n${PHP_TYPE}` }),
  },
  {
    name: 'no validator',
    expects: 'validator-missing',
    ...php({ headers: `${PHP_CORS}\n${PHP_TYPE}\nheader('Cache-Control: public, max-age=60');` }),
  },
  {
    name: 'no 304',
    expects: 'revalidation-none',
    ...php({
      headers: `${PHP_CORS}\n${PHP_TYPE}\nheader('Cache-Control: public, max-age=60'); header('ETag: "1"');`,
    }),
  },
  {
    name: 'always 304',
    expects: 'revalidation-stuck',
    ...php({
      headers: `${PHP_CORS}\n${PHP_TYPE}\nheader('Cache-Control: public, max-age=60'); header('ETag: "1"'); $_SERVER['HTTP_IF_NONE_MATCH'] ??= ''; if ($_SERVER['HTTP_IF_NONE_MATCH']) { http_response_code(304); exit; }`,
    }),
  },
  { name: 'a slow program', expects: 'slow', ...php({ before: 'usleep(3200000);' }), asksTwice: true },
  {
    name: 'relative links',
    expects: 'links-relative',
    ...php({}, (of) => ({ ...of, items: of.items.map((item) => ({ ...item, url: `/berita/${item.id}` })) })),
  },
  {
    name: 'dates of another zone',
    expects: 'dates-future',
    files: ({ origin }) => ({
      'feed.php': phpFeed(jsonFeed(origin), {
        print: `$feed = json_decode($json, true);
// the database has the office's time, and PHP takes it for UTC
$feed['items'][0]['date_published'] = date(DATE_ATOM, strtotime(gmdate('Y-m-d H:i:s', time() + 7 * 3600 - 60)));
echo json_encode($feed);`,
      }),
    }),
    path: '/feed.php',
  },
  {
    name: 'http links on https',
    expects: 'links-http',
    ...secure('good-chain.pem', '', ''),
    files: () => ({ 'feed.php': phpFeed(jsonFeed('http://kpu.test:PORT')) }),
    path: '/feed.php',
  },
  {
    name: 'a password',
    expects: 'unauthorized',
    ...feed,
    conf: `${GOOD} auth_basic "Humas"; auth_basic_user_file /dev/null;`,
  },
  { name: 'keep-alive off', expects: 'connection-closed', ...feed, conf: `${GOOD}\nkeepalive_timeout 0;` },
  {
    name: 'the CORS header twice',
    expects: 'cors-duplicate',
    ...feed,
    conf: `${GOOD} add_header Access-Control-Allow-Origin "*" always;`,
  },
  {
    name: 'compressed by program and PHP',
    expects: 'compressed-twice',
    ...php({
      before: "ini_set('zlib.output_compression', '4096');",
      print: "header('Content-Encoding: gzip'); echo gzencode($json);",
    }),
  },
  { name: 'a cookie with the feed', expects: 'cookie', ...php({ before: "setcookie('sesi', '1');" }) },
];
