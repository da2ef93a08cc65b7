import { html, nothing } from 'lit';
import { formatBytes, formatTime, zoneFor } from '../../../i18n/index.js';
import { srcsetOf } from '../../../model/urls.js';
import { untrustedHostNote } from '../../shared/templates/article-notices.js';
import { errorBlock } from '../../shared/templates/error-message.js';
import { withHeadingLevel } from '../../shared/templates/heading-level.js';
import { shareLinks } from '../../shared/templates/share-links.js';
import { staleNotice } from '../../shared/templates/stale-notice.js';
import { compactViewCount } from '../../shared/templates/view-count.js';
function attachmentItem([{ url, title, type = '', size }, untrustedHost], { t, tag }) {
    const subtype = /\/(?:vnd\.)?(?:[\w-]+\.)*([a-z\d-]{1,8})$/.exec(type)?.[1]?.toUpperCase();
    const extension = /\.([a-z\d]{2,5})$/i.exec(new URL(url).pathname)?.[1]?.toUpperCase();
    const text = t('download', { type: extension ?? subtype ?? t('file') });
    const bytes = size ? `, ${formatBytes(tag, size)}` : '';
    return html `<li>
    <a href=${url} rel="noopener"
      >${title ? html `<span>${title}</span> ` : nothing}<span class="muted">${text}${bytes}</span></a
    >
    ${untrustedHostNote(untrustedHost, t)}
  </li>`;
}
const neighbourLink = (neighbour, label, rel) => neighbour?.href
    ? html `<a class=${rel} rel=${rel} href=${neighbour.href}
        ><span class="muted">${label}</span> <span dir="auto">${neighbour.title}</span></a
      >`
    : nothing;
/** The image above the body; in data-saving mode only its space, into which `TapToLoad` puts a button. */
const heroImage = ({ url, alt, width, height, sizes }, savesData) => savesData
    ? html `<div class="hero">
        <svg class="image" viewBox="0 0 ${width ?? 1280} ${height ?? 720}" aria-hidden="true"></svg>
      </div>`
    : html `<img
        part="image"
        class="image"
        src=${url}
        srcset=${srcsetOf({ sizes }) ?? nothing}
        sizes="auto, (min-width: 45em) 45em, 100vw"
        alt=${alt ?? ''}
        width=${width ?? 1280}
        height=${height ?? 720}
        decoding="async"
        referrerpolicy="no-referrer"
      />`;
