import { createElement } from './unclobbered-dom.js';
import { stripInvisible } from './plain-text.js';

const MEDIA = 'img,audio,video,table,hr';
/** A host name as a reader would take it for one: `kpu.go.id`, not `S.Pd` or `laporan.pdf`. */
const HOST =
  /(?<![\p{L}\p{N}.-]|[\p{L}\p{N}]@)(?:(?:[\p{L}\p{N}-]{2,}\.)(?:[\p{L}\p{N}-]+\.)*|^[\p{L}\p{N}]\.(?=\p{L}+$))(?!(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|csv|mp[34])\b)\p{L}{2,}(?![\p{L}\p{N}-])/giu;

const bare = (host: string): string => host.replace(/^www\./, '');

/** Whether a link's words name another host than the one it leads to, or a part of it. */
function looksElsewhere(words: string, host: string): boolean {
  // what is not seen, and dots that only look like one, must not hide a name
  const plain = words
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
    .replace(/[。․]/g, '.');
  return Array.from(plain.matchAll(HOST)).some(([name]) => {
    try {
      const shown = bare(new URL(`https://${name}`).hostname);
      return shown !== bare(host) && !host.endsWith(`.${shown}`);
    } catch {
      return false;
    }
  });
}

/** Names a link by where it leads: after its words where they look like another host, or for want of words. */
function finishLink(link: HTMLElement): void {
  const words = (link.textContent ?? '').trim();
  const { hostname, pathname } = new URL((link as HTMLAnchorElement).href);
  const place = hostname || pathname;
  if (words) {
    if (looksElsewhere(words, place)) link.after(` (${stripInvisible(place)})`);
  } else if (!link.querySelector(MEDIA)) link.remove();
  else if (!link.querySelector('img:not([alt=""])')) link.setAttribute('aria-label', stripInvisible(place));
}

/** A wide table scrolls in a box of its own, which the keyboard reaches and a caption names. */
function finishTable(table: HTMLElement): void {
  if (table.parentElement?.closest('table')) return;
  const box = createElement(table.ownerDocument, 'div');
  box.className = 'scroll';
  box.tabIndex = 0;
  const caption = table.querySelector('caption')?.textContent?.trim();
  if (caption) {
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', caption);
  }
  table.replaceWith(box);
  box.append(table);
}

/** What can be said of an element only once its content stands. */
export function postProcess(element: HTMLElement): void {
  const { localName } = element;
  if (localName === 'a') finishLink(element);
  else if (localName === 'table') finishTable(element);
  else if (localName === 'picture') {
    if (!element.querySelector('img')) element.replaceWith(element.textContent ?? '');
  } else if (/^(?:audio|video)$/.test(localName)) {
    if (!element.hasAttribute('src') && !element.querySelector('source[src]'))
      element.replaceWith(...element.childNodes);
  } else if (/^(?:p|h\d|figcaption|summary)$/.test(localName)) {
    // an old editor's spacer, `<p>&nbsp;</p>`
    if (!(element.textContent ?? '').trim() && !element.querySelector(MEDIA)) element.remove();
  }
}
