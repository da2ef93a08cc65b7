import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

let count = 0;
// PHP remembers for two seconds what a file of one name had
const plugin = (code) => ({ [`wp-content/mu-plugins/fault-${++count}.php`]: `<?php\n${code}` });

/** Faults of WordPress, each of a plugin, as those of the field make them. */
export const wordpressCases = [
  { name: 'no CORS header on /feed/', expects: 'cors-missing', path: '/feed/' },
  { name: 'no pictures in RSS', expects: 'pictures-none', path: '/feed/' },
  { name: 'the home page', expects: 'page-with-feed', path: '/' },
  {
    name: 'REST API for users only',
    expects: 'wp-rest-disabled',
    path: '/wp-json/wp/v2/posts',
    files: plugin(
      "add_filter('rest_authentication_errors', fn($r) => $r ?: (is_user_logged_in() ? $r : new WP_Error('rest_not_logged_in', 'Anda harus login.', ['status' => 401])));",
    ),
  },
  {
    name: 'REST API without posts',
    expects: 'wp-rest-disabled',
    path: '/wp-json/wp/v2/posts',
    files: plugin(
      "add_filter('rest_endpoints', fn($e) => array_filter($e, fn($k) => strpos($k, '/wp/v2/posts') !== 0, ARRAY_FILTER_USE_KEY));",
    ),
  },
  {
    name: 'REST API forbidden before dispatch',
    expects: 'wp-rest-disabled',
    path: '/?rest_route=/wp/v2/posts',
    files: plugin(
      "add_filter('rest_pre_dispatch', fn($r) => new WP_Error('rest_forbidden', 'Ditutup.', ['status' => 403]));",
    ),
  },
  {
    name: 'feeds off',
    expects: 'wp-feed-disabled',
    path: '/feed/',
    files: plugin(
      "foreach (['do_feed', 'do_feed_rss2', 'do_feed_atom', 'do_feed_rss', 'do_feed_rdf'] as $h) add_action($h, fn() => wp_die('Tidak ada umpan.', '', 404), 1);",
    ),
  },
  {
    name: 'feeds answered with a page',
    expects: 'wp-feed-disabled',
    path: '/feed/',
    files: plugin(
      "add_action('template_redirect', function () { if (is_feed()) { header('Content-Type: text/html'); echo '<!doctype html><title>Beranda</title><link href=\"/wp-content/a.css\"><p>Selamat datang.'; exit; } });",
    ),
  },
  {
    name: 'coming soon',
    expects: 'wp-closed',
    path: '/feed/',
    files: plugin(
      "add_action('template_redirect', function () { header('Content-Type: text/html'); echo '<!doctype html><html><title>Segera hadir</title><link href=\"/wp-content/themes/a.css\"><h1>Segera hadir</h1></html>'; exit; }, 0);",
    ),
  },
  {
    name: 'a login before everything',
    expects: 'redirect-login',
    path: '/feed/',
    files: plugin(
      "add_action('template_redirect', function () { if (!is_user_logged_in()) { wp_redirect(wp_login_url(), 302); exit; } });",
    ),
  },
  {
    name: 'a login before everything, earlier',
    expects: 'redirect-login',
    path: '/feed/',
    files: plugin(
      "add_action('wp', function () { if (!is_user_logged_in()) { wp_redirect(wp_login_url(), 302); exit; } });",
    ),
  },
  {
    name: 'a login before everything, earliest',
    expects: 'redirect-login',
    path: '/feed/',
    files: plugin(
      "add_action('init', function () { if (!is_user_logged_in() && $GLOBALS['pagenow'] !== 'wp-login.php') { wp_redirect(wp_login_url(), 302); exit; } });",
    ),
  },
  {
    name: 'a login before the API',
    expects: 'redirect-login',
    path: '/wp-json/wp/v2/posts',
    files: plugin(
      "add_action('init', function () { if (!is_user_logged_in() && $GLOBALS['pagenow'] !== 'wp-login.php') { wp_redirect(wp_login_url(), 302); exit; } });",
    ),
  },
  {
    name: 'REST API without its routes',
    expects: 'wp-rest-disabled',
    path: '/wp-json/wp/v2/posts',
    files: plugin(
      "add_action('init', fn() => remove_action('rest_api_init', 'create_initial_rest_routes', 99));",
    ),
  },
  {
    name: 'stuck in an update',
    expects: 'maintenance',
    path: '/wp-json/wp/v2/posts',
    files: { '.maintenance': '<?php $upgrading = time();' },
  },
  {
    name: 'a warning of a plugin',
    expects: 'php-notice',
    path: '/wp-json/wp/v2/posts',
    files: plugin(
      "ini_set('display_errors', '1'); add_action('rest_api_init', function () { echo $tidak_ada; });",
    ),
  },
  {
    name: 'blank lines of a plugin',
    expects: 'blank-before',
    path: '/feed/',
    files: { 'wp-content/mu-plugins/zz-fault.php': '<?php // a line too many\n?>\n\n\n' },
  },
  { name: 'no Cache-Control on the API', expects: 'cache-missing', path: '/wp-json/wp/v2/posts' },
  {
    name: 'lazy pictures',
    expects: 'pictures-lazy',
    path: '/feed/',
    files: plugin(
      'add_filter(\'the_content_feed\', fn($h) => \'<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-lazy-src="/wp-content/uploads/rapat-1.jpg">\' . $h);',
    ),
  },
];

/** WordPress without its rules for addresses, on Apache and on nginx. */
export const permalinkCases = [
  { name: 'no permalinks on Apache', expects: 'wp-permalinks', path: '/wp-json/wp/v2/posts', on: 'apache' },
  { name: 'no permalinks on nginx', expects: 'wp-permalinks', path: '/wp-json/wp/v2/posts', on: 'nginx' },
  {
    name: 'an API closed by Apache',
    expects: 'forbidden',
    path: '/wp-json/wp/v2/posts',
    on: 'apache',
    conf: `FallbackResource /index.php
  <Location /wp-json>
    Require all denied
  </Location>`,
  },
  {
    name: 'an API closed by nginx',
    expects: 'forbidden',
    path: '/wp-json/wp/v2/posts',
    on: 'nginx',
    conf: 'location / { try_files $uri $uri/ /index.php?$args; } location ^~ /wp-json/ { deny all; }',
  },
  {
    name: 'slow on Apache',
    expects: 'slow',
    path: '/wp-json/wp/v2/posts',
    on: 'apache',
    conf: 'FallbackResource /index.php',
    files: plugin('usleep(3200000);'),
    asksTwice: true,
  },
];

/** Writes what a case names. */
export const writeFiles = (root, files) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
};
