import { withHeadingLevel } from '../../shared/templates/heading-level.js';
import { html, nothing, type TemplateResult } from 'lit';
import { formatBytes, formatTime, type Locale } from '../../../i18n/index.js';
import type { Article, Attachment, Image } from '../../../model/types.js';
import { hostNote } from '../../shared/templates/article-notices.js';
import { compactViewCount } from '../../shared/templates/view-count.js';
import type { HostPolicy } from '../../shared/trusted-hosts.js';

/** Everything that the article's template needs to know. */
export interface ArticleView {
  readonly article: Article;
  readonly locale: Locale;
  readonly links: readonly unknown[];
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
  /** True where this page shows any article by its `?id=`, so that its neighbours are here too. */
  readonly onPage: boolean;
  readonly show: readonly string[];
  readonly zone: string | undefined;
  /** The element, which knows where its articles may lead. */
  readonly trusting: HostPolicy;
  /** True where data is saved: a button comes in the place of the picture. */
  readonly saves: boolean;
  /** True where a counter gives the views, so that their place is kept until it has answered. */
  readonly counted: boolean;
  readonly onClick: (event: Event) => void;
}

/** Whether a body shows a picture too; however it is linked there, the last part of the address is the same. */
const holds = (html: string | undefined, url: string): boolean => {
  const name = new URL(url).pathname.split('/').pop() || url;
  return !!html && (html.includes(`/${name}`) || html.includes(`"${name}`));
};

function file({ url, title, type = '', size }: Attachment, { t, tag }: Locale) {
  const kind = /\/(?:vnd\.)?(?:[\w-]+\.)*([a-z\d-]{1,8})$/.exec(type)?.[1]?.toUpperCase();
  const ending = /\.([a-z\d]{2,5})$/i.exec(new URL(url).pathname)?.[1]?.toUpperCase();
  const words = t('download', { type: ending ?? kind ?? t('file') });
  const bytes = size ? `, ${formatBytes(tag, size)}` : '';
  return html`<li>
    <a href=${url} rel="noopener"
      >${title ? html`<span>${title}</span> ` : nothing}<span class="muted">${words}${bytes}</span></a
    >
  </li>`;
}

function neighbour(
  { onPage, trusting }: ArticleView,
  article: Article | undefined,
  words: string,
  rel: string,
) {
  if (!article) return nothing;
  const here = new URL(trusting.ownerDocument.location.href);
  here.searchParams.set('id', article.id);
  here.hash = '';
  const href = onPage ? here.href : article.url;
  return href
    ? html`<a class=${rel} rel=${rel} href=${href}
        ><span class="muted">${words}</span> <span dir="auto">${article.title}</span></a
      >`
    : nothing;
}

/** The picture above the body, or its place, which the code that saves data fills. */
const lead = ({ url, alt, width, height, sizes }: Image, { saves }: ArticleView) =>
  saves
    ? html`<div class="lead">
        <svg class="image" viewBox="0 0 ${width ?? 1280} ${height ?? 720}" aria-hidden="true"></svg>
      </div>`
    : html`<img
        part="image"
        class="image"
        src=${url}
        srcset=${sizes?.map(({ url, width }) => `${url} ${width}w`).join() ?? nothing}
        sizes="auto, (min-width: 45em) 45em, 100vw"
        alt=${alt ?? ''}
        width=${width ?? 1280}
        height=${height ?? 720}
        decoding="async"
        referrerpolicy="no-referrer"
      />`;

/** The buttons are disabled until the code that heeds them is here. */
const sizeButtons = (t: Locale['t']) =>
  html`<div part="text-size" class="size" role="group" aria-label=${t('textSize')}>
    <button
      part="text-smaller"
      class="tool"
      type="button"
      aria-disabled="true"
      aria-label=${t('smaller')}
    ></button>
    <button
      part="text-larger"
      class="tool"
      type="button"
      aria-disabled="true"
      aria-label=${t('larger')}
    ></button>
  </div>`;

/** How often it was read; a place for it where that is still to come. */
function viewsLine({ article: { views }, counted, locale }: ArticleView) {
  if (views === undefined && !counted) return nothing;
  const words =
    views === undefined ? '\u00a0' : (compactViewCount(views, locale) ?? locale.t('views', { n: views }));
  return html`<p part="views" class=${counted ? 'muted counted' : 'muted'}>${words}</p>`;
}

