<?php
// A database table as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), for kpu-news and other feed readers.
// Fill in the configuration, upload this file to your site, open https://your-site/feed.php in a browser.
// Needs PHP 7.4 or later with PDO. It only reads. More: docs/feeds.md. Licence: MIT.
ini_set('display_errors', '0'); // first: an error in the output would break the JSON and show paths; the error log has it

// ── Configuration ──────────────────────────────────────────────────────────────────────────────────────────────
// Secrets are safer in the server's environment than here. SQLite: 'sqlite:/outside/the/site/news.db'
define('DSN', getenv('KPU_FEED_DSN') ?: 'mysql:host=localhost;dbname=website;charset=utf8mb4');
define('USER', getenv('KPU_FEED_USER') ?: 'reader'); // ideally a user with SELECT permission only
define('PASSWORD', getenv('KPU_FEED_PASSWORD') ?: '');
define('SITE', getenv('KPU_FEED_SITE') ?: 'https://kpu.example'); // as in the browser, without a trailing slash
const TITLE = 'Berita KPU';
const LANGUAGE = 'id';
const TIME_ZONE = 'Asia/Makassar'; // time zone of the dates in the table: Asia/Jakarta, Asia/Makassar, Asia/Jayapura
const ARTICLE = SITE . '/berita/{id}/{slug}'; // URL of an article's page
const IMAGES = SITE . '/uploads/'; // base URL of pictures with a relative path in the table
const ESCAPED = false; // true if the titles in the table are HTML: "Rapat &amp; evaluasi"
const PER_PAGE = 20;
const TABLE = 'articles';
const PUBLISHED = "status = 'published'"; // condition for public rows
const COLUMNS = [ // columns or other SQL expressions; 'NULL' if the table has no such column
    'id' => 'id',
    'slug' => 'slug',
    'title' => 'title',
    'summary' => 'summary', // text
    'html' => 'body',
    'image' => 'image',
    'published' => 'published_at', // DATETIME or DATE; for Unix seconds: 'FROM_UNIXTIME(created)'
    'modified' => 'updated_at',
    'author' => 'author',
    'section' => 'category', // from another table: '(SELECT name FROM categories c WHERE c.id = category_id)'
    'tags' => 'tags', // separated by commas
    'views' => 'views',
    'pinned' => 'pinned', // 1: stays first
    'withdrawn' => 'withdrawn', // 1: withdrawn; also removed from the copies that browsers keep
    'correction' => 'correction', // text, shown as "Ralat"
];

// ── No changes needed below ───────────────────────────────────────────────────────────────────────────────
header('Access-Control-Allow-Origin: *'); // first, so that other sites can read errors as well
header('Access-Control-Expose-Headers: Retry-After');

/** RFC 3339, or null if the value is not a valid date. A DATE stays a date: its time would be invented. */
function date_of(string $value): ?string
{
    ['warning_count' => $warnings, 'error_count' => $errors] = date_parse($value);
    if ($warnings + $errors > 0 || !preg_match('/^[12]\d{3}-\d\d-\d\d/', $value)) return null;
    return strlen($value) === 10 ? $value : date_create($value, timezone_open(TIME_ZONE))->format(DATE_RFC3339);
}

/** An absolute URL; invalid characters, such as a space in a file name, are encoded. */
function address(string $value, string $base): string
{
    if (preg_match('~^//~', $value)) $value = "https:$value";
    elseif (preg_match('~^/~', $value)) $value = preg_replace('~^(https?://[^/]+).*~', '$1', $base) . $value;
    elseif (!preg_match('~^https?://~i', $value)) $value = $base . $value;
    return preg_replace_callback('~[^!-\~]|["<>\\\\^`{|}]~', fn($found) => rawurlencode($found[0]), $value);
}

