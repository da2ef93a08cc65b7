import { escapeExpression } from './context.mjs';

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('./context.mjs').Option} Option */

/** @param {string} where @param {string[]} lines @returns {Option} */
const option = (where, lines) => ({ server: 'nginx', where, lines: lines.join('\n') });

/** The location of a feed that is a file, and of what is asked beside it. @param {Context} context */
const opening = ({ folder, stem, extension, path }) =>
  extension
    ? `location ~ "^${escapeExpression(folder + stem)}[^/]*${escapeExpression(extension)}$" {`
    : `location = ${path} {`;

const HEADERS = [
  '  add_header Access-Control-Allow-Origin "*" always;',
  '  add_header Access-Control-Expose-Headers "Retry-After" always;',
];

/** @param {Context} context @param {string[]} [more] */
function fileBlock(context, more = []) {
  const [type, parameter] = context.type.split('; ');
  return [
    opening(context),
    ...more,
    '  types { }',
    `  default_type "${type}";`,
    ...(parameter ? ['  charset utf-8;', `  charset_types ${type};`] : []),
    ...HEADERS,
    '  add_header Cache-Control "public, max-age=60";',
    '  etag on;',
    '  if_modified_since exact;',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${type};`,
    '}',
  ];
}

/** All that a feed needs: a file in its own location, else what PHP answers. @param {Context} context */
export const feed = (context) =>
  context.isFile
    ? option('nginx-server', fileBlock(context))
    : option('nginx-php', [
        'fastcgi_hide_header Access-Control-Allow-Origin;',
        'proxy_hide_header Access-Control-Allow-Origin;',
        'add_header Access-Control-Allow-Origin "*" always;',
        'add_header Access-Control-Expose-Headers "Retry-After" always;',
      ]);

/** @param {Context} context */
export const corsOnce = (context) => feed(context);

/** @param {Context} context */
export const uncompressed = (context) =>
  option('nginx-server', [opening(context), '  gzip off;', '  gzip_static off;', ...HEADERS, '}']);

/** What PHP answers, at the address of one feed. @param {Context} context @param {string[]} lines */
const programBlock = (context, lines) => [
  opening(context),
  ...lines,
  ...(context.extension
    ? [
        '  include fastcgi_params;',
        '  fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;',
        '  fastcgi_pass unix:/run/php/php-fpm.sock;',
      ]
    : ['  try_files /kpu-news-404 /index.php?$args;']),
  '}',
];

/** @param {Context} context @param {string[]} lines */
const blockOf = (context, lines) =>
  context.isFile ? fileBlock(context, lines) : programBlock(context, lines);

/** @param {Context} context */
export const open = (context) =>
  option('nginx-server', blockOf(context, ['  allow all;', '  auth_basic off;']));

/** A limit of its own, wide enough for a page with several lists. @param {Context} context */
export const rate = (context) => [
  option('nginx-http', ['limit_req_zone $binary_remote_addr zone=kpu_news:1m rate=20r/s;']),
  option('nginx-server', blockOf(context, ['  limit_req zone=kpu_news burst=100 nodelay;'])),
];

/** Answers of PHP for a minute, so that one slow answer serves all visitors. */
export const cache = () => [
  option('nginx-http', [
    'fastcgi_cache_path /var/cache/nginx/kpu-news levels=1:2 keys_zone=kpu_news_cache:1m max_size=50m inactive=1h;',
  ]),
  option('nginx-php', [
    'fastcgi_cache kpu_news_cache;',
    'fastcgi_cache_key $scheme$host$request_uri;',
    'fastcgi_cache_valid 200 1m;',
    'fastcgi_cache_use_stale updating error timeout;',
    'fastcgi_cache_background_update on;',
    'fastcgi_cache_lock on;',
  ]),
];

/** @param {Context} context */
export const ipv6 = ({ url }) => {
  const { port, protocol } = new URL(url);
  const isSecure = protocol === 'https:';
  return option('nginx-server', [`listen [::]:${port || (isSecure ? 443 : 80)}${isSecure ? ' ssl' : ''};`]);
};

export const keepalive = () => option('nginx-server', ['keepalive_timeout 65s;']);

export const tls = () =>
  option('nginx-server', ['ssl_protocols TLSv1.2 TLSv1.3;', 'ssl_ciphers HIGH:!aNULL:!MD5:!3DES;']);

/** @param {Context} context */
export const chain = ({ host }) =>
  option('nginx-server', [
    `ssl_certificate /etc/letsencrypt/live/${host.replace(/:\d+$/, '')}/fullchain.pem;`,
  ]);

/** @param {Context} context */
export const permalinks = ({ path }) => {
  const base = /^(.*\/)wp-json(?:\/|$)/.exec(path)?.[1] ?? '/';
  return option('nginx-server', [
    `location ${base} {`,
    `  try_files $uri $uri/ ${base}index.php?$args;`,
    '}',
  ]);
};

/** @param {Context} context */
export const picturesOpen = ({ data }) =>
  option('nginx-server', [
    `location ~* "^${escapeExpression(String(data.picture ?? '/').replace(/[^/]*$/, ''))}.*\\.(avif|gif|jpe?g|png|svg|webp)$" {`,
    '  allow all;',
    '  add_header Cross-Origin-Resource-Policy "cross-origin" always;',
    '}',
  ]);

/** The folder of kpu-news.js. @param {Context} context */
export const script = ({ folder }) => {
  const root = folder.replace(/[0-9a-f]{8}\/$/, '');
  const common = [
    '  types { text/javascript js; }',
    '  add_header Access-Control-Allow-Origin "*" always;',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_types text/javascript;',
  ];
  return option('nginx-server', [
    `location ~ "^${escapeExpression(root)}[0-9a-f]{8}/[^/]+\\.js$" {`,
    ...common,
    '  add_header Cache-Control "public, max-age=31536000, immutable";',
    '}',
    `location ~ "^${escapeExpression(root)}[^/]+\\.js$" {`,
    ...common,
    '  add_header Cache-Control "no-cache";',
    '}',
  ]);
};

/** @param {Context} _context @param {string} policy */
export const csp = (_context, policy) =>
  option('nginx-csp', [`add_header Content-Security-Policy "${policy}" always;`]);
