/** @jsxImportSource preact */
import type { KpuNewsList } from 'kpu-news';
import type {} from 'kpu-news/jsx';
import { createRef } from 'preact';

const list = createRef<KpuNewsList>();

export const right = () => (
  <>
    <kpu-news-list
      ref={list}
      key="berita"
      class="berita"
      slot="isi"
      part="daftar"
      lang="id"
      hidden
      src="/feed.json"
      layout="grid"
      search
      limit={6}
      heading-level="3"
      articleUrl="/artikel?id={id}"
      article-url="/artikel?id={id}"
      feed={{ items: [] }}
      messages={{ heading: 'Kabar' }}
      onkpu-load={({ detail, currentTarget }) => {
        detail.articles.toFixed();
        void currentTarget.reload();
      }}
      onkpu-error={({ detail }) => detail.code.trim()}
    >
      <a href="https://kpu.example/">Berita</a>
    </kpu-news-list>
    <kpu-article article-id="7" structured-data page-title format="ours" article={{ id: 7 }} />
    <kpu-share-bar networks="x copy" display="both" onkpu-share={(event) => event.preventDefault()} />
  </>
);

export const wrong = () => (
  <>
    {/* @ts-expect-error -- no such layout */}
    <kpu-news-list layout="mosaic" />
    {/* @ts-expect-error -- no such property */}
    <kpu-news-list columns="3" />
    {/* @ts-expect-error -- a number of cards */}
    <kpu-news-list limit={true} />
    {/* @ts-expect-error -- an address is text */}
    <kpu-news-list article-url={7} />
    {/* @ts-expect-error -- a method is nothing to set */}
    <kpu-news-list reload={async () => {}} />
    {/* @ts-expect-error -- another detail */}
    <kpu-article onkpu-load={(event: CustomEvent<{ title: string }>) => event.detail} />
    {/* @ts-expect-error -- no such element */}
    <kpu-newslist />
  </>
);
