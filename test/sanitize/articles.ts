/** Articles as WordPress, the KPU sites' own CMS and old editors write them. Each: name, markup, what it becomes. */
export interface Sample {
  readonly name: string;
  readonly html: string;
  readonly clean: string;
}

const SITE = 'https://kab-contoh.kpu.go.id';
const IMAGE = 'alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer"';
const image = (alt: string): string => IMAGE.replace('alt=""', `alt="${alt}"`);

export const articles: readonly Sample[] = [
  {
    name: 'the KPU pattern: photo, dateline, paragraphs, PDF',
    html:
      '<p style="text-align: justify;"><img src="/uploads/rapat.jpg" style="width: 100%" alt="Rapat koordinasi" width="800" height="600"></p>' +
      '<p>&nbsp;</p><p class="MsoNormal" style="text-align: justify;"><strong>Jakarta, kab-contoh.kpu.go.id</strong> - ' +
      'Ketua KPU menghadiri rapat koordinasi, Rabu s.d. Jumat (17-19/1/2024).<o:p></o:p></p>' +
      '<p>Unduh <a href="/uploads/SK 12.pdf" target="_blank">SK Nomor 12</a>.</p>',
    clean:
      `<p><img ${image('Rapat koordinasi')} width="800" height="600" src="${SITE}/uploads/rapat.jpg"></p>` +
      '<p><strong>Jakarta, kab-contoh.kpu.go.id</strong> - Ketua KPU menghadiri rapat koordinasi, Rabu s.d. Jumat (17-19/1/2024).</p>' +
      `<p>Unduh <a rel="noopener" href="${SITE}/uploads/SK%2012.pdf">SK Nomor 12</a>.</p>`,
  },
  {
    name: 'WordPress blocks: figure, caption, responsive picture',
    html:
      '<!-- wp:image {"id":5} --><figure class="wp-block-image alignwide size-large"><img loading="eager" fetchpriority="high" ' +
      'src="/a.jpg" srcset="/a-300.jpg 300w, /a-600.jpg 600w" sizes="(max-width: 600px) 100vw, 600px" alt="Foto" class="wp-image-5">' +
      '<figcaption class="wp-element-caption">Foto: Humas</figcaption></figure><!-- /wp:image -->',
    clean:
      `<figure class="alignwide"><img ${image('Foto')} sizes="(max-width: 600px) 100vw, 600px" ` +
      `srcset="${SITE}/a-300.jpg 300w, ${SITE}/a-600.jpg 600w" src="${SITE}/a.jpg"><figcaption>Foto: Humas</figcaption></figure>`,
  },
  {
    name: 'headings and lists',
    html:
      '<section id="a"><h1>Tahapan</h1><p>Satu</p><h3 style="color:red">Jadwal</h3></section>' +
      '<ol start="3" type="a" reversed><li value="5">Satu</li><li>Dua<ul type="circle"><li>Tiga</li></ul></li></ol>',
    clean:
      '<h2>Tahapan</h2><p>Satu</p><h3>Jadwal</h3>' +
      '<ol start="3" reversed="" type="a"><li value="5">Satu</li><li>Dua<ul type="circle"><li>Tiga</li></ul></li></ol>',
  },
  {
    name: 'a table of results',
    html:
      '<table border="1" style="width:900px"><caption>Hasil</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col">TPS</th>' +
      '<th scope="col" colspan="2">Suara</th></tr></thead><tr><td rowspan="1" bgcolor="red">1</td><td>2</td><td>3</td></tr></table>',
    clean:
      '<div class="scroll" tabindex="0" role="region" aria-label="Hasil"><table><caption>Hasil</caption><colgroup><col span="2"></colgroup>' +
      '<thead><tr><th scope="col">TPS</th><th scope="col" colspan="2">Suara</th></tr></thead>' +
      '<tbody><tr><td rowspan="1">1</td><td>2</td><td>3</td></tr></tbody></table></div>',
  },
  {
    name: 'a framed film, sound and a film file',
    html:
      '<div class="embed"><iframe width="560" height="315" src="https://www.youtube.com/embed/x?a=1&amp;b=2" title="Film" allowfullscreen></iframe></div>' +
      '<audio src="/a.mp3" autoplay controls></audio><video autoplay poster="/p.jpg"><source src="/v.mp4" type="video/mp4"><p>Unduh film</p></video>',
    clean:
      '<div><p><a rel="noopener" href="https://www.youtube.com/embed/x?a=1&amp;b=2">www.youtube.com</a></p></div>' +
      `<audio controls="" preload="none" src="${SITE}/a.mp3"></audio>` +
      `<video controls="" preload="none"><source type="video/mp4" src="${SITE}/v.mp4"><p>Unduh film</p></video>`,
  },
  {
    name: 'an old editor: fonts, open paragraphs, spacers, a counter pixel',
    html:
      '<p><center><font face="Arial" color="red">Pengumuman</font></center><p>&nbsp;<p>Kepada <tt>semua</tt> pemilih<p align=right>Ketua' +
      '<img src="https://hit.test/1.gif" width="1" height="1"><script>hit()</script><style>p{}</style>',
    clean: 'Pengumuman<p>Kepada semua pemilih</p><p>Ketua</p>',
  },
  {
    name: 'quotation, abbreviation, code, other languages',
    html:
      '<blockquote cite="/sumber"><p lang="ar" dir="rtl">سلام</p></blockquote><p><abbr title="Komisi Pemilihan Umum">KPU</abbr> ' +
      'x<sup>2</sup> <time datetime="2024-01-17">17 Januari</time> <del datetime="2024-01-18">lama</del> <mark>baru</mark></p>' +
      '<pre>a\n  <code>b</code></pre><details open><summary>Rinci</summary>Isi</details><hr>',
    clean:
      `<blockquote cite="${SITE}/sumber"><p dir="rtl" lang="ar">سلام</p></blockquote><p><abbr title="Komisi Pemilihan Umum">KPU</abbr> ` +
      'x<sup>2</sup> <time datetime="2024-01-17">17 Januari</time> <del datetime="2024-01-18">lama</del> <mark>baru</mark></p>' +
      '<pre>a\n  <code>b</code></pre><details open=""><summary>Rinci</summary>Isi</details><hr>',
  },
  {
    name: 'links of every kind',
    html:
      '<p><a href="mailto:info@kpu.go.id">surel</a> <a href="tel:112">112</a> <a href="javascript:void(0)" onclick="x()">cetak</a> ' +
      '<a href="/a" rel="nofollow" target="_top" ping="/p" download hreflang="id">sini</a> <a name="bawah">bawah</a></p>',
    clean:
      '<p><a rel="noopener" href="mailto:info@kpu.go.id">surel</a> <a rel="noopener" href="tel:112">112</a> cetak ' +
      `<a rel="noopener" href="${SITE}/a" hreflang="id">sini</a> bawah</p>`,
  },
];
