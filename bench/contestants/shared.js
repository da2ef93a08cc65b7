// What all contestants have in common: look, words, addresses, and the way the bench drives them.

/** The look of the card, in the one shadow root of a list. */
const STYLES = `
:host { display: block }
.list { display: grid; gap: 1em; margin: 0; padding: 0; list-style: none; font: 1rem/1.5 sans-serif }
.card { display: flex; gap: 1em; padding-bottom: 1em; border-bottom: 1px solid #ddd }
.picture { flex: none; width: 32%; max-width: 13em; height: fit-content; aspect-ratio: 16 / 9; object-fit: cover; border-radius: .5em; background: #eee }
.text { flex: 1; min-width: 0; display: grid; align-content: start; gap: .3em }
h3, p { margin: 0; font-size: 1em }
h3 a { color: #9d1c1f; text-decoration: none }
.muted { font-size: .875em; color: #555 }
.summary { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 3 }
.share { display: flex; gap: .25em }
.share a { display: grid; place-items: center; width: 44px; height: 44px; color: #555 }
.share a::before { content: ''; width: 20px; height: 20px; background: currentColor; mask: var(--mark) center / contain no-repeat }
.facebook { --mark: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath d='M13.500 22v-8h3l.5-4h-3.500V8c0-1.200.4-2 2-2H17V2.200C16.600 2.100 15.600 2 14.500 2 11.800 2 10 3.600 10 6.600V10H7v4h3v8z'/%3E%3C/svg%3E") }
.x { --mark: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath d='M3 3h5l4.500 6L18 3h2.500l-7 8L21 21h-5l-4.800-6.500L5.500 21H3l7-8z'/%3E%3C/svg%3E") }
.whatsapp { --mark: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath d='M12 2a10 10 0 0 0-8.600 15L2 22l5.100-1.300A10 10 0 1 0 12 2zm5 14c-.5 1-2 1.500-4 .700C10.500 15.700 8 13 7.300 11c-.6-1.700 0-3 1-3.500h1l1 2.200-.8 1.200c.7 1.300 1.600 2.200 3 2.800l1-1.100 2.200 1z'/%3E%3C/svg%3E") }
`;

const dates = new Intl.DateTimeFormat('id', { dateStyle: 'long', timeZone: 'Asia/Makassar' });
const numbers = new Intl.NumberFormat('id');

export const dateOf = (item) => dates.format(new Date(item.date_published));
export const viewsOf = (item) => `Telah dilihat ${numbers.format(item._kpu.views)} kali`;
/** Feeds are not trusted: no `javascript:` in an address. */
export const safe = (address) => (/^(https?:\/\/|\/)/i.test(address) ? address : '#');

const encode = encodeURIComponent;
export const NETWORKS = [
  {
    id: 'facebook',
    label: 'Bagikan ke Facebook',
    href: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`,
  },
  {
    id: 'x',
    label: 'Bagikan ke X',
    href: ({ url, title }) => `https://x.com/intent/post?url=${encode(url)}&text=${encode(title)}`,
  },
  {
    id: 'whatsapp',
    label: 'Bagikan ke WhatsApp',
    href: ({ url, title }) => `https://wa.me/?text=${encode(`${title} ${url}`)}`,
  },
];

/** Opens a share link in a small window. */
export function share(event) {
  event.preventDefault();
  window.open(event.currentTarget.href, '_blank', 'noopener,width=600,height=500');
}

export async function fetchItems(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()).items;
}

const byViews = (a, b) => b._kpu.views - a._kpu.views;
const halfOf = ({ tags }) => tags.includes('umum');

/**
 * Enters a contestant.
 * @param {(box: HTMLElement) => { draw(items: object[]): unknown, remove(): void, list?(): Element }} start
 *   draw settles once the items are in the DOM; list is the element around the cards, the box by default
 */
export function enter(start, { get = fetchItems, tag = 'div' } = {}) {
  globalThis.mount = (host, { src, items = [], limit = 10 }) => {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    const box = root.appendChild(document.createElement(tag));
    box.className = 'list';
    const widget = start(box);
    let all = items;
    const set = async (list) => {
      all = list;
      await widget.draw(list.slice(0, limit));
    };
    return {
      ready: src ? get(src).then(set) : set(items),
      list: () => box,
      set,
      sort: () => widget.draw([...all].sort(byViews)),
      unsort: () => set(all),
      filter: () => widget.draw(all.filter(halfOf)),
      remove() {
        widget.remove();
        box.remove();
      },
    };
  };
}
