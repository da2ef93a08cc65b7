<?php
// Sets up the WordPress of wordpress.sh: php wordpress-posts.php FOLDER. All names and news are invented.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('KPU_WP_SITE'), PHP_URL_HOST);
$_SERVER['REQUEST_URI'] = '/';

/** In place of WordPress's own, which sends a letter. */
function wp_new_blog_notification(): void
{
}

require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

wp_install('KPU Kabupaten Contoh', 'admin', 'admin@kpu.example', true, '', 'admin');
wp_installing(false);
wp_set_current_user(1);
wp_update_user(['ID' => 1, 'display_name' => 'Humas KPU Contoh']);
update_option('blogdescription', 'Berita & pengumuman');
update_option('timezone_string', 'Asia/Makassar');
update_option('posts_per_page', 10);
switch_theme('twentytwentythree');
global $wp_rewrite;
$wp_rewrite->set_permalink_structure('/%year%/%monthnum%/%postname%/');
foreach (get_posts(['numberposts' => -1]) as $sample) wp_delete_post($sample->ID, true);

/** A picture in the media library, with the sizes that WordPress makes of it. */
function picture(int $number, string $alt): int
{
    $image = imagecreatetruecolor(1280, 720);
    for ($y = 0; $y < 720; $y++) {
        $colour = imagecolorallocate($image, (40 + $number * 53 + $y / 8) % 200, (90 + $number * 29) % 180, (60 + $y / 6) % 200);
        imageline($image, 0, $y, 1279, $y, $colour);
    }
    imagefilledellipse($image, 300 + 90 * $number, 360, 260, 260, imagecolorallocate($image, 245, 240, 225));
    ob_start();
    imagejpeg($image, null, 80);
    ['file' => $file] = wp_upload_bits("rapat-$number.jpg", null, ob_get_clean());
    $id = wp_insert_attachment(['post_mime_type' => 'image/jpeg', 'post_title' => "Rapat $number", 'post_status' => 'inherit'], $file);
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $file));
    update_post_meta($id, '_wp_attachment_image_alt', $alt);
    return $id;
}

$pictures = array_map(fn($number) => picture($number, "Peserta rapat, foto $number"), range(1, 6));
$categories = [];
foreach (['Berita Terkini', 'Pengumuman', 'Sosialisasi', 'Opini & Gagasan'] as $name)
    $categories[] = wp_insert_term($name, 'category')['term_id'];

$titles = [
    'Rapat koordinasi persiapan tahapan pemilihan',
    'Rapat & Evaluasi “Coklit” di Lima Kecamatan',
    'Sosialisasi bagi pemilih pemula: "Suaramu berarti"',
    'Pengumuman hasil seleksi administrasi PPS',
    'Partisipasi > 80% & surat suara rusak < 1%',
    "Jum'at bersih di kantor KPU",
    'Bimbingan teknis KPPS se-Kabupaten Contoh',
    'Opini: mengapa data pemilih harus mutakhir',
    'Pleno rekapitulasi daftar pemilih berkelanjutan triwulan IV',
    'Kunjungan kerja KPU Provinsi – hari kedua',
    'Gudang logistik siap menerima kotak suara',
    'Penandatanganan nota kesepahaman dengan Dinas Pendidikan',
];
$places = ['Contoh Utara', 'Contoh Selatan', 'Pulau Contoh'];
$first = strtotime('2024-01-19 01:04:00 UTC');
for ($i = 0; $i < 25; $i++) {
    $round = intdiv($i, count($titles));
    $title = $titles[$i % count($titles)] . ($round ? ' (' . $places[$round - 1] . ')' : '');
    $gmt = gmdate('Y-m-d H:i:s', $first - $i * 97_000);
    $id = wp_insert_post(wp_slash([
        'post_title' => $title,
        'post_content' => "<!-- wp:paragraph -->\n<p><strong>Contoh, kpu.example</strong> – Komisi Pemilihan Umum"
            . " Kabupaten Contoh mengadakan kegiatan ke-" . ($i + 1) . " di {$places[$i % 3]} &amp; sekitarnya.</p>\n"
            . "<!-- /wp:paragraph -->\n\n<!-- wp:list -->\n<ul><li>Pembukaan</li><li>Pemaparan</li><li>Tanya jawab</li></ul>\n"
            . "<!-- /wp:list -->\n\n<!-- wp:paragraph -->\n<p>Kegiatan ditutup dengan doa bersama.</p>\n<!-- /wp:paragraph -->",
        'post_excerpt' => $i % 4 === 0 ? "Ringkasan: \"$title\" & hal lain." : '',
        'post_status' => $i === 24 ? 'draft' : 'publish',
        'post_password' => $i === 5 ? 'rahasia' : '',
        'post_date_gmt' => $gmt,
        'post_date' => get_date_from_gmt($gmt),
        'post_author' => 1,
        'post_category' => [$categories[$i % 4]],
        'tags_input' => array_slice(['KPPS', 'Pemilu', 'Data Pemilih', 'R&D'], $i % 3, 2),
    ]), true);
    if (is_wp_error($id)) exit($id->get_error_message() . "\n");
    if ($i % 7 !== 6) set_post_thumbnail($id, $pictures[$i % 6]);
    update_post_meta($id, 'views', 41 + $i * $i * 37);
    if ($i === 9) stick_post($id);
}
flush_rewrite_rules(false);
