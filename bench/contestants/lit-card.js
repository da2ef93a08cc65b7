import { html } from 'lit';
import { dateOf, NETWORKS, safe, share, viewsOf } from './shared.js';

/** The card as a template of Lit's. */
export const card = (item) =>
  html`<article class="card">
    <img
      class="picture"
      src=${safe(item.image)}
      alt=""
      width="320"
      height="180"
      loading="lazy"
      decoding="async"
    />
    <div class="text">
      <h3><a href=${safe(item.url)}>${item.title}</a></h3>
      <p class="muted"><time datetime=${item.date_published}>${dateOf(item)}</time></p>
      <p class="summary">${item.summary}</p>
      <p class="muted">${viewsOf(item)}</p>
      <div class="share">
        ${NETWORKS.map(
          ({ id, label, href }) =>
            html`<a
              class=${id}
              href=${href(item)}
              target="_blank"
              rel="noopener"
              aria-label=${label}
              @click=${share}
            ></a>`,
        )}
      </div>
    </div>
  </article>`;
