import { serveFeed, type ServedFeed } from '../helpers/server.js';
import {
  FAST,
  failList,
  feedOf,
  item,
  items,
  listen,
  part,
  serve,
  showWhole,
  waitingList,
  waitUntil,
  type KpuNewsList,
  type ListOptions,
} from '../elements/kpu-news-list/list-page.js';

export const LAYOUTS = ['list', 'grid', 'headlines', 'featured'] as const;

const words = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** An image that needs no request. */
export const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/%3E';

const ARABIC = 'أعلنت لجنة الانتخابات نتائج فرز الأصوات في جميع الدوائر الانتخابية اليوم';

/** Difficult articles: long, without spaces, without a page, in another script. */
export const AWKWARD: readonly object[] = [
  item(1, {
    title: words('Rekapitulasi hasil penghitungan perolehan suara tingkat kabupaten selesai. ', 300),
    summary: words('Ringkasan yang panjang dan rinci dari sebuah berita. ', 600),
    authors: [{ name: 'Subbagian Teknis dan Hubungan Masyarakat' }],
    tags: ['Pemilu', words('Mempertanggungjawabkan', 60)],
    image: '/tidak-ada.svg',
    _kpu: { views: 12_345, correction: 'Jumlah TPS 120, semula tertulis 210.' },
  }),
  item(2, {
    title: words('Penyelenggaraanpemilihanumum', 120),
    summary: words('langsungumumbebasrahasiajujurdanadil', 200),
    _kpu: { views: 1 },
  }),
  item(3, {
    url: undefined,
    title: 'Tanpa halaman sendiri',
    summary: words('Hanya di sini dapat dibaca. ', 400),
  }),
  item(4, { title: ARABIC, summary: ARABIC, language: 'ar', tags: ['انتخابات'] }),
  item(5, { title: 'Kelima', summary: words('Ringkasan yang panjang dan rinci dari sebuah berita. ', 600) }),
  item(6),
];

const HOME = { home_page_url: 'https://kpu-lain.example/' };
const SHOW = 'image date author summary tags views source';

/** The lists of one layout in each state, by the name of the state. */
export async function listsOf(layout: string, parent: HTMLElement): Promise<Map<string, KpuNewsList>> {
  const made = new Map<string, KpuNewsList>();
  const options = (
    state: string,
    attributes = {},
    properties: ListOptions['properties'] = {},
  ): ListOptions => ({
    parent,
    attributes: { layout, heading: `${layout}: ${state}`, ...attributes },
    properties: { ...properties, limits: { ...FAST, ...properties.limits } },
  });
  const show = async (state: string, feed: object, attributes = {}): Promise<KpuNewsList> => {
    const list = await showWhole(options(state, attributes, { feed }));
    made.set(state, list);
    return list;
  };
  const { lines, stop } = listen('error');

  made.set('loading', await waitingList(options('loading')));
  made.set('slow', await waitingList(options('slow', {}, { limits: { slow: 0 } })));
  made.set('error', (await failList({ status: 404 }, options('error'))).list);

  await show('awkward', feedOf(AWKWARD, HOME), {
    show: SHOW,
    share: 'facebook whatsapp telegram email copy',
    search: '',
    limit: '5',
    'trusted-hosts': 'kpu-lain.example',
  });
  await show('one', feedOf([item(1, { image: PICTURE, summary: 'Ringkasan.' })]));
  await show('empty', feedOf([], HOME));
  const search = await show('no match', feedOf(items(2)), { search: '' });
  const field = part<HTMLInputElement>(search, 'search')!;
  field.value = 'tidak ada itu';
  field.dispatchEvent(new Event('input'));

  const source = async (
    state: string,
    feed: ServedFeed,
    attributes = {},
    limits: Partial<KpuNewsList['limits']> = {},
  ): Promise<KpuNewsList> => {
    const list = await showWhole(options(state, { src: feed.url, ...attributes }, { limits }));
    made.set(state, list);
    return list;
  };
  const fails = await serveFeed({ body: feedOf(items(2)) }, { status: 404 });
  await (await source('stale', fails)).reload();
  const moreFails = await serve(items(2), { next_url: (await serveFeed({ status: 404 })).url });
  await (await source('more failed', moreFails, { limit: '2' })).loadMore();
  const moreHangs = await serve(items(2), { next_url: (await serveFeed({ hang: true })).url });
  const forever = { headers: 1e6, total: 1e6 };
  void (await source('more loading', moreHangs, { limit: '2' }, forever)).loadMore();

  const late = await serveFeed({ body: feedOf(items(1)), delay: 1500 }); // after the others are shown
  const several = [await serve(items(4, 3)), await serveFeed({ status: 404 }), late];
  const joined = options(
    'several',
    { src: several.map(({ url }) => url).join(' ') },
    { limits: { gather: 20 } },
  );
  made.set('several', await showWhole(joined));

  const settled: Record<string, string> = {
    slow: '[part~=status]',
    stale: '[part~=retry]',
    several: '.failed-sources',
    'more failed': '[part~=more]',
    awkward: '[data-network=copy]',
  };
  for (const [state, selector] of Object.entries(settled))
    await waitUntil(() => made.get(state)!.shadowRoot!.querySelector(selector), `${layout}: ${state}`);
  await waitUntil(() => part(made.get('several')!, 'new'), 'the button "new"');
  await waitUntil(() => lines.length === 4, 'four logged failures');
  stop();
  return made;
}

