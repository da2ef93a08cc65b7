/** @jsxImportSource solid-js */
import type { KpuNewsList } from 'kpu-news';
import type {} from 'kpu-news/jsx';

let list: KpuNewsList | undefined;

export const right = () => (
  <>
    <kpu-news-list
      ref={list}
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
      on:kpu-load={({ detail, currentTarget }) => {
        detail.articles.toFixed();
        void currentTarget.reload();
      }}
      on:kpu-error={({ detail }) => detail.code.trim()}
    >
      <a href="https://kpu.example/">Berita</a>
    </kpu-news-list>
    <kpu-article article-id="7" structured-data page-title format="ours" article={{ id: 7 }} />
    <kpu-share-bar networks="x copy" display="both" on:kpu-share={(event) => event.preventDefault()} />
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
    <kpu-article on:kpu-load={(event: CustomEvent<{ title: string }>) => event.detail} />
    {/* @ts-expect-error -- no such element */}
    <kpu-newslist />
  </>
);

export const reload = () => list?.reload();
