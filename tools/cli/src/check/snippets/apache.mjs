import { escapeExpression } from './context.mjs';

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('./context.mjs').Option} Option */

const indent = (/** @type {string[]} */ lines) => lines.map((line) => (line ? `  ${line}` : line));

/**
 * The section that holds for the feed, and for what is asked beside it. `If` comes after all other sections, and knows
 * the address also where a program answers it; LiteSpeed lacks it.
 * @param {Context} context @param {string[]} lines
 */
function section({ url, stem, extension, probe }, lines) {
  if (extension && probe.platform.server !== 'apache')
    return [
      `<FilesMatch "^${escapeExpression(stem)}.*${escapeExpression(extension)}$">`,
      ...indent(lines),
      '</FilesMatch>',
    ];
  const written = escapeExpression(new URL(url).pathname);
  const end = escapeExpression(extension);
  const address = extension ? `${written.slice(0, -end.length)}[^? ]*${end}` : written;
  return [`<If "%{THE_REQUEST} =~ m#^\\S+ ${address}[? ]#">`, ...indent(lines), '</If>'];
}

/** @param {Context} context @param {string[]} lines @returns {Option} */
const htaccess = (context, lines) => ({
  server: 'apache',
  where: 'htaccess',
  file: `${context.extension ? context.folder : '/'}.htaccess`,
  lines: lines.join('\n'),
});

const CORS = [
  'Header unset Access-Control-Allow-Origin',
  'Header always set Access-Control-Allow-Origin "*"',
  'Header always set Access-Control-Expose-Headers "Retry-After"',
];

/** All that a feed needs, in one block. @param {Context} context */
export const feed = (context) =>
  htaccess(context, [
    ...(context.isFile ? section(context, [`ForceType "${context.type}"`, 'FileETag MTime Size']) : []),
    '<IfModule mod_headers.c>',
    ...indent(
      section(context, [
        ...CORS,
        'Header always unset Cache-Control',
        'Header unset Set-Cookie',
        'Header always unset Set-Cookie',
        'Header unset Pragma',
        'Header unset Expires',
        'Header set Cache-Control "public, max-age=60"',
        // mod_deflate marks the ETag, and then does not know it again
        'RequestHeader edit "If-None-Match" "^(W/)?\\"(.*)-(gzip|br)\\"$" "$1\\"$2\\", $1\\"$2-$3\\""',
      ]),
    ),
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    ...indent(section(context, ['SetOutputFilter DEFLATE'])),
    '</IfModule>',
  ]);

/** One header from one place. @param {Context} context */
export const corsOnce = (context) =>
  htaccess(context, ['<IfModule mod_headers.c>', ...indent(section(context, CORS)), '</IfModule>']);

/** @param {Context} context */
export const uncompressed = (context) =>
  htaccess(context, [
    ...section(context, [
      ...(context.extension ? [`RemoveEncoding ${context.extension}`] : []),
      'SetEnv no-gzip 1',
    ]),
    '<IfModule mod_headers.c>',
    ...indent(section(context, ['Header unset Content-Encoding', 'Header always unset Content-Encoding'])),
    '</IfModule>',
  ]);

/** @param {Context} context @returns {Option[]} */
export const open = (context) => [
  ...(context.isFile ? [beforeRules(context)] : []),
  htaccess(context, section(context, ['AuthType None', 'Require all granted'])),
];

/** A file that no rule of the same folder refuses or redirects. @param {Context} context @returns {Option} */
const beforeRules = ({ folder, stem, extension }) => ({
  server: 'apache',
  where: 'htaccess-top',
  file: `${folder}.htaccess`,
  lines: [
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    `  RewriteRule ^${escapeExpression(stem + extension)}$ - [END]`,
    '</IfModule>',
  ].join('\n'),
});

/** @param {Context} context @returns {Option} */
export const modsecurity = ({ path }) => ({
  server: 'apache',
  where: 'vhost',
  lines: [
    '<IfModule security2_module>',
    `  <LocationMatch "^${escapeExpression(path)}$">`,
    '    SecRuleEngine Off',
    '  </LocationMatch>',
    '</IfModule>',
  ].join('\n'),
});

/** @returns {Option} */
export const keepalive = () => ({ server: 'apache', where: 'vhost', lines: 'KeepAlive On' });

/** @param {Context} context */
export const http11 = (context) =>
  htaccess({ ...context, extension: '' }, [
    '<IfModule mod_setenvif.c>',
    '  SetEnvIf Request_URI "." !force-response-1.0 !downgrade-1.0 !nokeepalive',
    '</IfModule>',
  ]);

