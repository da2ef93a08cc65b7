<?php

/*
 * A view counter for kpu-news on ordinary hosting, in a single page. It implements the protocol of
 * counter-type="json" (docs/counter.md). PHP 7.4 or newer, with PDO for SQLite or MySQL.
 *
 * Put your settings into counter-config.php next to this page, so that this page can be replaced by a newer one:
 *   <?php return ['origins' => ['https://kpu.example'], 'feeds' => ['/home/kpu/public_html/feed.json']];
 */

declare(strict_types=1);

const MAX_ID_LENGTH = 512; // characters
const MAX_IDS = 50; // per request
const MAX_BODY = 4096; // bytes
const MAX_ROWS = 10000; // with prefixes instead of feeds
const MAX_VIEWS = 1000000000000; // larger numbers are not view counts
const FRESH = 30; // seconds, max-age of a response

// Fields of WordPress counter plugins, in the post, its "meta" or its "acf".
const VIEWS = [
    'views', 'post_views', 'post-views', 'pvc_views', 'pvc_post_views', 'views_count', 'view_count',
    'post_views_count', 'wpb_post_views_count', 'pageviews', 'wpp_views',
];

$config = [
    // Database. A SQLite file inside the web root is rejected, because anyone could download it.
    // MySQL or MariaDB: 'mysql:host=localhost;dbname=kpu;charset=utf8mb4', with user and password.
    'database' => 'sqlite:' . dirname(__DIR__) . '/kpu-news-counts.db',
    'user' => null,
    'password' => null,
    // Allowed origins, such as 'https://kpu.example'. Empty: any.
    'origins' => [],
    // Articles to count: those in these local files (JSON Feed, WordPress posts as JSON, RSS, Atom) …
    'feeds' => [],
    // … and all URLs with one of these prefixes, such as 'https://kpu.example/blog/read/'.
    'prefixes' => [],
    // Reports per minute and client address; 0: unlimited.
    'rate' => 120,
    // Number of proxies in front that append to X-Forwarded-For.
    'proxies' => 0,
];
if (is_file(__DIR__ . '/counter-config.php')) {
    $config = array_replace($config, require __DIR__ . '/counter-config.php');
}

/** An error response. */
final class Refusal extends Exception
{
    public int $status;
    public string $name;
    public int $retryAfter;

    public function __construct(int $status, string $name, string $message, int $retryAfter = 0)
    {
        parent::__construct($message);
        $this->status = $status;
        $this->name = $name;
        $this->retryAfter = $retryAfter;
    }
}

ini_set('display_errors', '0');
header_remove('X-Powered-By');
header('X-Content-Type-Options: nosniff');
header('Content-Type: application/json; charset=utf-8');

try {
    answer($config);
} catch (Refusal $refusal) {
    refuse($refusal);
} catch (Throwable $error) {
    error_log('kpu-news counter: ' . get_class($error) . ': ' . $error->getMessage());
    refuse($error instanceof PDOException
        ? new Refusal(503, 'no-store', 'The database is unavailable. Nothing was counted.', 5)
        : new Refusal(500, 'internal', 'Internal error of this counter. See the error log of PHP.'));
}

function refuse(Refusal $refusal): void
{
    http_response_code($refusal->status);
    header('Cache-Control: no-store');
    if ($refusal->retryAfter > 0) {
        header('Retry-After: ' . $refusal->retryAfter);
    }
    echo json_encode(['error' => $refusal->name, 'message' => $refusal->getMessage()]);
}

