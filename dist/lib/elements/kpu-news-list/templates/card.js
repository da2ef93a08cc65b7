import { html, nothing } from 'lit';
import { srcsetOf } from '../../../model/urls.js';
import { withHeadingLevel } from '../../shared/templates/heading-level.js';
/** The image or its placeholder. It is decorative next to the title, so `alt` is empty. */
const picture = ({ image }, { showsImages }) => image && showsImages
    ? html `<img
        part="image"
        class="image"
        src=${image.url}
        srcset=${srcsetOf(image) ?? nothing}
        sizes="auto, 20em"
        alt=""
        width="320"
        height="180"
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />`
    : html `<span part="image placeholder" class="image"></span>`;
const line = (part, value) => html `<p part=${part} class="${part} muted" dir="auto">${value}</p>`;
/** Date, authors and source. */
function meta(article, view, details) {
    const { published, authors, url, source } = article;
    const has = (name) => view.show.includes(name);
    const date = has('date') && published
        ? html `<time part="date" datetime=${published}>${details.date(article, view)}</time>`
        : nothing;
    const author = has('author') && authors[0] ? html `<span part="author">${authors.join(', ')}</span>` : nothing;
    const from = has('source') && url ? html `<span part="source">${source ?? new URL(url).host}</span>` : nothing;
    return date === nothing && author === nothing && from === nothing
        ? nothing
        : html `<p part="meta" class="meta muted" dir="auto">${date}${author}${from}</p>`;
}
/** One article of the list. */
export function card(article, view, details) {
    const { options, show } = view;
    const { title, summary, tags, views, url } = article;
    const leveled = withHeadingLevel(Math.min(options.headingLevel + 1, 6));
    const has = (name) => show.includes(name);
    const share = options.share !== 'none' && url ? details.shareLinks(article) : undefined;
    const href = details.href(article);
    return leveled `<li part="item" class="item">
    ${has('image') ? picture(article, view) : nothing}
    <div part="text" class="text">
      <h2 class=${title[120] ? 'title long' : 'title'} dir="auto" lang=${article.language ?? nothing}>
        ${href ? html `<a part="title" href=${href}>${title}</a>` : html `<span part="title">${title}</span>`}
      </h2>
      ${meta(article, view, details)} ${details.notices?.(article)}
      ${has('summary') && summary ? html `<p part="summary" class="summary" dir="auto">${summary}</p>` : nothing}
      ${has('tags') && tags[0]
        ? line('tags', tags.map((name) => html `<span part="tag" class="tag">${name}</span>`))
        : nothing}
      ${has('views') && (options.counter || views !== undefined)
        ? line('views', views === undefined ? '\u00a0' : details.views(views, view))
        : nothing}
      ${share !== undefined ? html `<div part="share" class="share">${share}</div>` : nothing}
    </div>
  </li>`;
}
const skeletonLine = () => html `<span class="skeleton-line line"></span>`;
/** Placeholders with the shape of cards, so that nothing moves when the articles arrive. */
export const skeletonCards = (count, show) => Array.from({ length: count }, () => html `<li part="item" class="item" aria-hidden="true">
        ${show.includes('image') ? html `<span part="image" class="skeleton-line image"></span>` : nothing}
        <div part="text" class="text">
          ${skeletonLine()}${skeletonLine()}<span part="summary" class="skeleton-line line summary"></span>
        </div>
      </li>`);
