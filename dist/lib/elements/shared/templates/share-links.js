import { html, nothing } from 'lit';
/** The shared data of an article, without its text. All members are own properties, so that none is inherited. */
export const shareItem = (title, url = '') => ({ url, title, text: undefined });
/** The name of a target: its brand, or for an action the message with its id as key. */
const targetName = ({ id, name }, t) => name ?? t(id);
/**
 * The share links of one item: real links, so that a middle click and a long press do what they do elsewhere. Clicks
 * are handled by one listener of the element (`ShareController.handle`).
 * @param display what is visible; the accessible name is always the network and the title
 */
export const shareLinks = (targets, item, t, display = 'icon') => targets.map((target) => {
    const { id, name, icon, box = 24 } = target;
    if (target.available && !target.available(item))
        return nothing;
    const label = name ? t('shareOn', { name }) : targetName(target, t);
    const svg = display === 'text'
        ? nothing
        : html `<svg class="icon" viewBox="0 0 ${box} ${box}" aria-hidden="true">
            <path d=${icon}></path>
          </svg>`;
    const visibleName = display === 'icon' ? nothing : html `<span>${targetName(target, t)}</span>`;
    const href = target.href?.(item);
    const inNewTab = href?.startsWith('http');
    const accessibleName = `${label}: ${item.title}`;
    return href
        ? html `<a
          part="share-link share-link-${id}"
          class="share-link"
          data-network=${id}
          href=${href}
          target=${inNewTab ? '_blank' : nothing}
          rel="noopener"
          aria-label=${accessibleName}
          title=${inNewTab ? t('newTab') : nothing}
          >${svg}${visibleName}</a
        >`
        : html `<button
          part="share-link share-link-${id}"
          class="share-link"
          data-network=${id}
          type="button"
          aria-label=${accessibleName}
        >
          ${svg}${visibleName}
        </button>`;
});
