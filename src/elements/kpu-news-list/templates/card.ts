import { html, nothing } from 'lit';
import { formatDay, type Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import { withHeadingLevel } from '../../shared/templates/heading-level.js';
import { prefersReducedData } from '../../shared/dom/data-saver.js';
import type { ListFeatures } from '../features/list-features.js';

/** What all cards of a list have in common. */
export interface CardOptions {
  readonly show: readonly string[];
  /** Level of the list's heading; titles are one below. */
  readonly level: number;
  readonly zone: string | undefined;
  readonly locale: Locale<'heading' | 'views'>;
  /** True where cards have share links; they are drawn once their code is here, in a place that is kept. */
  readonly shares: boolean;
  /** True where a counter gives the views, so that their place is kept until it has answered. */
  readonly counted: boolean;
}

/** The picture, or its place. One beside a title that says the same is decoration, so its `alt` is empty. */
const picture = ({ image }: Article, extras: ListFeatures | undefined) =>
  image && (extras?.showImages ?? !prefersReducedData())
    ? html`<img
        part="image"
        class="image"
        src=${image.url}
        srcset=${image.sizes?.map(({ url, width }) => `${url} ${width}w`).join() ?? nothing}
        sizes="auto, 20em"
        alt=""
        width="320"
        height="180"
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />`
    : html`<span part="image placeholder" class="image"></span>`;

const line = (part: string, value: unknown) =>
  html`<p part=${part} class="${part} muted" dir="auto">${value}</p>`;

/** Date, authors, and where it comes from. */
function meta(
  { published, authors, url, source }: Article,
  { show, zone, locale: { tag } }: CardOptions,
  extras?: ListFeatures,
) {
  const has = (name: string) => show.includes(name);
  const date =
    has('date') && published
      ? html`<time part="date" datetime=${published}
          >${extras?.ageOf(published) ?? formatDay(tag, published, zone)}</time
        >`
      : nothing;
  const author =
    has('author') && authors[0] ? html`<span part="author">${authors.join(', ')}</span>` : nothing;
  const from =
    has('source') && url ? html`<span part="source">${source ?? new URL(url).host}</span>` : nothing;
  return date === nothing && author === nothing && from === nothing
    ? nothing
    : html`<p part="meta" class="meta muted" dir="auto">${date}${author}${from}</p>`;
}

/** One article of the list. */
export function card(article: Article, options: CardOptions, extras: ListFeatures | undefined) {
  const { show, level, locale, shares, counted } = options;
  const { title, summary, tags, views, url } = article;
  const leveled = withHeadingLevel(Math.min(level + 1, 6));
  const has = (name: string) => show.includes(name);
  const href = extras?.hrefOf(article) ?? url;
  return leveled`<li part="item" class="item">
    ${has('image') ? picture(article, extras) : nothing}
    <div class="text">
      <h2 class=${title[120] ? 'title long' : 'title'} dir="auto" lang=${article.language ?? nothing}>
        ${href ? html`<a part="title" href=${href}>${title}</a>` : html`<span part="title">${title}</span>`}
      </h2>
      ${meta(article, options, extras)} ${extras?.notes(article)}
      ${has('summary') && summary ? html`<p part="summary" class="summary" dir="auto">${summary}</p>` : nothing}
      ${
        has('tags') && tags[0]
          ? line(
              'tags',
              tags.map((name) => html`<span part="tag" class="tag">${name}</span>`),
            )
          : nothing
      }
      ${
        has('views') && (counted || views !== undefined)
          ? line(
              'views',
              views === undefined ? '\u00a0' : (extras?.views(views) ?? locale.t('views', { n: views })),
            )
          : nothing
      }
      ${shares && url ? html`<div part="share" class="share">${extras?.links(article)}</div>` : nothing}
    </div>
  </li>`;
}

const bone = () => html`<span class="bone line"></span>`;

/** Card-shaped places, so that nothing moves when the news comes. */
export const skeletonCards = (count: number, show: readonly string[]) =>
  Array.from(
    { length: count },
    () =>
      html`<li class="item" aria-hidden="true">
        ${show.includes('image') ? html`<span part="image" class="bone image"></span>` : nothing}
        <div class="text">${bone()}${bone()}<span part="summary" class="bone line summary"></span></div>
      </li>`,
  );
