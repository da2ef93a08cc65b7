<?php

/*
 * A view counter for kpu-news on ordinary hosting, in a single page. It implements the protocol of
 * counter-type="json" (docs/counter.md). PHP 7.4 or newer, with PDO for SQLite or MySQL.
 *
 * Put your settings into counter-config.php next to this page, so that this page can be replaced by a newer one:
 *   <?php return ['origins' => ['https://kpu.example'], 'feeds' => ['/home/kpu/public_html/feed.json']];
 */

declare(strict_types=1);

ini_set('display_errors', '0'); // first: an error shows paths of the server; the error log has it

const MAX_ID_LENGTH = 512; // characters
const MAX_IDS = 50; // per request
const MAX_BODY = 4096; // bytes
const MAX_ROWS = 10000; // with prefixes instead of feeds
const MAX_VIEWS = 1000000000; // larger numbers are not view counts
const FRESH = 30; // seconds, max-age of a response

// Feeds at an address. Times in seconds.
const REFRESH = 300; // between two reads
const REFRESH_FOR_NEW = 60; // the same, if a view of an unknown article is reported
const RETRY = 15; // the same, for a feed that has never been read
const FETCH_TIME = 10; // for one page of a feed
const MAX_FEED_BYTES = 5000000;
const MAX_PAGES = 10;
const MAX_REDIRECTS = 5;
const MAX_ARTICLES = 10000; // of one reading of a feed
const MAX_KNOWN = 50000; // articles of one feed that are remembered, besides those that have been counted

// Fields of WordPress counter plugins, in the post, its "meta" or its "acf".
const VIEWS = [
    'views', 'post_views', 'post-views', 'pvc_views', 'pvc_post_views', 'views_count', 'view_count',
    'post_views_count', 'wpb_post_views_count', 'pageviews', 'wpp_views',
];