function answer(array $config): void
{
    $method = $_SERVER['REQUEST_METHOD'] ?? 'GET';
    allow_origin($config['origins']);
    if ($method === 'OPTIONS') {
        header('Access-Control-Allow-Methods: GET, POST');
        header('Access-Control-Allow-Headers: content-type');
        header('Access-Control-Max-Age: 86400');
        header_remove('Content-Type');
        http_response_code(204);
    } elseif ($method === 'GET' || $method === 'HEAD') {
        $ids = asked_ids($_SERVER['QUERY_STRING'] ?? '');
        answer_counts(counts_of(open_store($config), $config, $ids));
    } elseif ($method === 'POST') {
        header('Cache-Control: no-store');
        $id = reported_id();
        $store = open_store($config);
        limit_rate($store, $config); // before the feeds are read, which is the expensive part
        $seed = seed_of($config, $id);
        // Global Privacy Control: the widget does not report views; reports from other clients are not counted.
        $private = ($_SERVER['HTTP_SEC_GPC'] ?? '') === '1';
        echo to_json($private ? read_counts($store, [$id]) + [$id => $seed] : count_view($store, $config, $id, $seed));
    } else {
        header('Allow: GET, HEAD, POST, OPTIONS');
        throw new Refusal(405, 'bad-method', 'Use GET to read and POST to count.');
    }
}

function allow_origin(array $origins): void
{
    $origin = $_SERVER['HTTP_ORIGIN'] ?? null;
    header('Access-Control-Expose-Headers: retry-after');
    if ($origins === []) {
        header('Access-Control-Allow-Origin: *');
        return;
    }
    header('Vary: Origin');
    if ($origin === null) {
        return;
    }
    header('Access-Control-Allow-Origin: ' . $origin); // also on errors, so that the page can read the reason
    if (!in_array($origin, $origins, true)) {
        throw new Refusal(403, 'foreign-origin', 'This counter serves other sites: see "origins" in its settings.');
    }
}

/* ── Request ─────────────────────────────────────────────────────────────────────────────────── */

/** Does not use $_GET, which keeps only the last of several parameters with the same name. */
function asked_ids(string $query): array
{
    $ids = [];
    foreach (explode('&', $query) as $pair) {
        $parts = explode('=', $pair, 2);
        if (urldecode($parts[0]) === 'id') {
            $ids[] = urldecode($parts[1] ?? '');
        }
    }
    $ids = array_values(array_unique($ids, SORT_STRING));
    if ($ids === []) {
        throw new Refusal(400, 'no-id', 'Add ids: ?id=…&id=…');
    }
    if (count($ids) > MAX_IDS) {
        throw new Refusal(400, 'too-many-ids', 'At most ' . MAX_IDS . ' ids per request.');
    }
    foreach ($ids as $id) {
        check_id($id);
    }
    return $ids;
}

