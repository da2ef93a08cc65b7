import { html, nothing } from 'lit';
import { shareLinks } from '../../shared/templates/share-links.js';
/**
 * Everything inside the frame.
 * @param announcement text of the live region
 * @param onClick absent on a server
 */
export const shareBarTemplate = ({ locale: { t }, label, display, targets, item }, announcement = '', onClick) => html `<div part="share" class="share" role="group" aria-label=${label || t('share')} @click=${onClick}>
      ${label ? html `<span part="label">${label}:</span>` : nothing} ${shareLinks(targets, item, t, display)}
    </div>
    <p class="visually-hidden" role="status">${announcement}</p>`;