/** The settings: those in counter-config.php, else these. */
function settings(): array
{
    $config = [
        // Database. A SQLite file inside the web root is rejected, because anyone could download it.
        // MySQL or MariaDB: 'mysql:host=localhost;dbname=kpu;charset=utf8mb4', with user and password.
        'database' => 'sqlite:' . dirname(__DIR__) . '/kpu-news-counts.db',
        'user' => null,
        'password' => null,
        // Allowed origins, such as 'https://kpu.example'. Empty: any.
        'origins' => [],
        // Articles to count: those in these feeds (JSON Feed, WordPress posts as JSON, RSS, Atom), each an address or
        // a local file …
        'feeds' => [],
        // … and all URLs with one of these prefixes, such as 'https://kpu.example/blog/read/'.
        'prefixes' => [],
        // Reports per minute and client address; 0: unlimited.
        'rate' => 120,
        // Number of proxies in front that append to X-Forwarded-For.
        'proxies' => 0,
    ];
    $file = __DIR__ . '/counter-config.php';
    if (!is_file($file)) {
        return $config;
    }
    ob_start(); // spaces before its "<?php" would end up in the response
    try {
        $own = require $file;
    } finally {
        ob_end_clean();
    }
    if (!is_array($own)) {
        throw new UnexpectedValueException('counter-config.php harus mengembalikan array. It must return an array: <?php return [ … ];');
    }
    foreach (['origins', 'feeds', 'prefixes'] as $name) {
        if (!is_array($own[$name] ?? [])) {
            throw new UnexpectedValueException("'$name' dalam counter-config.php berupa daftar. It is a list: '$name' => ['…'],");
        }
    }
    return array_replace($config, $own);
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

header_remove('X-Powered-By');
header('X-Content-Type-Options: nosniff');
header('Content-Type: application/json; charset=utf-8');

try {
    answer(settings());
} catch (Refusal $refusal) {
    refuse($refusal);
} catch (Throwable $error) {
    note($error);
    refuse($error instanceof PDOException
        ? new Refusal(503, 'no-store', 'Basis data tidak dapat dihubungi; tidak ada yang dihitung. The database is unavailable. Nothing was counted.', 5)
        : new Refusal(500, 'internal', 'Penghitung ini keliru; lihat log galat PHP. Internal error of this counter. See the error log of PHP.'));
}

function note(Throwable $error): void
{
    error_log('kpu-news counter: ' . get_class($error) . ': ' . $error->getMessage());
}

function refuse(Refusal $refusal): void
{
    if (ob_get_level() > 0) {
        ob_clean(); // half of an answer
    }
    http_response_code($refusal->status);
    header('Cache-Control: no-store');
    if ($refusal->retryAfter > 0) {
        header('Retry-After: ' . $refusal->retryAfter);
    }
    if (wants_page() && in_array($refusal->name, ['no-store', 'internal'], true)) {
        show_page($refusal->name);
        return;
    }
    echo json_encode(['error' => $refusal->name, 'message' => $refusal->getMessage()]);
}

function answer(array $config): void
{
    $method = $_SERVER['REQUEST_METHOD'] ?? 'GET';
    ob_start(); // so that the length of the answer is known
    allow_origin($config['origins']);
    if ($method === 'OPTIONS') {
        header('Access-Control-Allow-Methods: GET, POST');
        header('Access-Control-Allow-Headers: content-type');
        header('Access-Control-Max-Age: 86400');
        header_remove('Content-Type');
        http_response_code(204);
    } elseif ($method === 'GET' && wants_page()) {
        header('Cache-Control: no-store');
        $store = open_store($config);
        check_store($store);
        $isRead = refresh_feeds($store, $config, REFRESH_FOR_NEW);
        $isEmpty = $config['feeds'] === [] && $config['prefixes'] === [];
        show_page($isEmpty ? 'unset' : ($isRead ? 'ok' : 'feed-unread'));
    } elseif ($method === 'GET' || $method === 'HEAD') {
        $ids = asked_ids($_SERVER['QUERY_STRING'] ?? '');
        $store = open_store($config);
        answer_counts(counts_of($store, $config, $ids));
        refresh_afterwards($store, $config);
    } elseif ($method === 'POST') {
        header('Cache-Control: no-store');
        $id = reported_id();
        $store = open_store($config);
        limit_rate($store, $config); // before the feeds are read, which is the expensive part
        $counts = read_counts($store, [$id]);
        $seed = $counts === [] ? seed_of($store, $config, $id) : 0; // what has been counted counts on
        // Global Privacy Control: the widget does not report views; reports from other clients are not counted.
        $private = ($_SERVER['HTTP_SEC_GPC'] ?? '') === '1';
        echo to_json($private ? $counts + [$id => $seed] : count_view($store, $config, $id, $seed));
        refresh_afterwards($store, $config);
    } else {
        header('Allow: GET, HEAD, POST, OPTIONS');
        throw new Refusal(405, 'bad-method', 'Pakai GET untuk membaca dan POST untuk menghitung. Use GET to read and POST to count.');
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
        throw new Refusal(403, 'foreign-origin', 'Penghitung ini melayani situs lain: lihat "origins" dalam pengaturannya. This counter serves other sites: see "origins" in its settings.');
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
        throw new Refusal(400, 'no-id', 'Tambahkan id. Add ids: ?id=…&id=…');
    }
    if (count($ids) > MAX_IDS) {
        throw new Refusal(400, 'too-many-ids', 'Paling banyak ' . MAX_IDS . ' id per permintaan. At most ' . MAX_IDS . ' ids per request.');
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
        throw new Refusal(415, 'bad-type', 'Kirim JSON. Send JSON, as text/plain or application/json.');
    }
    $body = (int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > MAX_BODY
        ? str_repeat(' ', MAX_BODY + 1)
        : (string) file_get_contents('php://input', false, null, 0, MAX_BODY + 1);
    if (strlen($body) > MAX_BODY) {
        throw new Refusal(413, 'too-large', 'Isinya paling banyak ' . MAX_BODY . ' bita. The body may have at most ' . MAX_BODY . ' bytes.');
    }
    $report = json_decode($body, true, 16);
    if (json_last_error() !== JSON_ERROR_NONE) {
        throw new Refusal(400, 'bad-json', 'Isinya harus JSON. The body must be JSON: {"id":"…"}');
    }
    $id = is_array($report) ? $report['id'] ?? null : null;
    check_id($id);
    return $id;
}

/** With /u, preg_match also rejects invalid UTF-8. */
function is_id(string $id): bool
{
    return preg_match('/^[^\p{Cc}\x{FFFD}]{1,' . MAX_ID_LENGTH . '}$/Du', $id) === 1;
}

/** @param mixed $id */
function check_id($id): void
{
    if (!is_string($id) || !is_id($id)) {
        throw new Refusal(
            400,
            'bad-id',
            'Id adalah teks 1 sampai ' . MAX_ID_LENGTH . ' karakter. An id is a text of 1 to ' . MAX_ID_LENGTH
                . ' characters without control characters.'
        );
    }
}

/* ── Addresses ──────────────────────────────────────────────────────────────────────────────────── */

function is_address(string $feed): bool
{
    return preg_match('~^https?://~i', $feed) === 1;
}

/** Encodes what a browser encodes in a part of an address. */
function encode_part(string $part, string $marks): string
{
    return (string) preg_replace_callback("~[^!-\\~]|[$marks]~", fn ($found) => rawurlencode($found[0]), $part);
}

/** A path without "." and "..". */
function without_dots(string $path): string
{
    $kept = [];
    $parts = explode('/', substr($path, 1));
    $last = count($parts) - 1;
    foreach ($parts as $at => $part) {
        $name = str_ireplace('%2e', '.', $part);
        if ($name === '..') {
            array_pop($kept);
        }
        if ($name !== '.' && $name !== '..') {
            $kept[] = $part;
        } elseif ($at === $last) {
            $kept[] = '';
        }
    }
    return '/' . implode('/', $kept);
}

/** A host as a browser writes it; an empty text if it is none. */
function to_host(string $authority, string $scheme): string
{
    if (preg_match('~^(\[[\da-f:.]+\]|[^\s\[\]:@%<>"^`{|}]+)(?::(\d*))?$~iD', $authority, $found) !== 1) {
        return '';
    }
    $host = $found[1];
    if (preg_match('~[^!-\~]~', $host) === 1) {
        $host = function_exists('idn_to_ascii') ? (string) idn_to_ascii($host, 0, INTL_IDNA_VARIANT_UTS46) : '';
    }
    $port = ltrim($found[2] ?? '', '0');
    $isDefault = $port === '' || $port === ($scheme === 'https' ? '443' : '80');
    return $host === '' ? '' : strtolower($host) . ($isDefault ? '' : ':' . $port);
}

/**
 * A web address as a browser writes it: absolute, with its invalid characters encoded. Null if it is none, or has a user
 * name in it.
 */
function web_address(string $url, ?string $base = null): ?string
{
    $url = (string) preg_replace('~[\t\r\n]~', '', trim($url, "\x00..\x20"));
    $at = strcspn($url, '?#');
    $url = strtr(substr($url, 0, $at), '\\', '/') . substr($url, $at);
    preg_match('~^(?:([a-z][a-z\d+.-]*):)?(//[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$~isD', $url, $parts, PREG_UNMATCHED_AS_NULL);
    [, $scheme, $authority, $path, $query, $hash] = array_pad($parts, 6, null);
    $scheme = strtolower($scheme ?? '');
    if ($url === '' || ($scheme !== '' && $scheme !== 'http' && $scheme !== 'https')) {
        return null;
    }
    if ($scheme === '' || $authority === null) {
        if ($base === null || preg_match('~^(https?)://([^/?#]*)([^?#]*)(\?[^#]*)?~i', $base, $from) !== 1) {
            return null;
        }
        if ($scheme !== '' && $scheme !== strtolower($from[1])) {
            return null;
        }
        $scheme = strtolower($from[1]);
        if ($authority === null) {
            $authority = '//' . $from[2];
            if ($path === '') {
                $path = $from[3];
                $query = $query ?? ($from[4] ?? null);
            } elseif ($path[0] !== '/') {
                $path = preg_replace('~[^/]*$~D', '', $from[3] === '' ? '/' : $from[3]) . $path;
            }
        }
    }
    $host = to_host(substr($authority, 2), $scheme);
    $address = $scheme . '://' . $host
        . encode_part(without_dots($path === '' ? '/' : $path), '"<>`{}')
        . encode_part((string) $query, '"<>\'')
        . encode_part((string) $hash, '"<>`');
    return $host === '' || strlen($address) > 2048 ? null : $address;
}

/**
 * The key of an article with this address and this id in the feed at `$base`, as in the widget: no fragment except a
 * route, no campaign parameters, no /index.php. An empty text if it has neither.
 */
function to_key(?string $url, string $id, ?string $base): string
{
    $page = $url === null ? null : web_address($url, $base);
    if ($page !== null) {
        $bare = preg_replace('~#(?![!/]).*|(?<=[?&])utm_[^&#]*&?|/index\.php(?=[/?#]|$)~', '', $page);
        return preg_replace('~[?&]$~D', '', (string) $bare);
    }
    $name = single_spaced($id);
    return $name === '' || $base === null || preg_match('~^[a-z][a-z\d+.-]+:\S+$~iD', $name) === 1 ? $name : "$base $name";
}

function single_spaced(string $text): string
{
    return trim((string) preg_replace('~\s+~u', ' ', $text));
}

/** The host of an address, without "www."; an empty text if it has none. */
function host_of(string $address): string
{
    return preg_match('~^https?://(?:www\.)?([^/?# ]*)~i', $address, $found) === 1 ? strtolower($found[1]) : '';
}

/* ── Feeds ──────────────────────────────────────────────────────────────────────────────────────── */

/**
 * Reads the text of a feed. Null if it is none.
 * @param string[] $bases what its addresses are relative to, and where articles without an address are
 * @return array|null `[[keys, views], …]`, and the address of the next page
 */
function read_feed(string $text, array $bases): ?array
{
    $text = strncmp($text, "\xEF\xBB\xBF", 3) === 0 ? substr($text, 3) : $text; // a byte order mark
    $feed = json_decode($text, true);
    if (!is_array($feed)) {
        return preg_match('~<(?:\w+:)?(?:rss|feed|rdf)\b~i', substr($text, 0, 2000)) ? read_xml($text, $bases) : null;
    }
    $posts = !isset($feed['items']);
    $items = $posts ? $feed : $feed['items'];
    if (!is_array($items) || ($items !== [] && !array_key_exists(0, $items))) {
        return null;
    }
    $articles = [];
    $names = [];
    foreach (array_slice($items, 0, MAX_ARTICLES) as $item) {
        $url = ($item['url'] ?? '') ?: ($item['external_url'] ?? '') ?: ($item['link'] ?? null);
        $id = $item['id'] ?? null;
        $id = is_string($id) || is_int($id) ? (string) $id : '';
        $title = is_string($item['title'] ?? null) ? html_entity_decode($item['title'], ENT_QUOTES | ENT_HTML5) : '';
        $names[] = [$id, $title, is_string($url) ? (string) web_address($url, $bases[0] ?? null) : ''];
        $keys = array_map(fn ($base) => to_key(is_string($url) ? $url : null, $id, $base), $bases);
        $articles[] = [$keys, $posts ? views_of_post($item) : to_views($item['_kpu']['views'] ?? null)];
    }
    $next = $posts ? null : $feed['next_url'] ?? null;
    return [with_names($articles, $names), is_string($next) ? $next : null];
}

/** Every address in RSS or Atom that could be an article's. Broken feeds are common, so that no parser is used. */
function read_xml(string $text, array $bases): array
{
    $articles = [[[], null]];
    $names = [];
    $at = 0;
    $made = 0; // keys
    $next = null;
    preg_match_all(
        '~<(?:[\w-]++:)?(link|guid|id|origLink|item|entry|statistics|title)\b([^<>]*)>(?:\s*<!\[CDATA\[)?([^<\]]*)~i',
        $text,
        $found,
        PREG_SET_ORDER
    );
    foreach ($found as [, $name, $attributes, $words]) {
        $name = strtolower($name);
        if ($made >= MAX_ARTICLES || $at >= MAX_ARTICLES) {
            break;
        }
        $words = html_entity_decode($words, ENT_QUOTES | ENT_XML1);
        $href = preg_match('~\shref\s*=\s*["\']([^"\']*)~', $attributes, $value) ? $value[1] : null;
        if ($name === 'item' || $name === 'entry') {
            $articles[++$at] = [[], null];
        } elseif ($name === 'statistics') {
            $views = preg_match('~\sviews\s*=\s*["\'](\d+)["\']~', $attributes, $number) ? to_views($number[1]) : null;
            $articles[$at][1] = $articles[$at][1] ?? $views;
        } elseif ($name === 'title') {
            $names[$at][] = html_entity_decode($words, ENT_QUOTES | ENT_HTML5);
        } elseif (preg_match('~\srel\s*=\s*["\']next["\']~i', $attributes) === 1) {
            $next = $href === null ? null : html_entity_decode($href, ENT_QUOTES | ENT_XML1);
        } else {
            $isLink = $name === 'link' || $name === 'origlink';
            $url = $href === null ? $words : html_entity_decode($href, ENT_QUOTES | ENT_XML1);
            foreach ($bases as $base) {
                // an id may be an address, or a name
                $articles[$at][0][] = to_key($isLink || is_address(trim($url)) ? $url : null, $isLink ? '' : $words, $base);
                $made++;
            }
            $names[$at][] = $isLink ? (string) web_address($url, $bases[0] ?? null) : $words;
        }
    }
    return [with_names($articles, $names), $next];
}

/**
 * Several articles may share a key, such as the address of a page with all announcements. The widget then adds the id of
 * each, which is its whole address where it has none, or its title where the ids are the same.
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
            foreach ($counts[$key] > 1 && $key !== '' ? array_filter($names[$at] ?? [], 'strlen') : [] as $name) {
                $articles[$at][0][] = $key . ' ' . single_spaced($name);
            }
        }
    }
    return $articles;
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

/** Whether a number is a thousand times as large as another, and so a mistake or made up; small ones never are. */
function is_outlier(int $number, int $other): bool
{
    return $number > 1000 * max($other, 100);
}

/**
 * The number of an article of which two are given, by two feeds or one after the other: the larger one, so that a feed
 * with an older one changes nothing, unless it is an outlier.
 */
function combine(?int $known, ?int $views): ?int
{
    if (!$known || !$views) {
        return $known ?: ($views ?: $known ?? $views);
    }
    return is_outlier(max($known, $views), min($known, $views)) ? min($known, $views) : max($known, $views);
}

/**
 * The numbers of a feed by key, without those that are a thousand times as large as the rest, and those of articles on
 * the host of another feed: a number that once begins a count stays in it.
 */
function numbers_of(array $articles, string $feed, array $feeds): array
{
    $numbers = [];
    foreach ($articles as [$keys, $views]) {
        foreach ($keys as $key) {
            $numbers[$key] = combine($numbers[$key] ?? null, $views);
        }
    }
    $sorted = array_values(array_filter($numbers, 'is_int'));
    sort($sorted);
    $limit = PHP_INT_MAX;
    foreach ($sorted as $at => $number) {
        if ($at > 0 && is_outlier($number, $sorted[$at - 1])) {
            $limit = count($sorted) - $at > $at ? PHP_INT_MAX : $number;
            break;
        }
    }
    $own = host_of($feed);
    $hosts = array_map('host_of', $feeds);
    foreach ($numbers as $key => $views) {
        $host = host_of((string) $key);
        $isForeign = $host !== '' && $own !== '' && $host !== $own && (in_array($host, $hosts, true) || in_array('', $hosts, true));
        if ($isForeign || $views >= $limit) {
            $numbers[$key] = null;
        }
    }
    return $numbers;
}

/**
 * Requests one page of a feed, with curl, or without it as `allow_url_fopen` permits. Redirects are followed within the
 * host only: another one may be a host which only this server can reach.
 * @return array text, final address, address of the next page in the header "Link"
 */
function fetch_feed(string $address): array
{
    for ($redirects = 0; $redirects <= MAX_REDIRECTS; $redirects++) {
        [$status, $headers, $text] = function_exists('curl_init') ? fetch_by_curl($address) : fetch_by_stream($address);
        if (!in_array($status, [301, 302, 303, 307, 308], true)) {
            if ($status !== 200) {
                throw new RuntimeException("It answers $status.");
            }
            $isNext = preg_match('~<([^<>]*)>\s*;[^<>,]*\brel="?next\b~i', $headers['link'] ?? '', $found) === 1;
            return [$text, $address, $isNext ? $found[1] : null];
        }
        $next = web_address($headers['location'] ?? '', $address);
        if ($next === null || !is_same_host($address, $next)) {
            throw new RuntimeException('It redirects to another host, or from https to http: name the address that it leads to.');
        }
        $address = $next;
    }
    throw new RuntimeException('It redirects without end.');
}

/** Whether an address is on the same host as another that leads to it, and not less safe. */
function is_same_host(string $from, string $to): bool
{
    preg_match('~^(https?)://([^/?#]*)~', $from, $old);
    preg_match('~^(https?)://([^/?#]*)~', $to, $new);
    return $old[2] === $new[2] && ($old[1] === $new[1] || $new[1] === 'https');
}

function fetch_by_curl(string $address): array
{
    $headers = [];
    $text = '';
    $curl = curl_init($address);
    curl_setopt_array($curl, [
        CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
        CURLOPT_FOLLOWLOCATION => false,
        CURLOPT_CONNECTTIMEOUT => 5,
        CURLOPT_TIMEOUT => FETCH_TIME,
        CURLOPT_ENCODING => '',
        CURLOPT_USERAGENT => 'kpu-news-counter',
        CURLOPT_HTTPHEADER => ['Accept: application/feed+json, application/json, application/xml;q=0.9, */*;q=0.5'],
        CURLOPT_HEADERFUNCTION => function ($curl, string $line) use (&$headers): int {
            $headers = with_header($headers, $line);
            return strlen($line);
        },
        CURLOPT_WRITEFUNCTION => function ($curl, string $part) use (&$text): int {
            $text .= $part;
            return strlen($text) > MAX_FEED_BYTES ? 0 : strlen($part); // 0 ends it
        },
    ]);
    $isDone = curl_exec($curl);
    if (strlen($text) > MAX_FEED_BYTES) {
        throw new RuntimeException('It is larger than ' . MAX_FEED_BYTES . ' bytes.');
    }
    if ($isDone === false) {
        throw new RuntimeException('No answer: ' . curl_error($curl));
    }
    return [(int) curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $headers, $text];
}

function fetch_by_stream(string $address): array
{
    if (!filter_var(ini_get('allow_url_fopen'), FILTER_VALIDATE_BOOLEAN)) {
        throw new RuntimeException('This PHP requests no addresses: it has neither curl nor allow_url_fopen.');
    }
    $end = microtime(true) + FETCH_TIME;
    $stream = @fopen($address, 'rb', false, stream_context_create(['http' => [
        'follow_location' => 0,
        'ignore_errors' => true,
        'timeout' => 5,
        'user_agent' => 'kpu-news-counter',
        'header' => "Accept: application/feed+json, application/json, application/xml;q=0.9, */*;q=0.5\r\nConnection: close",
        'protocol_version' => 1.1,
    ]]));
    if ($stream === false) {
        // without the address, which may have a secret in it
        throw new RuntimeException('No answer: ' . preg_replace('~^.*: ~s', '', error_get_last()['message'] ?? ''));
    }
    $text = '';
    while (!feof($stream)) {
        $text .= (string) fread($stream, 65536);
        if (strlen($text) > MAX_FEED_BYTES) {
            throw new RuntimeException('It is larger than ' . MAX_FEED_BYTES . ' bytes.');
        }
        if (microtime(true) > $end || stream_get_meta_data($stream)['timed_out']) {
            throw new RuntimeException('It took too long.');
        }
    }
    $lines = stream_get_meta_data($stream)['wrapper_data'] ?? [];
    $status = preg_match('~^HTTP/\S+ (\d+)~', $lines[0] ?? '', $found) === 1 ? (int) $found[1] : 0;
    return [$status, array_reduce($lines, 'with_header', []), $text];
}

function with_header(array $headers, string $line): array
{
    $parts = explode(':', $line, 2);
    return count($parts) === 2 ? array_replace($headers, [strtolower($parts[0]) => trim($parts[1])]) : $headers;
}

/** The articles at an address, page by page. */
function articles_at(string $feed): array
{
    $articles = [];
    $address = web_address($feed);
    if ($address === null) {
        throw new RuntimeException('Its address is no web address, or has a user name in it.');
    }
    if (preg_match('~/wp/v2/\w+/?(\?|$)~', $address) === 1 && !preg_match('~[?&]per_page=~', $address)) {
        $address .= (strpos($address, '?') === false ? '?' : '&') . 'per_page=100';
    }
    $seen = [];
    $end = microtime(true) + 3 * FETCH_TIME;
    while ($address !== null && !isset($seen[$address]) && count($seen) < MAX_PAGES && microtime(true) < $end) {
        $seen[$address] = true;
        try {
            [$text, $url, $link] = fetch_feed($address);
            $page = read_feed($text, array_unique([$url, (string) web_address($feed)]));
            if ($page === null) {
                throw new RuntimeException('It is no feed.');
            }
        } catch (RuntimeException $error) {
            if (count($seen) === 1) {
                throw $error;
            }
            break; // the pages before it count all the same
        }
        $articles = array_merge($articles, $page[0]);
        $next = web_address($page[1] ?? $link ?? '', $url);
        $address = $next !== null && is_same_host($url, $next) && count($articles) < MAX_ARTICLES ? $next : null;
    }
    return $articles;
}

/* ── Known articles ─────────────────────────────────────────────────────────────────────────────── */

/** How a feed is named in the database. */
function feed_name(string $feed): string
{
    return substr(hash('sha256', $feed), 0, 16);
}

/**
 * Reads the feeds that have changed, and those at an address whose time has come. Their articles are remembered.
 * @param int $age seconds after which an address is read again
 * @param bool $new only addresses that have never been read
 * @return bool whether each feed has been read, at the last try
 */
function refresh_feeds(PDO $store, array $config, int $age, bool $new = false): bool
{
    $isRead = true;
    foreach ($config['feeds'] as $public => $feed) {
        $base = is_string($public) ? $public : null;
        $isRead = (is_address($feed)
            ? refresh_address($store, $config, $feed, $age, $new)
            : refresh_file($store, $config, $feed, $base)) && $isRead;
    }
    return $isRead;
}

/** What is noted of a feed: `stamp`, `asked`, `done`. */
function feed_state(PDO $store, string $feed): array
{
    $row = run($store, 'SELECT stamp, asked, done FROM kpu_news_feeds WHERE feed = ?', [feed_name($feed)])->fetch(PDO::FETCH_NUM);
    return $row ? [(string) $row[0], (int) $row[1], (int) $row[2]] : ['', 0, 0];
}

/** A local file is read when it has changed. */
function refresh_file(PDO $store, array $config, string $file, ?string $base): bool
{
    clearstatcache();
    $stat = @stat($file);
    $stamp = $stat === false ? '' : implode('-', [$stat['mtime'], $stat['size'], $stat['ino']]);
    [$known, $asked] = feed_state($store, $file);
    if ($stamp !== '' && $stamp === $known) {
        return true;
    }
    $text = $stat !== false && is_readable($file) ? (string) file_get_contents($file, false, null, 0, MAX_FEED_BYTES + 1) : '';
    $page = strlen($text) > MAX_FEED_BYTES ? null : read_feed($text, [$base]);
    $now = time();
    if ($page === null) {
        if ($now - $asked >= REFRESH_FOR_NEW && claim($store, $file, $asked, $now)) {
            error_log("kpu-news counter: $file cannot be read, or is no feed.");
        }
        return false;
    }
    // one that has just been written may be written again within the same second
    remember($store, $config, $file, $page[0], $now - $stat['mtime'] > 2 ? $stamp : '', $now);
    return true;
}

function refresh_address(PDO $store, array $config, string $feed, int $age, bool $new): bool
{
    [, $asked, $done] = feed_state($store, $feed);
    $now = time();
    $isRead = $done > 0 && $done >= $asked;
    if (($new && $done > 0) || $now - $asked < ($done > 0 ? $age : RETRY) || !claim($store, $feed, $asked, $now)) {
        return $isRead;
    }
    ignore_user_abort(true); // what one visitor has begun serves all
    try {
        remember($store, $config, $feed, articles_at($feed), '', $now);
        return true;
    } catch (RuntimeException $error) {
        if ($error instanceof PDOException) {
            throw $error;
        }
        $host = host_of($feed);
        error_log("kpu-news counter: the feed of $host (number " . (array_search($feed, array_values($config['feeds']), true) + 1)
            . ' in the settings) cannot be read: ' . $error->getMessage());
        return false;
    }
}

/** Notes that a feed is read now; false if another request does it. */
function claim(PDO $store, string $feed, int $asked, int $now): bool
{
    $ignore = is_sqlite($store) ? 'OR IGNORE' : 'IGNORE';
    $name = feed_name($feed);
    run($store, "INSERT $ignore INTO kpu_news_feeds (feed, stamp, asked, done) VALUES (?, '', 0, 0)", [$name]);
    $claimed = run($store, 'UPDATE kpu_news_feeds SET asked = ? WHERE feed = ? AND asked = ?', [$now, $name, $asked]);
    return $claimed->rowCount() === 1;
}

/** Remembers the articles of a feed and their numbers. One that leaves its feed stays known. */
function remember(PDO $store, array $config, string $feed, array $articles, string $stamp, int $now): void
{
    $numbers = numbers_of($articles, $feed, array_values($config['feeds']));
    $name = feed_name($feed);
    transact($store, function () use ($store, $numbers, $name, $stamp, $now): void {
        foreach (array_chunk($numbers, 400, true) as $chunk) {
            $ids = array_values(array_filter(array_map('strval', array_keys($chunk)), 'is_id'));
            $known = [];
            foreach ($ids === [] ? [] : known_articles($store, $ids) as [$id, $owner, $views, $seen]) {
                $known[$id] = [$owner, $views === null ? null : (int) $views, (int) $seen];
            }
            foreach ($ids as $id) {
                [$owner, $views, $seen] = $known[$id] ?? [$name, null, 0];
                $number = combine($views, $chunk[$id]);
                if ($number !== $views || $now - $seen > 3600) {
                    run(
                        $store,
                        'REPLACE INTO kpu_news_articles (id, feed, views, seen) VALUES (?, ?, ?, ?)',
                        [$id, $owner, $number, $now]
                    );
                }
            }
        }
        forget_oldest($store, $name);
        run($store, 'REPLACE INTO kpu_news_feeds (feed, stamp, asked, done) VALUES (?, ?, ?, ?)', [$name, $stamp, $now, $now]);
    });
}

/** A feed may hold other articles at each reading; the oldest ones of too many are forgotten. */
function forget_oldest(PDO $store, string $name): void
{
    $oldest = run(
        $store,
        'SELECT seen FROM kpu_news_articles WHERE feed = ? ORDER BY seen DESC LIMIT 1 OFFSET ' . MAX_KNOWN,
        [$name]
    )->fetchColumn();
    if ($oldest !== false) {
        run($store, 'DELETE FROM kpu_news_articles WHERE feed = ? AND seen <= ?', [$name, (int) $oldest]);
    }
}

/** The rows `[id, feed, views, seen]` of those ids that a feed has held. */
function known_articles(PDO $store, array $ids): array
{
    $marks = implode(', ', array_fill(0, count($ids), '?'));
    return run($store, "SELECT id, feed, views, seen FROM kpu_news_articles WHERE id IN ($marks)", $ids)->fetchAll(PDO::FETCH_NUM);
}

/**
 * The initial counts by id: those of the feeds, otherwise 0. Unknown ids are omitted.
 * @param bool $isRead whether all feeds have been read; else other ids may be valid
 */
function seeds_of(PDO $store, array $config, array $ids, bool $isRead): array
{
    $seeds = [];
    foreach (known_articles($store, $ids) as [$id, , $views]) {
        $seeds[$id] = (int) $views;
    }
    foreach ($ids as $id) {
        if ($isRead && !isset($seeds[$id]) && begins_so($config['prefixes'], $id)) {
            $seeds[$id] = 0;
        }
    }
    return $seeds;
}

/** The initial count of an id. */
function seed_of(PDO $store, array $config, string $id): int
{
    $isRead = refresh_feeds($store, $config, RETRY, true);
    $seed = seeds_of($store, $config, [$id], $isRead)[$id] ?? null;
    if ($seed === null) {
        $isRead = refresh_feeds($store, $config, REFRESH_FOR_NEW); // it may have just been published
        $seed = seeds_of($store, $config, [$id], $isRead)[$id] ?? null;
    }
    if ($seed === null) {
        throw $isRead
            ? new Refusal(404, 'unknown-id', 'Berita ini tidak ada di umpan penghitung ini. No feed of this counter contains this article.')
            : new Refusal(503, 'feed-unread', 'Ada umpan yang tidak terbaca. A feed could not be read, so nobody knows what counts.', 60);
    }
    return $seed;
}

/** Reads the feeds whose time has come, once the visitor has the answer. */
function refresh_afterwards(PDO $store, array $config): void
{
    if (array_filter($config['feeds'], 'is_address') === []) {
        return;
    }
    if (function_exists('fastcgi_finish_request')) {
        fastcgi_finish_request();
    } elseif (function_exists('litespeed_finish_request')) {
        litespeed_finish_request();
    } else {
        if (http_response_code() === 200 && !ini_get('zlib.output_compression')) {
            header('Content-Length: ' . ob_get_length()); // a browser does not wait for the end of this page then
        }
        while (ob_get_level() > 0 && ob_end_flush()) {
            continue;
        }
        flush();
    }
    try {
        refresh_feeds($store, $config, REFRESH);
    } catch (Throwable $error) {
        note($error);
    }
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
        throw new Refusal(503, 'no-store', 'Basis data akan terletak di tempat yang dapat diunduh siapa saja. The database would lie where anybody can fetch it: see "database" in the settings.');
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
    // Times are seconds since 1970. A feed is named by a hash of its address.
    $store->exec("CREATE TABLE IF NOT EXISTS kpu_news_views (id $text NOT NULL PRIMARY KEY, views $number NOT NULL)");
    $store->exec('CREATE TABLE IF NOT EXISTS kpu_news_salt (minute INTEGER NOT NULL PRIMARY KEY, salt CHAR(32) NOT NULL)');
    $store->exec(
        'CREATE TABLE IF NOT EXISTS kpu_news_rate
           (minute INTEGER NOT NULL, who CHAR(8) NOT NULL, reports INTEGER NOT NULL, PRIMARY KEY (minute, who))'
    );
    $store->exec(
        "CREATE TABLE IF NOT EXISTS kpu_news_articles
           (id $text NOT NULL PRIMARY KEY, feed CHAR(16) NOT NULL, views $number, seen $number NOT NULL)"
    );
    $store->exec(
        "CREATE TABLE IF NOT EXISTS kpu_news_feeds
           (feed CHAR(16) NOT NULL PRIMARY KEY, stamp VARCHAR(100) NOT NULL, asked $number NOT NULL, done $number NOT NULL)"
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
    if ($others === []) {
        return $counts;
    }
    try {
        $isRead = refresh_feeds($store, $config, RETRY, true);
    } catch (PDOException $error) {
        note($error); // counts can be read where nothing can be written
        $isRead = false;
    }
    return $counts + seeds_of($store, $config, $others, $isRead);
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
        try {
            $store->exec('ROLLBACK');
        } catch (Throwable $another) {
            // SQLite itself has rolled back where the disk is full; the first error tells why
        }
        throw $error;
    }
}

/** Writes something, since a disk may be full or a file not writable. */
function check_store(PDO $store): void
{
    transact($store, function () use ($store): void {
        hashed_address($store, 0, intdiv(time(), 60)); // makes a row
        $store->exec('UPDATE kpu_news_salt SET salt = salt');
    });
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
            throw new Refusal(429, 'too-many', 'Terlalu banyak permintaan. Too many requests from this address.', 60 - time() % 60);
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
                throw new Refusal(503, 'full', 'Penghitung ini penuh: sebutkan umpan, bukan awalan. This counter takes no further ids: name a feed, not a prefix.', 3600);
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

/* ── Page ────────────────────────────────────────────────────────────────────────────────────── */

/** Whether a person has opened the counter's address in a browser. */
function wants_page(): bool
{
    return ($_SERVER['REQUEST_METHOD'] ?? '') === 'GET'
        && stripos($_SERVER['HTTP_ACCEPT'] ?? '', 'text/html') !== false
        && preg_match('~(?:^|&)id=~', $_SERVER['QUERY_STRING'] ?? '') !== 1;
}

/** Shows whether the counter works, and what to do next. The page loads nothing, and runs nothing. */
function show_page(string $state): void
{
    $style = <<<'CSS'
:root{color-scheme:light dark;font:1rem/1.6 system-ui,sans-serif}
body{max-width:38rem;margin:0 auto;padding:1.5rem 1rem}
h1{font-size:1.4rem;line-height:1.3}
.state{padding:.75rem 1rem;border:1px solid;border-left-width:.4rem;border-radius:.25rem}
.ok{border-color:light-dark(#1a7f37,#3fb950)}
.bad{border-color:light-dark(#b42318,#ff7b72)}
pre{padding:.75rem 1rem;border:1px solid color-mix(in srgb,currentColor 30%,transparent);border-radius:.25rem;white-space:pre-wrap;overflow-wrap:anywhere}
li{margin:.5rem 0}
CSS;
    $sentence = [
        'ok' => 'Penghitung ini berfungsi.',
        'feed-unread' => 'Penghitung ini menyala, tetapi ada umpan berita yang belum dapat dibaca, sehingga berita barunya belum dihitung. Log server menyebutkan sebabnya.',
        'no-store' => 'Penghitung ini menyala, tetapi basis datanya tidak dapat dibaca atau ditulis. Tidak ada yang dihitung. Log server menyebutkan sebabnya.',
        'unset' => 'Penghitung ini menyala, tetapi belum tahu berita mana yang dihitung. Sebutkan umpannya (feeds) dalam counter-config.php.',
        'internal' => 'Penghitung ini belum berfungsi: pengaturannya keliru. Log server menyebutkan sebabnya.',
    ][$state];
    $class = $state === 'ok' ? 'ok' : 'bad';
    $hash = base64_encode(hash('sha256', $style, true));
    header('Content-Type: text/html; charset=utf-8');
    header('Vary: Accept', false);
    header('Referrer-Policy: no-referrer');
    header("Content-Security-Policy: default-src 'none'; style-src 'sha256-$hash'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    echo <<<HTML
<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Penghitung pembaca berita</title>
<style>$style</style>
</head>
<body>
<main>
<h1>Penghitung pembaca berita</h1>
<p class="state $class">$sentence</p>
<p>Alamat ini menyimpan berapa kali tiap berita kpu-news dibaca. Halaman ini hanya untuk memeriksanya; pengunjung situs tidak perlu membukanya.</p>
<h2>Langkah berikutnya</h2>
<ol>
<li>Salin alamat halaman ini dari bilah alamat peramban.</li>
<li>Tulis alamat itu sebagai <code>counter</code> di halaman situs Anda:
<pre>&lt;kpu-news-list
  src="/feed.json"
  open="dialog"
  counter="ALAMAT-TADI"&gt;
&lt;/kpu-news-list&gt;</pre></li>
<li>Buka satu berita di situs Anda, tunggu beberapa detik, lalu muat ulang halamannya: angka “Telah dilihat … kali” bertambah satu. Tiap berita dihitung sekali dalam satu kunjungan.</li>
</ol>
<h2>Jika angkanya tidak bertambah</h2>
<ul>
<li>Berita dihitung bila terbuka di <code>&lt;kpu-article&gt;</code> atau di dialog (<code>open="dialog"</code>), bukan bila hanya tampak dalam daftar.</li>
<li>Berita itu harus ada di umpan (feed) yang disebut dalam pengaturan penghitung.</li>
<li>Situs Anda harus termasuk situs yang diizinkan (<code>origins</code>), tepat seperti di bilah alamat: dengan https dan tanpa garis miring di akhir.</li>
</ul>
<p>Penjelasan lengkap: docs/counter.md dalam paket kpu-news.</p>
</main>
</body>
</html>

HTML;
}
