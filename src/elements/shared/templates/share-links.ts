import { html, nothing } from 'lit';
import type { Locale, MessageKey } from '../../../i18n/index.js';
import type { ShareItem } from '../../../model/types.js';
import type { ShareTarget } from '../../../share/index.js';

/** What is shared of an article, never its text: all members are its own, so that none is inherited. */
export const shareItem = (title: string, url = ''): ShareItem => ({ url, title, text: undefined });

/** Words of a target: its brand, or for an action the message named after it. */
const nameOf = ({ id, name }: ShareTarget, t: Locale['t']): string => name ?? t(id as MessageKey);

/**
 * The share links of one thing, in whatever element they stand: real links, so that a middle click and a long
 * press do what they do elsewhere. Clicks are handled by one listener above (`Sharing.handle`).
 * @param display what is seen; the accessible name always says network and title
 */
export const shareLinks = (
  targets: readonly ShareTarget[],
  item: ShareItem,
  t: Locale['t'],
  display: 'icon' | 'text' | 'both' = 'icon',
) =>
  targets.map((target) => {
    const { id, name, icon, box = 24 } = target;
    if (target.available && !target.available(item)) return nothing;
    const label = name ? t('shareOn', { name }) : nameOf(target, t);
    const mark =
      display === 'text'
        ? nothing
        : html`<svg class="icon" viewBox="0 0 ${box} ${box}" aria-hidden="true">
            <path d=${icon}></path>
          </svg>`;
    const words = display === 'icon' ? nothing : html`<span>${nameOf(target, t)}</span>`;
    const full = `${label}: ${item.title}`;
    const href = target.href?.(item);
    return href
      ? html`<a
          part="share-link share-link-${id}"
          class="share-link"
          data-network=${id}
          href=${href}
          target=${href.startsWith('http') ? '_blank' : nothing}
          rel="noopener"
          aria-label=${full}
          >${mark}${words}</a
        >`
      : html`<button
          part="share-link share-link-${id}"
          class="share-link"
          data-network=${id}
          type="button"
          aria-label=${full}
        >
          ${mark}${words}
        </button>`;
  });