/** An article with all its parts, a failed one, and share bars. */
export async function othersIn(parent: HTMLElement): Promise<void> {
  const article = document.createElement('kpu-article');
  const files = ['pdf', 'xlsx'].map((type) => ({
    url: `https://kpu.example/${words('berkas', 80)}.${type}`,
    mime_type: `application/${type}`,
    title: type === 'pdf' ? words('Lampiran keputusan ', 120) : undefined,
    size_in_bytes: 123_456,
  }));
  const read = item(6, {
    title: words('Penetapan pasangan calon terpilih dalam rapat pleno terbuka. ', 300),
    image: PICTURE,
    authors: [{ name: 'Humas' }],
    tags: ['Pleno', words('Mempertanggungjawabkan', 60)],
    attachments: files,
    _kpu: { section: 'Berita', views: 41, correction: 'Tanggal diperbaiki.' },
    content_html:
      `<p>Isi <a href="https://kpu.example/x">dengan tautan</a>. ${words('takberspasi', 200)}</p>` +
      '<h2>Anak judul</h2><ul><li>Satu</li></ul><blockquote>Kutipan</blockquote>' +
      `<pre>${words('baris yang tidak dipatahkan ', 200)}</pre>` +
      '<details open><summary>Rincian</summary><p>Isi rincian.</p></details>' +
      '<table><caption>Suara</caption><tr><th scope="col">TPS</th><th scope="col">Suara</th></tr>' +
      '<tr><td>1</td><td>210</td></tr></table><audio controls></audio>',
  });
  Object.assign(article, {
    feed: feedOf([item(5), read, item(7)]),
    articleId: '6',
    headingLevel: 2,
    trustedHosts: 'kpu-lain.example',
    share: 'facebook whatsapp telegram email copy',
  });
  const bars = ['icon', 'text', 'both'].map((display) => {
    const bar = document.createElement('kpu-share-bar');
    Object.assign(bar, {
      display,
      label: `Bagikan ${display}`,
      networks: 'facebook x whatsapp telegram email copy',
    });
    return bar;
  });
  const failed = document.createElement('kpu-article');
  const { lines, stop } = listen('error');
  Object.assign(failed, { src: (await serveFeed({ status: 404 })).url, limits: FAST, headingLevel: 2 });
  parent.append(article, failed, ...bars);
  await waitUntil(() => article.shadowRoot?.querySelector('.body p'), 'the body');
  await waitUntil(() => failed.shadowRoot?.querySelector('[part~=retry]'), 'the failure');
  for (const element of [article, ...bars])
    await waitUntil(() => element.shadowRoot?.querySelector('[data-network=copy]'), 'share links');
  await waitUntil(() => lines.length === 1, 'one logged failure');
  stop();
}
