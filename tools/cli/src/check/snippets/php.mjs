/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('./context.mjs').Option} Option */

/** Whether WordPress is asked for a feed or for posts. */
const IS_FEED =
  "preg_match('#/feed/?(\\?|$)|[?&]feed=|/wp-json/wp/v2/posts|rest_route=/wp/v2/posts#', urldecode($_SERVER['REQUEST_URI'] ?? ''))";

/** Lines of a buffer that mends what leaves PHP. Headers set in it come last, so they win over all others. */
const BUFFER = (/** @type {string} */ type) => `ini_set('display_errors', '0');
ini_set('zlib.output_compression', '0');
$known = $_SERVER['HTTP_IF_NONE_MATCH'] ?? '';
unset($_SERVER['HTTP_IF_NONE_MATCH'], $_SERVER['HTTP_IF_MODIFIED_SINCE']);
ob_start(function ($text) use ($known) {
    while (strncmp($text, "\\x1f\\x8b", 2) === 0) $text = gzdecode($text);
    $text = ltrim($text, "\\xEF\\xBB\\xBF \\t\\r\\n");
    foreach (['Content-Length', 'Content-Encoding', 'Pragma', 'Expires', 'Set-Cookie'] as $name) header_remove($name);
    header('Access-Control-Allow-Origin: *');
    header('Access-Control-Expose-Headers: Retry-After');
    if (http_response_code() !== 200) return $text;
${type ? `    header('Content-Type: ${type}');\n` : ''}    header('Cache-Control: public, max-age=60');
    header_remove('Last-Modified');
    $tag = md5($text);
    header("ETag: \\"$tag\\"");
    if (strpos($known, $tag) !== false) {
        header('HTTP/1.1 304 Not Modified', true, 304);
        return '';
    }
    header('Vary: Accept-Encoding', false);
    if (strpos($_SERVER['HTTP_ACCEPT_ENCODING'] ?? '', 'gzip') === false) return $text;
    header('Content-Encoding: gzip');
    return gzencode($text);
});`;

/** @param {string} lines @param {string} [where] @returns {Option} */
const php = (lines, where = 'php-top') => ({ server: 'php', where, lines: `<?php\n${lines}\n?>` });

/** @param {string} file @param {string} lines @returns {Option} */
const plugin = (file, lines) => ({
  server: 'wordpress',
  where: 'mu-plugin',
  file: `wp-content/mu-plugins/${file}.php`,
  lines: `<?php\n${lines}`,
});

/** All that a feed made by PHP needs. @param {Context} context */
export const feed = ({ type }) => php(BUFFER(type));

/** The same for WordPress, for its feeds and its API. */
export const wordpressFeed = () =>
  plugin(
    'kpu-news',
    `if (${IS_FEED}) {
${BUFFER('').replace(/^/gm, '    ')}
}`,
  );

/** The answer of the last minute from a file; of a hundred names, so that strangers cannot fill the disk. */
const CACHE = `$query = $_SERVER['REQUEST_URI'] ?? '';
$copy = sys_get_temp_dir() . '/kpu-news-' . md5(__FILE__) . '-' . crc32($query) % 100;
[$of, $type, $saved] = (is_file($copy) ? explode("\\n", file_get_contents($copy), 3) : []) + ['', '', ''];
if ($of === $query && time() - filemtime($copy) < 60) {
    header($type);
    header('Access-Control-Allow-Origin: *');
    header('Cache-Control: public, max-age=60');
    echo $saved;
    exit;
}
ob_start(function ($text) use ($copy, $query) {
    $type = preg_grep('/^content-type:/i', headers_list());
    if (http_response_code() === 200 && strlen($text) > 100 && strlen($query) < 500 && strpos($text, "\\x1f\\x8b") !== 0)
        file_put_contents($copy, $query . "\\n" . implode('', $type) . "\\n" . $text, LOCK_EX);
    return $text;
});`;

export const cache = () => php(CACHE);

/** The same before all other plugins, for the feeds and the API of visitors who are not logged in. */
export const wordpressCache = () =>
  plugin(
    '0-kpu-news-cache',
    `if (${IS_FEED} && ($_SERVER['REQUEST_METHOD'] ?? '') === 'GET' && strpos($_SERVER['HTTP_COOKIE'] ?? '', 'wordpress_logged_in') === false) {
${CACHE.replace(/^/gm, '    ')}
}`,
  );

/** Serves the feed before a plugin that forbids it, redirects it or shows a closed page. */
export const wordpressOpenFeed = () =>
  plugin(
    'kpu-news-feed',
    `foreach (['template_redirect', 'parse_request'] as $hook) add_action($hook, function ($wp = null) use ($hook) {
    if ($hook === 'parse_request') {
        if (empty($wp->query_vars['feed'])) return;
        // WordPress itself goes on only with what it knows, so its feed is made here
        $wp->query_posts();
        $wp->handle_404();
    }
    if (!is_feed() || is_comment_feed()) return;
    status_header(200);
    header_remove('Location');
    header('Access-Control-Allow-Origin: *');
    load_template(ABSPATH . WPINC . '/feed-rss2.php');
    exit;
}, -10000);
// before a plugin that asks for a login already here
add_action('init', function () {
    if (${IS_FEED}) $GLOBALS['wp']->parse_request();
}, 1);`,
  );

