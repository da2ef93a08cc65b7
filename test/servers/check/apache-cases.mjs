import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonFeed, page, phpFeed, PHP_CACHE, PHP_TYPE, picture, rssFeed } from './content.mjs';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** Puts kpu-news beside the pages. @param {string} root */
export const publish = (root, folder = 'kpu-news') => {
  mkdirSync(join(root, folder), { recursive: true });
  cpSync(dist, join(root, folder), {
    recursive: true,
    filter: (path) => !/\/(lib|server|contoh)\/?$/.test(path),
  });
};

/** The folder of the build. */
export const BUILD = /`\.\/([0-9a-f]{8})\//;

const CORS = `Header always set Access-Control-Allow-Origin "*"
  Header always set Access-Control-Expose-Headers "Retry-After"`;
const CACHE = 'Header set Cache-Control "public, max-age=60"';
const GOOD = `${CORS}\n${CACHE}`;
const feed = { files: ({ origin }) => ({ 'feed.json': jsonFeed(origin) }), path: '/feed.json' };
const script = { publishes: true, path: '/kpu-news/kpu-news.js' };

/** A case at https://kpu.test with one of the certificates. */
const secure = (certificate, conf = '') => ({
  ...feed,
  conf: ({ certificates }) =>
    `${GOOD}\nSSLEngine on\nSSLCertificateFile ${certificates.file(certificate)}\nSSLCertificateKeyFile ${certificates.file('host.key')}\n${conf}`,
  host: 'kpu.test',
  isSecure: true,
});

/** Uploads what `upload` names. */
const upload = ({ root }) => publish(root);

/** Faults of Apache; all lines that it prints are for .htaccess or a virtual host. */
export const apacheCases = [
  { name: 'no CORS header', expects: 'cors-missing', ...feed },
  {
    name: 'the CORS header twice',
    expects: 'cors-duplicate',
    ...feed,
    conf: `${GOOD}\n  Header add Access-Control-Allow-Origin "*"`,
  },
  {
    name: 'the CORS header twice, from PHP and Apache',
    expects: 'cors-duplicate',
    files: ({ origin }) => ({ 'feed.php': phpFeed(jsonFeed(origin)) }),
    path: '/feed.php',
    conf: 'Header set Access-Control-Allow-Origin "*"',
  },
  {
    name: 'CORS for one other site',
    expects: 'cors-origin',
    ...feed,
    conf: `Header always set Access-Control-Allow-Origin "https://lain.example"\n${CACHE}`,
  },
  {
    name: 'CORS not on errors',
    expects: 'cors-errors',
    ...feed,
    conf: `Header set Access-Control-Allow-Origin "*"\n${CACHE}`,
  },
  {
    name: 'CORS follows the site without Vary',
    expects: 'cors-vary',
    ...feed,
    conf: `SetEnvIf Origin "(.+)" ASAL=$1\nHeader always set Access-Control-Allow-Origin "%{ASAL}e" env=ASAL\n${CACHE}`,
  },
  {
    name: 'caching forbidden',
    expects: 'cache-forbidden',
    ...feed,
    conf: `${CORS}\nHeader set Cache-Control "no-store, no-cache"`,
  },
  {
    name: 'cached for a month',
    expects: 'cache-long',
    ...feed,
    conf: `${CORS}\nExpiresActive On\nExpiresDefault "access plus 30 days"`,
  },
  {
    name: 'no validator',
    expects: 'validator-missing',
    ...feed,
    conf: `${GOOD}\nFileETag None\nHeader unset Last-Modified`,
  },
  {
    name: 'the ETag of mod_deflate',
    expects: 'revalidation-none',
    ...feed,
    conf: `${GOOD}\nHeader unset Last-Modified\nRequestHeader unset If-Modified-Since\nFileETag MTime Size\nSetOutputFilter DEFLATE`,
  },
  { name: 'not compressed', expects: 'uncompressed', ...feed, conf: GOOD },
  {
    name: 'said to be compressed',
    expects: 'compression-broken',
    ...feed,
    conf: `${GOOD}\nAddEncoding gzip .json`,
  },
  { name: 'a web page by its type', expects: 'type', ...feed, conf: `${GOOD}\nAddType text/html .json` },
  {
    name: 'another character set',
    expects: 'charset',
    files: ({ origin }) => ({ 'rss.xml': rssFeed(origin) }),
    path: '/rss.xml',
    conf: `${GOOD}\nAddType "application/rss+xml; charset=iso-8859-1" .xml`,
  },
  {
    name: 'a password',
    expects: 'unauthorized',
    files: ({ origin }) => ({
      'feed.json': jsonFeed(origin),
      '.htpasswd': 'humas:{SHA}2jmj7l5rSw0yVb/vlWAYkK/YBwk=\n',
      '.htaccess': 'AuthType Basic\nAuthName "Humas"\nAuthUserFile ROOT/.htpasswd\nRequire valid-user\n',
    }),
    path: '/feed.json',
    conf: GOOD,
  },
  {
    name: 'access denied',
    expects: 'forbidden',
    files: ({ origin }) => ({
      'feed.json': jsonFeed(origin),
      '.htaccess': '<FilesMatch "\\.json$">\n  Require all denied\n</FilesMatch>\n',
    }),
    path: '/feed.json',
    conf: GOOD,
  },
  {
    name: 'ModSecurity',
    expects: 'not-acceptable',
    ...feed,
    conf: `${GOOD}\nSecRuleEngine On\nSecRule REQUEST_HEADERS:User-Agent "@contains kpu-news" "id:1,phase:2,deny,status:406"`,
  },
  {
    name: 'HTTP/1.0',
    expects: 'http10',
    ...feed,
    conf: `${GOOD}\nBrowserMatch "kpu" downgrade-1.0 force-response-1.0 nokeepalive`,
  },
  {
    name: 'a redirect without CORS',
    expects: 'redirect-cors',
    ...feed,
    path: '/berita.json',
    conf: `<Files "feed.json">\n${GOOD}\n</Files>\nRedirect 301 /berita.json /feed.json`,
  },
  {
    name: 'a redirect',
    expects: 'redirect',
    ...feed,
    path: '/berita.json',
    conf: `${GOOD}\nRedirect 301 /berita.json /feed.json`,
  },
  {
    name: 'a wrong address',
    expects: 'not-found',
    files: ({ origin }) => ({ 'feed/index.html': rssFeed(origin) }),
    path: '/umpan.json',
    conf: `${GOOD}\n<Location /feed>\nForceType application/rss+xml\n</Location>`,
  },
  {
    name: 'the home page of a site',
    expects: 'page-with-feed',
    files: ({ origin }) => ({
      'feed.json': jsonFeed(origin),
      'index.html':
        '<!doctype html><title>KPU</title><link rel="alternate" type="application/feed+json" href="/feed.json"><h1>KPU</h1>',
    }),
    path: '/',
    conf: GOOD,
  },
  { name: 'script as text', expects: 'script-type', ...script, conf: 'AddType text/plain .js' },
  {
    name: 'kpu-news.js for ever',
    expects: 'script-cached',
    ...script,
    conf: 'Header set Cache-Control "public, max-age=31536000, immutable"',
  },
  {
    name: 'bundles asked for each time',
    expects: 'bundles-uncached',
    ...script,
    conf: 'Header set Cache-Control "no-cache"',
  },
  { name: 'script not compressed', expects: 'uncompressed', ...script },
  { name: 'script for another site', expects: 'script-cors', ...script, site: 'https://situs-lain.example' },
  {
    name: 'no bundles',
    expects: 'bundles-missing',
    ...script,
    prepare: ({ root, build }) => rmSync(join(root, 'kpu-news', build), { recursive: true }),
    shell: upload,
  },
  {
    name: 'bundles of another build',
    expects: 'bundles-other',
    ...script,
    prepare: ({ root, build }) =>
      writeFileSync(
        join(root, 'kpu-news', build, 'list.js'),
        'export default(e,t)=>{if("00112233"!==t)throw new Error("list.js is of another version than kpu-news.js")}',
      ),
    shell: upload,
  },
  {
    name: 'a policy without the feed',
    expects: 'csp-connect',
    publishes: true,
    files: ({ origin }) => ({ 'berita.html': page('/feed.json'), 'feed.json': jsonFeed(origin) }),
    path: '/berita.html',
    conf: `Header always set Content-Security-Policy "default-src 'none'; script-src 'self'; img-src 'self'"`,
  },
  {
    name: 'Trusted Types without kpu-news',
    expects: 'csp-trusted-types',
    publishes: true,
    files: ({ origin }) => ({ 'berita.html': page('/feed.json'), 'feed.json': jsonFeed(origin) }),
    path: '/berita.html',
    conf: `Header always set Content-Security-Policy "default-src 'self'; require-trusted-types-for 'script'; trusted-types dompurify"`,
  },
  {
    name: 'robots.txt',
    expects: 'robots',
    files: ({ origin }) => ({
      'feed.json': jsonFeed(origin),
      'robots.txt': 'User-agent: *\nDisallow: /feed\n',
    }),
    path: '/feed.json',
    conf: GOOD,
  },
  {
    name: 'pictures for the own site only',
    expects: 'picture-policy',
    ...feed,
    files: ({ origin }) => ({ 'feed.json': jsonFeed(origin), 'foto/rapat.png': picture() }),
    conf: `${GOOD}\n<Location /foto>\nHeader set Cross-Origin-Resource-Policy "same-origin"\n</Location>`,
  },
  {
    name: 'pictures refused for other sites',
    expects: 'picture-refused',
    ...feed,
    files: ({ origin }) => ({
      'feed.json': jsonFeed(origin),
      'foto/rapat.png': picture(),
      'foto/.htaccess':
        'RewriteEngine On\nRewriteCond %{HTTP_REFERER} !^$\nRewriteCond %{HTTP_REFERER} !127\\.0\\.0\\.1\nRewriteRule \\.png$ - [F]\n',
    }),
    conf: GOOD,
  },
  {
    name: 'a slow program',
    expects: 'slow',
    files: ({ origin }) => ({ 'feed.php': phpFeed(jsonFeed(origin), { before: 'usleep(3200000);' }) }),
    path: '/feed.php',
    asksTwice: true,
  },
  {
    name: 'one header of PHP missing',
    expects: 'cors-missing',
    files: ({ origin }) => ({
      'feed.php': phpFeed(jsonFeed(origin), { headers: `${PHP_TYPE}\n${PHP_CACHE}` }),
    }),
    path: '/feed.php',
  },
  { name: 'keep-alive off', expects: 'connection-closed', ...feed, conf: `${GOOD}\nKeepAlive Off` },
  {
    name: 'a list of bad robots',
    expects: 'forbidden',
    files: ({ origin }) => ({
      'feed.json': jsonFeed(origin),
      '.htaccess':
        'RewriteEngine On\nRewriteCond %{HTTP_USER_AGENT} (curl|wget|kpu) [NC]\nRewriteRule .* - [F]\n',
    }),
    path: '/feed.json',
    conf: GOOD,
  },
  {
    name: 'a cookie with the feed',
    expects: 'cookie',
    ...feed,
    conf: `${GOOD}\nHeader set Set-Cookie "sesi=1; path=/"`,
  },
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
    name: 'old TLS',
    expects: 'tls-old',
    ...secure('good-chain.pem', 'SSLProtocol -all +TLSv1.1\nSSLCipherSuite ALL:@SECLEVEL=0'),
  },
  { name: 'no intermediate certificate', expects: 'certificate-chain', ...secure('good.pem') },
  {
    name: 'a policy in the page',
    expects: 'csp-connect',
    publishes: true,
    files: () => ({
      'berita.html': page('https://kpu.test:PORT/feed.json').replace(
        '<title>',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src *"><title>`,
      ),
      'feed.json': jsonFeed('https://kpu.test:PORT'),
    }),
    path: '/berita.html',
    conf: secure('good-chain.pem').conf,
    host: 'www.kpu.test',
    isSecure: true,
  },
];