function item(array $row): array
{
    $row = array_map(fn($value) => trim((string) $value), $row);
    $text = fn($value) => ESCAPED ? html_entity_decode(strip_tags($value), ENT_QUOTES | ENT_HTML5) : $value;
    $given = fn(array $members) => array_filter($members, fn($value) => !in_array($value, [null, '', false, []], true));
    $item = ['id' => $row['id'],
        'url' => strtr(ARTICLE, ['{id}' => rawurlencode($row['id']), '{slug}' => rawurlencode($row['slug'])])];
    if ($row['withdrawn']) return $item + ['content_text' => '', '_kpu' => ['withdrawn' => true]];
    return $item + ['content_html' => $row['html']] + $given([
        'title' => $text($row['title']),
        'summary' => $text($row['summary']),
        'image' => $row['image'] === '' ? null : address($row['image'], IMAGES),
        'date_published' => date_of($row['published']),
        'date_modified' => date_of($row['modified']),
        'authors' => array_map(fn($name) => ['name' => $name], $given([$row['author']])),
        'tags' => array_values($given(array_map('trim', explode(',', $row['tags'])))),
        '_kpu' => $given([
            'section' => $row['section'],
            'views' => ctype_digit($row['views']) ? (int) $row['views'] : null,
            'pinned' => (bool) $row['pinned'],
            'correction' => $text($row['correction']),
        ]),
    ]);
}

$page = filter_var($_GET['page'] ?? 1, FILTER_VALIDATE_INT, ['options' => ['min_range' => 1, 'max_range' => 99999]]) ?: 1;
try {
    $database = new PDO(DSN, USER, PASSWORD, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 5,
        PDO::ATTR_EMULATE_PREPARES => false, PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC]);
    ['id' => $id, 'published' => $date, 'pinned' => $pinned] = COLUMNS;
    $select = implode(', ', array_map(fn($name, $sql) => "$sql AS `$name`", array_keys(COLUMNS), COLUMNS));
    $rows = $database->prepare("SELECT $select FROM " . TABLE . ' WHERE (' . PUBLISHED . ")
        AND ($date IS NULL OR $date <= :now) -- what has a date to come is not published yet
        ORDER BY COALESCE($pinned, 0) DESC, $date DESC, $id DESC LIMIT :most OFFSET :first");
    $rows->bindValue(':now', date_create('now', timezone_open(TIME_ZONE))->format('Y-m-d H:i:s'));
    $rows->bindValue(':most', PER_PAGE + 1, PDO::PARAM_INT); // one extra row shows whether there is a next page
    $rows->bindValue(':first', ($page - 1) * PER_PAGE, PDO::PARAM_INT);
    $rows->execute();
    $found = $rows->fetchAll();
    $feed = ['version' => 'https://jsonfeed.org/version/1.1', 'title' => TITLE, 'home_page_url' => SITE . '/',
        'feed_url' => address($_SERVER['SCRIPT_NAME'], SITE), 'language' => LANGUAGE];
    if (count($found) > PER_PAGE) $feed['next_url'] = $feed['feed_url'] . '?page=' . ($page + 1);
    $feed['items'] = array_map('item', array_slice($found, 0, PER_PAGE));
    $json = json_encode($feed, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE | JSON_HEX_TAG
        | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
} catch (Throwable $error) {
    error_log('feed.php: ' . $error->getMessage());
    http_response_code(isset($database) ? 500 : 503);
    header(isset($database) ? 'Cache-Control: no-store' : 'Retry-After: 60');
    header('Content-Type: text/plain; charset=utf-8');
    exit((isset($database) ? 'Tabel' : 'Basis data') . " tidak dapat dibaca. Log galat PHP menyebutkan sebabnya.\n"
        . 'The ' . (isset($database) ? 'table' : 'database') . ' could not be read. The error log of PHP says why.');
}
$tag = md5($json); // no Last-Modified: a date would not reflect a changed count or a deleted article
header('Content-Type: application/feed+json; charset=utf-8');
header('Cache-Control: public, max-age=60');
header("ETag: \"$tag\"");
// matched anywhere: the header may be a list, and compressing servers append "-gzip" to the tag
if (strpos($_SERVER['HTTP_IF_NONE_MATCH'] ?? '', $tag) !== false) http_response_code(304);
else echo $json;
