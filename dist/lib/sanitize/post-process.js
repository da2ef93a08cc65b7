import { createElement } from './unclobbered-dom.js';
import { stripInvisible } from './plain-text.js';
const MEDIA = 'img,audio,video,table,hr';
/** What readers take for a host name: `kpu.go.id`, not `S.Pd` or `laporan.pdf`. */
const HOST = /(?<![\p{L}\p{N}.-]|[\p{L}\p{N}]@)(?:(?:[\p{L}\p{N}-]{2,}\.)(?:[\p{L}\p{N}-]+\.)*|^[\p{L}\p{N}]\.(?=\p{L}+$))(?!(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|csv|mp[34])\b)\p{L}{2,}(?![\p{L}\p{N}-])/giu;
const withoutWww = (host) => host.replace(/^www\./, '');
/** Whether a link's text names a host that is neither the link's host nor a parent domain of it. */
function namesOtherHost(text, host) {
    // invisible characters and characters that look like a dot must not hide a name
    const visibleText = text
        .normalize('NFKC')
        .replace(/[\p{Cf}\p{Mn}]/gu, '')
        .replace(/[。․]/g, '.');
    return Array.from(visibleText.matchAll(HOST)).some(([name]) => {
        try {
            const shown = withoutWww(new URL(`https://${name}`).hostname);
            return shown !== withoutWww(host) && !host.endsWith(`.${shown}`);
        }
        catch {
            return false;
        }
    });
}
/** Shows where a link leads if its text names another host, or if it has no text. */
function finishLink(link) {
    const text = (link.textContent ?? '').trim();
    const { hostname, pathname } = new URL(link.href);
    const destination = hostname || pathname;
    if (text) {
        if (namesOtherHost(text, destination))
            link.after(` (${stripInvisible(destination)})`);
    }
    else if (!link.querySelector(MEDIA))
        link.remove();
    else if (!link.querySelector('img:not([alt=""])'))
        link.setAttribute('aria-label', stripInvisible(destination));
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
