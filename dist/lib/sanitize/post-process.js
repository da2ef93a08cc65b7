import { createElement } from './unclobbered-dom.js';
import { stripInvisible } from './safe-text.js';
const MEDIA = 'img,audio,video,table,hr';
/** Host of a link, or what follows `mailto:`. */
export const destinationOf = ({ href }) => {
    const { hostname, pathname } = new URL(href);
    return hostname || pathname;
};
/** Labels a link by where it leads if it has no text, and removes an empty one. */
function finishLink(link) {
    if (link.textContent?.trim())
        return;
    if (!link.querySelector(MEDIA))
        link.remove();
    else if (!link.querySelector('img:not([alt=""])'))
        link.setAttribute('aria-label', stripInvisible(destinationOf(link)));
}
/** Wraps a table in a focusable scroll container, labelled by the caption. */
function finishTable(table) {
    if (table.parentElement?.closest('table'))
        return;
    const container = createElement(table.ownerDocument, 'div');
    container.className = 'scroll';
    container.tabIndex = 0;
    const caption = table.querySelector('caption')?.textContent?.trim();
    if (caption) {
        container.setAttribute('role', 'region');
        container.setAttribute('aria-label', caption);
    }
    table.replaceWith(container);
    container.append(table);
}
/** Processes an element after its content is complete. */
export function postProcess(element) {
    const { localName } = element;
    if (localName === 'a')
        finishLink(element);
    else if (localName === 'table')
        finishTable(element);
    else if (localName === 'picture') {
        if (!element.querySelector('img'))
            element.replaceWith(element.textContent ?? '');
    }
    else if (/^(?:audio|video)$/.test(localName)) {
        if (!element.hasAttribute('src') && !element.querySelector('source[src]'))
            element.replaceWith(...element.childNodes);
    }
    else if (/^(?:p|h\d|figcaption|summary)$/.test(localName)) {
        // editors insert `<p>&nbsp;</p>` for vertical space
        if (!(element.textContent ?? '').trim() && !element.querySelector(MEDIA))
            element.remove();
    }
}
