<?php
// wp-config.php of wordpress.sh: the addresses come with the environment, so another port needs no new set-up.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('KPU_WP_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', getenv('KPU_WP_SITE'));
define('WP_SITEURL', getenv('KPU_WP_SITE'));
define('WP_HTTP_BLOCK_EXTERNAL', true); // asks no other host for updates
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WP_DEBUG', false);
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $use) {
    define("{$use}_KEY", "loopback only $use");
    define("{$use}_SALT", "loopback only salt $use");
}
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
