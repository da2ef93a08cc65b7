import { answer } from './en/answer.mjs';
import { articles } from './en/articles.mjs';
import { connection } from './en/connection.mjs';
import { delivery } from './en/delivery.mjs';
import { embedding } from './en/embedding.mjs';
import { refusal } from './en/refusal.mjs';

/** @type {import('./index.mjs').Messages} */
export const en = {
  findings: { ...connection, ...refusal, ...answer, ...delivery, ...articles, ...embedding },

  levels: {
    fail: 'FAIL',
    warn: 'CHECK',
    ok: 'OK',
  },
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