/** @returns {Option} */
export const ipv6 = (/** @type {Context} */ { url }) => ({
  server: 'apache',
  where: 'apache-ports',
  lines: `Listen ${new URL(url).port || (/^https/.test(url) ? 443 : 80)}`,
});

/** @returns {Option} */
export const tls = () => ({
  server: 'apache',
  where: 'vhost',
  lines: 'SSLProtocol -all +TLSv1.2 +TLSv1.3\nSSLCipherSuite HIGH:!aNULL:!MD5:!3DES',
});

/** @param {Context} context @returns {Option} */
export const chain = ({ host }) => ({
  server: 'apache',
  where: 'vhost',
  lines: `SSLCertificateFile /etc/letsencrypt/live/${host.replace(/:\d+$/, '')}/fullchain.pem`,
});

/** What WordPress writes itself where it may. @param {Context} context */
export const permalinks = ({ path }) => {
  const base = /^(.*\/)wp-json(?:\/|$)/.exec(path)?.[1] ?? '/';
  return /** @type {Option} */ ({
    server: 'apache',
    where: 'htaccess',
    file: `${base}.htaccess`,
    lines: [
      '<IfModule mod_rewrite.c>',
      '  RewriteEngine On',
      `  RewriteBase ${base}`,
      '  RewriteRule ^index\\.php$ - [L]',
      '  RewriteCond %{REQUEST_FILENAME} !-f',
      '  RewriteCond %{REQUEST_FILENAME} !-d',
      `  RewriteRule . ${base}index.php [L]`,
      '</IfModule>',
    ].join('\n'),
  });
};

const PICTURES = 'avif|gif|jpe?g|png|svg|webp';

/** Pictures that other sites may show. @param {Context} context @returns {Option[]} */
export const picturesOpen = ({ data, probe }) => {
  const folder = String(data.picture ?? '/').replace(/[^/]*$/, '');
  const file = `${folder}.htaccess`;
  const rules = [
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    `  RewriteRule \\.(${PICTURES})$ - [END]`,
    '</IfModule>',
  ];
  const [opening, closing] =
    probe.platform.server === 'apache'
      ? [`<If "%{THE_REQUEST} =~ m#^\\S+ ${escapeExpression(folder)}[^? ]*\\.(${PICTURES})[? ]#i">`, '</If>']
      : [`<FilesMatch "\\.(${PICTURES})$">`, '</FilesMatch>'];
  const lines = [
    opening,
    '  Require all granted',
    '  <IfModule mod_headers.c>',
    '    Header unset Cross-Origin-Resource-Policy',
    '    Header always set Cross-Origin-Resource-Policy "cross-origin"',
    '  </IfModule>',
    closing,
  ];
  return [
    { server: 'apache', where: 'htaccess-top', file, lines: rules.join('\n') },
    { server: 'apache', where: 'htaccess', file, lines: lines.join('\n') },
  ];
};

/** The folder of kpu-news.js. @param {Context} context @returns {Option} */
export const script = ({ folder }) => ({
  server: 'apache',
  where: 'htaccess',
  file: `${folder.replace(/[0-9a-f]{8}\/$/, '')}.htaccess`,
  lines: [
    '<FilesMatch "\\.js$">',
    '  ForceType "text/javascript; charset=utf-8"',
    '</FilesMatch>',
    '<IfModule mod_headers.c>',
    '  <FilesMatch "\\.js$">',
    '    Header unset Access-Control-Allow-Origin',
    '    Header always set Access-Control-Allow-Origin "*"',
    '    Header always unset Cache-Control',
    '    Header unset Expires',
    '    Header set Cache-Control "no-cache"',
    '    Header set Cache-Control "public, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#/[0-9a-f]{8}/[^/]+\\.js$#"',
    '  </FilesMatch>',
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  <FilesMatch "\\.js$">',
    '    SetOutputFilter DEFLATE',
    '  </FilesMatch>',
    '</IfModule>',
  ].join('\n'),
});

/** A policy in place of the one that is sent. @param {Context} context @param {string} policy */
export const csp = (context, policy) =>
  htaccess({ ...context, extension: '' }, [
    '<IfModule mod_headers.c>',
    '  Header unset Content-Security-Policy',
    `  Header always set Content-Security-Policy "${policy}"`,
    '</IfModule>',
  ]);