function reported_id(): string
{
    $type = strtolower(trim(explode(';', $_SERVER['CONTENT_TYPE'] ?? 'text/plain')[0]));
    if ($type !== 'text/plain' && $type !== 'application/json') {
        throw new Refusal(415, 'bad-type', 'Send JSON, as text/plain or application/json.');
    }
    $body = (int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > MAX_BODY
        ? str_repeat(' ', MAX_BODY + 1)
        : (string) file_get_contents('php://input', false, null, 0, MAX_BODY + 1);
    if (strlen($body) > MAX_BODY) {
        throw new Refusal(413, 'too-large', 'The body may have at most ' . MAX_BODY . ' bytes.');
    }
    $report = json_decode($body, true, 16);
    if (json_last_error() !== JSON_ERROR_NONE) {
        throw new Refusal(400, 'bad-json', 'The body must be JSON: {"id":"…"}');
    }
    $id = is_array($report) ? $report['id'] ?? null : null;
    check_id($id);
    return $id;
}

/** @param mixed $id */
function check_id($id): void
{
    // With /u, preg_match also rejects invalid UTF-8.
    if (!is_string($id) || preg_match('/^[^\p{Cc}\x{FFFD}]{1,' . MAX_ID_LENGTH . '}$/Du', $id) !== 1) {
        throw new Refusal(
            400,
            'bad-id',
            'An id is a text of 1 to ' . MAX_ID_LENGTH . ' characters without control characters.'
        );
    }
}

/* ── Articles ───────────────────────────────────────────────────────────────────────────────────── */

/** Normalises a URL like the widget's keys: no fragment except a route, no campaign parameters, no /index.php. */
function to_key(string $url): string
{
    $bare = preg_replace('~#(?![!/]).*|(?<=[?&])utm_[^&#]*&?|/index\.php(?=[/?#]|$)~', '', trim($url));
    return preg_replace('~[?&]$~', '', (string) $bare);
}

/**
 * The keys and view counts of the articles in a local feed file. Null if the file cannot be read or is not a feed.
 */
function articles_in(string $file): ?array
{
    $text = is_readable($file) ? (string) file_get_contents($file) : '';
    $text = strncmp($text, "\xEF\xBB\xBF", 3) === 0 ? substr($text, 3) : $text; // a byte order mark
    $feed = json_decode($text, true);
    if (!is_array($feed)) {
        return preg_match('~<(?:\w+:)?(?:rss|feed|rdf)\b~i', substr($text, 0, 2000)) ? articles_in_xml($text) : null;
    }
    $posts = !isset($feed['items']);
    $items = $posts ? $feed : $feed['items'];
    if (!is_array($items) || ($items !== [] && !array_key_exists(0, $items))) {
        return null;
    }
    $articles = [];
    $names = [];
    foreach ($items as $item) {
        $url = ($item['url'] ?? '') ?: ($item['external_url'] ?? '') ?: ($item['link'] ?? null);
        $id = $item['id'] ?? null;
        $id = is_string($id) || is_int($id) ? (string) $id : '';
        $title = is_string($item['title'] ?? null) ? html_entity_decode($item['title'], ENT_QUOTES | ENT_HTML5) : '';
        $names[] = [$id, $title];
        $views = $posts ? views_of_post($item) : to_views($item['_kpu']['views'] ?? null);
        $articles[] = [[is_string($url) ? to_key($url) : $id], $views];
    }
    return with_names($articles, $names);
}

/**
 * Several articles may share a key, such as the address of a page with all announcements. The widget then adds the id of
 * each, or its title where the ids are the same.
 */
function with_names(array $articles, array $names): array
{
    $counts = [];
    foreach ($articles as [$keys]) {
        foreach (array_unique($keys) as $key) {
            $counts[$key] = ($counts[$key] ?? 0) + 1;
        }
    }
    foreach ($articles as $at => [$keys]) {
        foreach (array_unique($keys) as $key) {
            foreach ($counts[$key] > 1 && $key !== '' ? $names[$at] ?? [] : [] as $name) {
                $articles[$at][0][] = $key . ' ' . trim((string) preg_replace('~\s+~u', ' ', $name));
            }
        }
    }
    return $articles;
}

function articles_in_xml(string $text): array
{
    $articles = [[[], null]];
    $names = [];
    $at = 0;
    preg_match_all(
        '~<(?:[\w-]++:)?(link|guid|id|item|entry|statistics|title)\b([^<>]*)>(?:\s*<!\[CDATA\[)?([^<\]]*)~i',
        $text,
        $found,
        PREG_SET_ORDER
    );
    foreach ($found as [, $name, $attributes, $words]) {
        $name = strtolower($name);
        if ($name === 'item' || $name === 'entry') {
            $articles[++$at] = [[], null];
        } elseif ($name === 'statistics') {
            $views = preg_match('~\sviews\s*=\s*["\'](\d+)["\']~', $attributes, $number) ? to_views($number[1]) : null;
            $articles[$at][1] = $articles[$at][1] ?? $views;
        } elseif ($name === 'title') {
            $names[$at][] = html_entity_decode(html_entity_decode($words, ENT_QUOTES | ENT_XML1), ENT_QUOTES | ENT_HTML5);
        } else {
            $url = preg_match('~\shref\s*=\s*["\']([^"\']*)~', $attributes, $href) ? $href[1] : $words;
            $articles[$at][0][] = to_key(html_entity_decode($url, ENT_QUOTES | ENT_XML1));
            if ($name !== 'link') {
                $names[$at][] = html_entity_decode($words, ENT_QUOTES | ENT_XML1);
            }
        }
    }
    return with_names($articles, $names);
}

/**
 * A view count: a valid integer, or its decimal digits.
 * @param mixed $value
 */
function to_views($value): ?int
{
    $digits = is_string($value) && preg_match('/^\d{1,15}$/D', $value) === 1;
    $whole = is_int($value) || (is_float($value) && floor($value) === $value && $value <= MAX_VIEWS);
    $number = $digits || $whole ? (int) $value : -1;
    return $number >= 0 && $number <= MAX_VIEWS ? $number : null;
}

/**
 * The value is a number, text ("1.234 kali"), an array of one value, or Jetpack's object with a total.
 * @param mixed $post
 */
function views_of_post($post): ?int
{
    foreach ([$post, $post['meta'] ?? null, $post['acf'] ?? null] as $fields) {
        foreach (VIEWS as $name) {
            $field = $fields[$name] ?? null;
            $value = is_array($field) ? $field[0] ?? $field['total'] ?? null : $field;
            if (is_string($value)) {
                $count = '/^(\d{1,15}|\d{1,3}(?:[.,\s\'’]\d{3}){1,4})(?:\s*(?:x|kali|views?|hits?|dilihat|dibaca)'
                    . '(?:\s+(?:dilihat|dibaca))?)?$/Diu';
                $value = preg_match($count, trim(substr($value, 0, 60)), $found) === 1
                    ? preg_replace('/\D/', '', $found[1])
                    : null;
            }
            $views = to_views($value);
            if ($views !== null) {
                return $views;
            }
        }
    }
    return null;
}

/**
 * The initial counts by id: the largest count in the feeds, otherwise 0. Unknown ids are omitted.
 * @param bool $unread is set if a feed could not be read, so that other ids may be valid
 */
function seeds_of(array $config, array $ids, bool &$unread = false): array
{
    $seeds = [];
    $wanted = array_flip($ids);
    foreach ($config['feeds'] as $file) {
        $articles = articles_in($file);
        $unread = $unread || $articles === null;
        foreach ($articles ?? [] as [$keys, $views]) {
            foreach ($keys as $key) {
                if (isset($wanted[$key])) {
                    $seeds[$key] = max($seeds[$key] ?? 0, $views ?? 0);
                }
            }
        }
    }
    foreach ($ids as $id) {
        if (!$unread && !isset($seeds[$id]) && begins_so($config['prefixes'], $id)) {
            $seeds[$id] = 0;
        }
    }
    return $seeds;
}

/** The initial count of an id. */
function seed_of(array $config, string $id): int
{
    $unread = false;
    $seed = seeds_of($config, [$id], $unread)[$id] ?? null;
    if ($seed === null) {
        throw $unread
            ? new Refusal(503, 'feed-unread', 'A feed could not be read, so nobody knows what counts.', 60)
            : new Refusal(404, 'unknown-id', 'No feed of this counter contains this article.');
    }
    return $seed;
}

function begins_so(array $prefixes, string $id): bool
{
    foreach ($prefixes as $prefix) {
        if (strncmp($id, $prefix, strlen($prefix)) === 0) {
            return true;
        }
    }
    return false;
}

/* ── Database ─────────────────────────────────────────────────────────────────────────────────────── */

/**
 * Rejects a SQLite file inside the web root: anyone could download the counts, address hashes and current salt.
 */
function is_within_site(string $database): bool
{
    $root = $_SERVER['DOCUMENT_ROOT'] ?? '';
    if ($root === '' || strncmp($database, 'sqlite:', 7) !== 0) {
        return false;
    }
    $site = rtrim((string) realpath($root), DIRECTORY_SEPARATOR) . DIRECTORY_SEPARATOR;
    $folder = realpath(dirname(substr($database, 7))) . DIRECTORY_SEPARATOR;
    return $site !== DIRECTORY_SEPARATOR && strncmp($folder, $site, strlen($site)) === 0;
}

function open_store(array $config): PDO
{
    if (is_within_site($config['database'])) {
        throw new Refusal(503, 'no-store', 'The database would lie where anybody can fetch it: see "database" in the settings.');
    }
    $store = new PDO($config['database'], $config['user'], $config['password'], [
        PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
        PDO::ATTR_TIMEOUT => 5,
    ]);
    // Bytes, not characters: a collation could treat two ids as equal.
    $text = 'VARBINARY(2048)';
    if (is_sqlite($store)) {
        $text = 'TEXT';
        $store->exec('PRAGMA synchronous = FULL'); // a view is on disk before it is acknowledged
    }
    $number = is_sqlite($store) ? 'INTEGER' : 'BIGINT';
    $store->exec("CREATE TABLE IF NOT EXISTS kpu_news_views (id $text NOT NULL PRIMARY KEY, views $number NOT NULL)");
    $store->exec('CREATE TABLE IF NOT EXISTS kpu_news_salt (minute INTEGER NOT NULL PRIMARY KEY, salt CHAR(32) NOT NULL)');
    $store->exec(
        'CREATE TABLE IF NOT EXISTS kpu_news_rate
           (minute INTEGER NOT NULL, who CHAR(8) NOT NULL, reports INTEGER NOT NULL, PRIMARY KEY (minute, who))'
    );
    return $store;
}

function is_sqlite(PDO $store): bool
{
    return $store->getAttribute(PDO::ATTR_DRIVER_NAME) === 'sqlite';
}

function run(PDO $store, string $sql, array $values): PDOStatement
{
    $statement = $store->prepare($sql);
    $statement->execute($values);
    return $statement;
}

/** The stored counts by id. */
function read_counts(PDO $store, array $ids): array
{
    $marks = implode(', ', array_fill(0, count($ids), '?'));
    return run($store, "SELECT id, views FROM kpu_news_views WHERE id IN ($marks)", $ids)
        ->fetchAll(PDO::FETCH_KEY_PAIR);
}

/** The stored counts, otherwise the initial counts, by id. */
function counts_of(PDO $store, array $config, array $ids): array
{
    $counts = read_counts($store, $ids);
    $others = array_values(array_filter($ids, fn ($id) => !isset($counts[$id])));
    return $others === [] ? $counts : $counts + seeds_of($config, $others);
}

/**
 * Runs the writes in one transaction.
 * @return mixed what `$write` returns
 */
function transact(PDO $store, callable $write)
{
    // IMMEDIATE: a SQLite transaction that starts with a read cannot wait for another writer.
    $store->exec(is_sqlite($store) ? 'BEGIN IMMEDIATE' : 'START TRANSACTION');
    try {
        $result = $write();
        $store->exec('COMMIT');
        return $result;
    } catch (Throwable $error) {
        $store->exec('ROLLBACK');
        throw $error;
    }
}

/** Counts this request for its client address, and rejects it above the limit. */
function limit_rate(PDO $store, array $config): void
{
    if ($config['rate'] <= 0) {
        return;
    }
    $minute = intdiv(time(), 60);
    $who = hashed_address($store, $config['proxies'], $minute);
    transact($store, function () use ($store, $config, $minute, $who): void {
        add_one($store, 'kpu_news_rate', ['minute' => $minute, 'who' => $who], 'reports');
        $reports = run($store, 'SELECT reports FROM kpu_news_rate WHERE minute = ? AND who = ?', [$minute, $who]);
        if ((int) $reports->fetchColumn() > $config['rate']) {
            throw new Refusal(429, 'too-many', 'Too many requests from this address.', 60 - time() % 60);
        }
    });
}

/** Counts one view and returns the new count. */
function count_view(PDO $store, array $config, string $id, int $seed): array
{
    return transact($store, function () use ($store, $config, $id, $seed): array {
        if (begins_so($config['prefixes'], $id) && read_counts($store, [$id]) === []) {
            $rows = $store->query('SELECT COUNT(*) FROM kpu_news_views')->fetchColumn();
            if ((int) $rows >= MAX_ROWS) {
                throw new Refusal(503, 'full', 'This counter takes no further ids: name a feed, not a prefix.', 3600);
            }
        }
        add_one($store, 'kpu_news_views', ['id' => $id], 'views', $seed);
        return read_counts($store, [$id]);
    });
}

/**
 * One upsert: adds 1 to `$number` in the row with this key, or inserts the row with `$seed` + 1. Names come from this
 * file, values are bound.
 */
function add_one(PDO $store, string $table, array $key, string $number, int $seed = 0): void
{
    $first = $seed + 1;
    $names = implode(', ', array_keys($key));
    $marks = str_repeat('?, ', count($key));
    $twice = is_sqlite($store) ? "ON CONFLICT ($names) DO UPDATE SET" : 'ON DUPLICATE KEY UPDATE';
    run($store, "INSERT INTO $table ($names, $number) VALUES ($marks $first) $twice $number = $number + 1", array_values($key));
}

/**
 * 32 bits of a hash of the address. The random salt and all hashes are deleted after one minute, so that they cannot be
 * traced back. The address itself is never stored.
 */
function hashed_address(PDO $store, int $proxies, int $minute): string
{
    $ignore = is_sqlite($store) ? 'OR IGNORE' : 'IGNORE';
    $made = run($store, "INSERT $ignore INTO kpu_news_salt (minute, salt) VALUES (?, ?)", [$minute, bin2hex(random_bytes(16))]);
    if ($made->rowCount() === 1) {
        run($store, 'DELETE FROM kpu_news_rate WHERE minute < ?', [$minute]);
        run($store, 'DELETE FROM kpu_news_salt WHERE minute < ?', [$minute]);
    }
    $salt = (string) run($store, 'SELECT salt FROM kpu_news_salt WHERE minute = ?', [$minute])->fetchColumn();
    return substr(hash_hmac('sha256', visitors_network($proxies), $salt), 0, 8);
}

/** The client's address; for IPv6 the first 56 bits, because one subscriber controls the rest. */
function visitors_network(int $proxies): string
{
    $hops = [$_SERVER['REMOTE_ADDR'] ?? ''];
    if ($proxies > 0 && ($_SERVER['HTTP_X_FORWARDED_FOR'] ?? '') !== '') {
        $hops = array_merge(array_map('trim', explode(',', $_SERVER['HTTP_X_FORWARDED_FOR'])), $hops);
    }
    $hop = $hops[max(0, count($hops) - 1 - $proxies)];
    // Some proxies append a port, which differs per connection; IPv6 sockets prefix IPv4 addresses with "::ffff:".
    $address = preg_replace('~^\[([^\]]*)\](?::\d+)?$|^([^:]*):\d+$~', '$1$2', $hop);
    $address = preg_replace('~^::ffff:(?=\d+\.)~i', '', $address);
    $bytes = filter_var($address, FILTER_VALIDATE_IP, FILTER_FLAG_IPV6) ? inet_pton($address) : false;
    return $bytes === false ? $address : bin2hex(substr($bytes, 0, 7));
}

/* ── Response ──────────────────────────────────────────────────────────────────────────────────── */

/** Encodes an object even for numeric ids, for which PHP would print an array. */
function to_json(array $counts): string
{
    $all = new stdClass();
    foreach ($counts as $id => $views) {
        $all->{$id} = (int) $views;
    }
    return json_encode(['counts' => $all], JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
}

function answer_counts(array $counts): void
{
    ksort($counts, SORT_STRING); // the tag does not depend on the order of the ids
    $body = to_json($counts);
    $tag = '"' . substr(hash('sha256', $body), 0, 22) . '"';
    header('ETag: ' . $tag);
    header('Cache-Control: public, max-age=' . FRESH);
    foreach (explode(',', $_SERVER['HTTP_IF_NONE_MATCH'] ?? '') as $known) {
        if (in_array(trim($known), [$tag, 'W/' . $tag, '*'], true)) {
            header_remove('Content-Type');
            http_response_code(304);
            return;
        }
    }
    echo $body;
}
