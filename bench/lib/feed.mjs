// Invented news of realistic lengths, the same in every run, so that bytes and times can be compared.
const WORDS =
  'pemilu pilkada suara pemilih daftar tetap sementara rekapitulasi hasil logistik gudang kotak bilik surat sosialisasi pendidikan kampanye dana laporan audit rapat pleno terbuka koordinasi bimbingan teknis pelantikan anggota badan adhoc PPK PPS KPPS Bawaslu kabupaten kota provinsi kecamatan desa kelurahan kepulauan masyarakat media partisipasi integritas transparan pengumuman jadwal seleksi pendaftaran calon pasangan verifikasi dokumen'.split(
    ' ',
  );

/** Numbers below `limit`, repeatable (xorshift). */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** A JSON Feed of `count` articles, newest first, every second one tagged `umum`. */
export function makeFeed(count) {
  const below = numbers(20241127);
  const words = (least, spread) =>
    Array.from({ length: least + below(spread) }, () => WORDS[below(WORDS.length)]).join(' ');
  const sentence = (least, spread) => {
    const text = words(least, spread);
    return text[0].toUpperCase() + text.slice(1);
  };
  const items = Array.from({ length: count }, (_, i) => ({
    id: `https://kab-contoh.kpu.go.id/berita/${20_000 - i}`,
    url: `https://kab-contoh.kpu.go.id/berita/${20_000 - i}/${words(5, 3).toLowerCase().replaceAll(' ', '-')}`,
    title: sentence(6, 6),
    summary: `${sentence(18, 14)}.`,
    image: `/image/${i % 12}.svg`,
    date_published: new Date(Date.UTC(2026, 9, 30, 8) - i * 5_400_000).toISOString(),
    tags: i % 2 ? ['umum'] : ['daerah'],
    _kpu: { views: below(30_000) },
  }));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Berita KPU Kabupaten Contoh',
    home_page_url: 'https://kab-contoh.kpu.go.id/',
    language: 'id',
    items,
  };
}

/** One article with about `kilobytes` of HTML of the kind that a CMS gives. */
export function makeArticleFeed(kilobytes) {
  const feed = makeFeed(60);
  const parts = [];
  let length = 0;
  for (let i = 0; length < kilobytes * 1024; i++) {
    const { title, summary, url } = feed.items[i % 60];
    const part =
      `<h2 class="judul" onclick="hitung()">${title}</h2><p style="text-align:justify">${summary} ` +
      `<a href="${url}" target="_blank">${title}</a> <strong>${summary}</strong></p>` +
      `<ul><li>${title}</li><li><em>${summary}</em></li></ul><script>lacak()</script>`;
    parts.push(part);
    length += part.length;
  }
  return { ...feed, items: [{ ...feed.items[0], content_html: parts.join('') }] };
}