/** Disabled until the code that handles them is loaded. */
const textSizeButtons = (t) => html `<div part="text-size" class="text-size" role="group" aria-label=${t('textSize')}>
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
/** The view count, or its reserved space while it is requested from a counter. */
function viewCount({ article: { views }, hasCounter }, locale) {
    if (views === undefined && !hasCounter)
        return nothing;
    const isAwaited = views === undefined;
    const text = isAwaited ? '\u00a0' : (compactViewCount(views, locale) ?? locale.t('views', { n: views }));
    const place = isAwaited ? 'muted counted awaited' : 'muted counted';
    return html `<p part="views" class=${hasCounter ? place : 'muted'}>${text}</p>`;
}
/** The placeholder for an article that is loading. */
const skeleton = (statusText) => html `<slot name="loading"
    ><div part="skeleton" aria-hidden="true">
      <p class="skeleton-line line"></p>
      <p class="skeleton-line line"></p>
      <p class="skeleton-line block"></p>
    </div>
    ${statusText ? html `<p part="status">${statusText}</p>` : nothing}</slot
  >`;
/** Everything above the body except the image. */
function header({ article, level, show, timeZone }, { t, tag }) {
    const { title, section, published, modified, authors, correction, language } = article;
    const shows = (name) => show.includes(name);
    const date = (value) => formatTime(tag, value, zoneFor(timeZone, article.offset));
    const isModified = modified && published && modified.slice(0, 10) > published.slice(0, 10);
    return html `
    <div class="top">
      ${section && shows('section') ? html `<p part="section" class="section">${section}</p>` : nothing}
      ${shows('text-size') ? textSizeButtons(t) : nothing}
    </div>
    <div class="head">
      ${withHeadingLevel(level) `<h2 part="title" class="title" dir="auto" lang=${language ?? nothing}>${title}</h2>`}
    </div>
    <p class="meta muted">
      ${published && shows('date') ? html `<time part="date" datetime=${published}>${date(published)}</time>` : nothing}
      ${authors.length && shows('author') ? html `<span part="author">${authors.join(', ')}</span>` : nothing}
      ${isModified && shows('date') ? html `<span>${t('updated', { date: date(modified) })}</span>` : nothing}
    </p>
    ${correction
        ? html `<p part="correction" class="correction">
            <strong>${t('correction')}:</strong> <span dir="auto">${correction}</span>
          </p>`
        : nothing}
  `;
}
function attachmentsAndTags({ article: { tags }, files, show }, locale) {
    const { t } = locale;
    return html `
    ${files.length && show.includes('attachments')
        ? html `<div part="attachments" class="files">
            <p><strong>${t('attachments')}</strong></p>
            <ul role="list" aria-label=${t('attachments')}>
              ${files.map((file) => attachmentItem(file, locale))}
            </ul>
          </div>`
        : nothing}
    ${tags.length && show.includes('tags')
        ? html `<ul part="tags" class="tags muted" role="list" aria-label=${t('tags')}>
            ${tags.map((name) => html `<li part="tag" class="tag">${name}</li>`)}
          </ul>`
        : nothing}
  `;
}
/** Source, share links, views, and the neighbouring articles. */
function footer(content, locale, share) {
    const { article, show, shareTargets, shareItem, untrustedHost, sourceHost, previous, next } = content;
    const { t } = locale;
    const count = show.includes('views') ? viewCount(content, locale) : nothing;
    const links = shareLinks(shareTargets, shareItem, t);
    return html `
    ${untrustedHostNote(untrustedHost, t)}
    ${sourceHost
        ? html `<p part="source" class="muted">
            <a href=${article.url} rel="noopener">${t('source', { host: sourceHost })}</a>
          </p>`
        : nothing}
    ${links.length || count !== nothing
        ? html `<div class="footer">
            ${links.length
            ? html `<div part="share" class="share" @click=${share}>
                    <span>${t('share')}:</span> ${links}
                  </div>`
            : nothing}
            ${count}
          </div>`
        : nothing}
    ${previous?.href || next?.href
        ? html `<nav part="nearby" class="nearby" aria-label="${t('nearby')}: ${article.title}">
            ${neighbourLink(previous, t('previous'), 'prev')} ${neighbourLink(next, t('next'), 'next')}
          </nav>`
        : nothing}
  `;
}
/** An article without its body: Lit renders an empty element for it and never changes its content. */
function articleContent(content, locale, share) {
    const { article, heroImage: image, savesData, show } = content;
    const { language } = article;
    const hidesBody = !show.includes('body');
    return html `
    ${header(content, locale)} ${image ? heroImage(image, savesData) : nothing}
    <div part="body" class="body" dir="auto" lang=${language ?? nothing} ?hidden=${hidesBody}></div>
    ${attachmentsAndTags(content, locale)} ${footer(content, locale, share)}
  `;
}
function contentByStatus({ status, content, error, locale, statusText }, actions) {
    if (status === 'article' && content)
        return articleContent(content, locale, actions.share);
    if (status === 'error' && error)
        return errorBlock(error, locale, actions.retry);
    if (status === 'empty')
        return html `<slot name="empty"><p part="status">${locale.t('empty')}</p></slot>`;
    return status === 'loading' ? skeleton(content ? '' : statusText) : nothing;
}
/** Everything inside the frame. `LiveRegion` writes to the last element. */
export const articleTemplate = (view, actions = {}) => html `${view.staleText ? staleNotice(view.staleText, view.locale.t, actions.retry) : nothing}${contentByStatus(view, actions)}
    <p class="visually-hidden live-region" role="status"></p>`;
