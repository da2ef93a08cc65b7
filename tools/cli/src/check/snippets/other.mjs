/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('./context.mjs').Option} Option */

/** @param {unknown} text */
const attribute = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
/** A word of a shell's line. @param {string} text */
const quote = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

/** The element with the address that works. @param {Context} context @returns {Option[]} */
export const element = ({ data }) =>
  data.target
    ? [
        {
          server: 'html',
          where: 'element',
          lines: `<kpu-news-list src="${attribute(data.target)}"></kpu-news-list>`,
        },
      ]
    : [];

/** @param {Context} context @returns {Option} */
export const listing = ({ url }) => ({
  server: 'shell',
  where: 'shell',
  lines: `kpu-news feed ${quote(url)} --out feed.json`,
});

/** @param {Context} context @returns {Option} */
export const trustedHosts = ({ data, url }) => ({
  server: 'html',
  where: 'element',
  lines: `<kpu-news-list src="${attribute(url)}" trusted-hosts="${attribute(data.host)}"></kpu-news-list>`,
});

/** @param {Context} context @returns {Option} */
export const robots = ({ path, extension }) => ({
  server: 'text',
  where: 'robots',
  file: '/robots.txt',
  lines: `User-agent: kpu-news\nAllow: ${path}${extension ? '$' : ''}`,
});

/** @param {Context} context @returns {Option} */
export const bom = ({ path }) => ({
  server: 'shell',
  where: 'shell-folder',
  lines: `sed -i '1s/^\\xEF\\xBB\\xBF//' ${quote(`.${path.endsWith('/') ? `${path}*.php` : path}`)}`,
});

/** @param {Context} context @returns {Option} */
export const certificate = ({ host, probe }) => ({
  server: 'shell',
  where: 'shell',
  lines: `certbot ${probe.platform.server === 'apache' ? '--apache' : probe.platform.server === 'nginx' ? '--nginx' : 'certonly --webroot'} -d ${host.replace(/:\d+$/, '')}`,
});

/** @returns {Option} */
export const maintenance = () => ({ server: 'shell', where: 'shell-folder', lines: 'rm .maintenance' });

/** @returns {Option} */
export const errorLog = (/** @type {Context} */ { probe }) => ({
  server: 'shell',
  where: 'shell',
  lines: `tail -n 30 ${probe.platform.server === 'nginx' ? '/var/log/nginx/error.log' : '/var/log/apache2/error.log'}`,
});

/** @param {Context} context @returns {Option} */
export const upload = ({ folder, data }) => ({
  server: 'shell',
  where: 'shell',
  lines: `rsync -r dist/ ${quote(`server:/var/www/html${folder.replace(/[0-9a-f]{8}\/$/, '')}`)}${data.build ? `   # dist/${data.build}/` : ''}`,
});

/** @param {Context} context @returns {Option} */
export const scriptTag = ({ probe }) => ({
  server: 'html',
  where: 'page',
  lines: `<script async type="module" src="${attribute(probe.page?.script ?? '/kpu-news/kpu-news.js')}"></script>`,
});

/** @param {string} policy @returns {Option} */
export const metaPolicy = (policy) => ({
  server: 'html',
  where: 'page-meta',
  lines: `<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">`,
});

/** @param {Context} context @returns {Option} */
export const wall = ({ path, data }) =>
  data.wall === 'Cloudflare'
    ? {
        server: 'text',
        where: 'cloudflare',
        lines: `(http.request.method in {"GET" "HEAD" "OPTIONS"} and starts_with(http.request.uri.path, "${path}"))`,
      }
    : {
        server: 'text',
        where: 'letter',
        lines: `Mohon alamat ${path} dikecualikan dari pemeriksaan bot (${data.wall}): isinya umpan berita publik, hanya dibaca (GET), tanpa cookie dan tanpa login.`,
      };

/** @param {Context} context @returns {Option} */
export const iis = ({ extension, type, folder }) => ({
  server: 'iis',
  where: 'web-config',
  file: `${folder}web.config`,
  lines: `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension="${extension}" />
      <mimeMap fileExtension="${extension}" mimeType="${type}" />
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="00:01:00" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="Access-Control-Allow-Origin" />
        <add name="Access-Control-Allow-Origin" value="*" />
        <remove name="Access-Control-Expose-Headers" />
        <add name="Access-Control-Expose-Headers" value="Retry-After" />
      </customHeaders>
    </httpProtocol>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
</configuration>`,
});