/** Stands for an article that is on its way. */
export const waitingView = (slow: string) =>
  html`<slot name="loading"
    ><div part="skeleton" aria-hidden="true">
      <p class="bone line"></p>
      <p class="bone line"></p>
      <p class="bone block"></p>
    </div>
    ${slow ? html`<p part="status">${slow}</p>` : nothing}</slot
  >`;

/** Everything above the body but its picture. */
function head(level: number, { article, locale, show, zone }: ArticleView) {
  const { t, tag } = locale;
  const { title, section, published, modified, authors, correction, language } = article;
  const has = (name: string) => show.includes(name);
  const date = (value: string) => formatTime(tag, value, zone);
  const changed = modified && published && modified.slice(0, 10) > published.slice(0, 10);
  return html`
    <div class="top">
      ${section && has('section') ? html`<p part="section" class="section">${section}</p>` : nothing}
      ${has('text-size') ? sizeButtons(t) : nothing}
    </div>
    <div class="head">
      ${withHeadingLevel(level)`<h2 part="title" class="title" dir="auto" lang=${language ?? nothing}>${title}</h2>`}
    </div>
    <p class="meta muted">
      ${published && has('date') ? html`<time part="date" datetime=${published}>${date(published)}</time>` : nothing}
      ${authors.length && has('author') ? html`<span part="author">${authors.join(', ')}</span>` : nothing}
      ${changed && has('date') ? html`<span>${t('updated', { date: date(modified) })}</span>` : nothing}
    </p>
    ${
      correction
        ? html`<p part="correction" class="correction">
            <strong>${t('correction')}:</strong> <span dir="auto">${correction}</span>
          </p>`
        : nothing
    }
  `;
}

/** Files and tags. */
function lists({ article: { attachments, tags }, locale, show }: ArticleView) {
  const { t } = locale;
  return html`
    ${
      attachments.length && show.includes('attachments')
        ? html`<div part="attachments" class="files">
            <p><strong>${t('attachments')}</strong></p>
            <ul role="list" aria-label=${t('attachments')}>
              ${attachments.map((one) => file(one, locale))}
            </ul>
          </div>`
        : nothing
    }
    ${
      tags.length && show.includes('tags')
        ? html`<ul part="tags" class="tags muted" role="list" aria-label=${t('tags')}>
            ${tags.map((name) => html`<li part="tag" class="tag">${name}</li>`)}
          </ul>`
        : nothing
    }
  `;
}

/** Where it comes from, where it can be sent, how often it was read, and what stands beside it. */
function end(view: ArticleView) {
  const { links, onClick, show, trusting } = view;
  const { url, title } = view.article;
  const { t } = view.locale;
  const count = show.includes('views') ? viewsLine(view) : nothing;
  const elsewhere =
    url && show.includes('source') && new URL(url).host !== trusting.ownerDocument.location.host;
  return html`
    ${hostNote(url, trusting, t)}
    ${
      elsewhere
        ? html`<p part="source" class="muted">
            <a href=${url} rel="noopener">${t('source', { host: new URL(url).host })}</a>
          </p>`
        : nothing
    }
    <div class="end" ?hidden=${!links.length && count === nothing}>
      ${
        links.length
          ? html`<div part="share" class="share" @click=${onClick}><span>${t('share')}:</span> ${links}</div>`
          : nothing
      }
      ${count}
    </div>
    ${
      view.previous || view.next
        ? html`<nav part="nearby" class="nearby" aria-label="${t('nearby')}: ${title}">
            ${neighbour(view, view.previous, t('previous'), 'prev')}
            ${neighbour(view, view.next, t('next'), 'next')}
          </nav>`
        : nothing
    }
  `;
}

/** The whole article, all but its body: that place is left empty and never touched by Lit. */
export function articleView(level: number, view: ArticleView): TemplateResult {
  const { image, language, html: body } = view.article;
  const has = (name: string) => view.show.includes(name);
  return html`
    ${head(level, view)}
    ${image && has('image') && !(has('body') && holds(body, image.url)) ? lead(image, view) : nothing}
    <div part="body" class="body" dir="auto" lang=${language ?? nothing} ?hidden=${!has('body')}></div>
    ${lists(view)} ${end(view)}
  `;
}
