// Drives the product by its public properties alone, after kpu-news.js as a site serves it.
const feedOf = (items) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'Berita', items });

globalThis.mount = (host, { src, items, limit = 10 }) => {
  const list = document.createElement('kpu-news-list');
  list.share = 'facebook x whatsapp';
  list.timeZone = 'Asia/Makassar';
  list.limit = limit;
  list.more = 'none';
  if (src) list.src = src;
  else list.feed = feedOf(items);
  const ready = new Promise((resolve) => list.addEventListener('kpu-load', resolve, { once: true }));
  host.append(list);
  const change = async (properties) => {
    Object.assign(list, properties);
    await list.updateComplete;
  };
  return {
    ready,
    list: () => list.shadowRoot?.querySelector('.items:not([part~="skeleton"])'),
    set: (articles) => change({ feed: feedOf(articles) }),
    sort: () => change({ sort: 'popular' }),
    unsort: () => change({ sort: 'newest' }),
    filter: () => change({ tag: 'umum' }),
    remove: () => list.remove(),
  };
};