/** Opens what is public anyway in an API that a plugin has closed. */
export const wordpressOpenApi = () =>
  plugin(
    'kpu-news-rest',
    `const KPU_NEWS_ROUTES = '#^/?(wp-json)?/wp/v2/(posts|categories|tags|media)(/\\d+)?/?$#';
function kpu_news_is_public(): bool {
    $route = $_GET['rest_route'] ?? parse_url($_SERVER['REQUEST_URI'] ?? '', PHP_URL_PATH);
    $route = preg_replace('#^.*?/wp-json(?=/)#', '', (string) $route);
    return in_array($_SERVER['REQUEST_METHOD'] ?? 'GET', ['GET', 'HEAD', 'OPTIONS'], true)
        && preg_match(KPU_NEWS_ROUTES, $route);
}
add_action('init', function () {
    if (!kpu_news_is_public()) return; // before a plugin that asks for a login already here
    rest_api_init();
    $GLOBALS['wp']->parse_request();
}, 1);
add_filter('rest_authentication_errors', fn($error) => is_wp_error($error) && kpu_news_is_public() ? true : $error, 10000);
add_filter('rest_enabled', fn($is) => $is || kpu_news_is_public(), 10000);
add_filter('rest_pre_dispatch', fn($result) => is_wp_error($result) && kpu_news_is_public() ? null : $result, 10000);
add_filter('rest_endpoints', function ($endpoints) {
    if (kpu_news_is_public() && !isset($endpoints['/wp/v2/posts'])) {
        $server = rest_get_server();
        (new WP_REST_Posts_Controller('post'))->register_routes();
        $all = new ReflectionProperty($server, 'endpoints');
        $all->setAccessible(true);
        $endpoints += array_intersect_key($all->getValue($server), ['/wp/v2/posts' => 1, '/wp/v2/posts/(?P<id>[\\d]+)' => 1]);
    }
    return $endpoints;
}, 10000);`,
  );

/** Adds each article's picture to RSS. */
export const wordpressPictures = () =>
  plugin(
    'kpu-news-pictures',
    `add_action('rss2_ns', function () { echo 'xmlns:media="http://search.yahoo.com/mrss/"', "\\n"; });
add_action('rss2_item', function () {
    $image = wp_get_attachment_image_src((int) get_post_thumbnail_id(), 'medium_large');
    if ($image) printf('<media:content url="%s" width="%d" height="%d" medium="image"/>', esc_url($image[0]), $image[1], $image[2]);
});`,
  );

/** Pictures as they are, in feeds: a reader runs no script that would load them late. */
export const wordpressLazy = () =>
  plugin(
    'kpu-news-lazy',
    `foreach (['the_content', 'the_content_feed', 'the_excerpt_rss'] as $filter) add_filter($filter, function ($html) {
    if (!is_feed() && !(defined('REST_REQUEST') && REST_REQUEST)) return $html;
    return preg_replace_callback('#<img\\b[^>]*>#i', function ($match) {
        if (!preg_match('#\\bdata-(?:lazy-|orig-)?src=(["\\'])(.*?)\\1#i', $match[0], $lazy)) return $match[0];
        return preg_replace('#(?<=\\s)src=(["\\']).*?\\1#i', 'src="' . esc_url($lazy[2]) . '"', $match[0], 1);
    }, $html);
}, 10000);`,
  );

/** Addresses of the own host with https. @param {Context} context */
export function httpsLinks({ data, host }, isWordPress = false) {
  const name = String(data.host ?? host).replace(/[^\w.:[\]-]/g, '');
  const lines = `ob_start(fn($text) => str_replace(
    ['http://${name}/', 'http:\\/\\/${name}\\/'],
    ['https://${name}/', 'https:\\/\\/${name}\\/'],
    $text
));`;
  return isWordPress ? plugin('kpu-news-https', lines) : php(lines);
}

/** @returns {Option} */
export const timezone = () =>
  php("date_default_timezone_set('Asia/Jakarta'); // WITA: Asia/Makassar, WIT: Asia/Jayapura");

/** @returns {Option} */
export const wordpressTimezone = () => ({
  server: 'shell',
  where: 'shell',
  lines: 'wp option update timezone_string Asia/Jakarta',
});

/** @returns {Option} */
export const json = () => ({
  server: 'php',
  where: 'php-print',
  lines:
    'echo json_encode($feed, JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);',
});

/** @returns {Option} */
export const xml = () => ({
  server: 'php',
  where: 'php-item',
  lines: "echo '<title>', htmlspecialchars($row['judul'], ENT_XML1 | ENT_SUBSTITUTE, 'UTF-8'), '</title>';",
});

/** @returns {Option} */
export const dates = (/** @type {Context} */ { isXml }) => ({
  server: 'php',
  where: 'php-item',
  lines: isXml
    ? "echo '<pubDate>', date(DATE_RSS, strtotime($row['tanggal'])), '</pubDate>';"
    : "'date_published' => date(DATE_ATOM, strtotime($row['tanggal'])),",
});

/** @returns {Option} */
export const pictures = (/** @type {Context} */ { isXml }) => ({
  server: 'php',
  where: 'php-item',
  lines: isXml
    ? 'echo \'<enclosure url="\', htmlspecialchars($row[\'foto\']), \'" type="image/jpeg" length="0"/>\';'
    : "'image' => 'https://situs-anda.example/foto/' . rawurlencode($row['foto']),",
});

/** @param {Context} context */
export const absoluteLinks = ({ url, host, isXml }) => {
  const origin = `${new URL(url).protocol}//${host}`;
  return php(
    isXml
      ? `ob_start(fn($text) => preg_replace('#(<link>\\s*)/(?!/)#', '$1${origin}/', $text));`
      : `ob_start(fn($text) => preg_replace('#("url"\\s*:\\s*")\\\\\\\\?/(?![/\\\\\\\\])#', '$1${origin}/', $text));`,
  );
};

/** @param {Context} _context @param {string} policy @returns {Option} */
export const csp = (_context, policy) => php(`header("Content-Security-Policy: ${policy}");`);
