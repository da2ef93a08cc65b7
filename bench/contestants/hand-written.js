// What a careful developer writes without a framework: nodes made once and kept by key, one listener on the list,
// one request for all widgets of a page.
import { dateOf, enter, fetchItems, NETWORKS, safe, viewsOf } from './shared.js';

function element(parent, name, properties) {
  const node = Object.assign(document.createElement(name), properties);
  parent?.append(node);
  return node;
}

function makeCard() {
  const node = element(null, 'article', { className: 'card' });
  const image = element(node, 'img', {
    className: 'picture',
    alt: '',
    width: 320,
    height: 180,
    loading: 'lazy',
    decoding: 'async',
  });
  const text = element(node, 'div', { className: 'text' });
  const link = element(element(text, 'h3'), 'a');
  const time = element(element(text, 'p', { className: 'muted' }), 'time');
  const summary = element(text, 'p', { className: 'summary' });
  const views = element(text, 'p', { className: 'muted' });
  const links = element(text, 'div', { className: 'share' });
  const shares = NETWORKS.map(({ id, label }) =>
    element(links, 'a', { className: id, target: '_blank', rel: 'noopener', ariaLabel: label }),
  );
  return { node, image, link, time, summary, views, shares, item: undefined };
}

function fillCard(card, item) {
  if (card.item === item) return;
  card.item = item;
  card.image.src = safe(item.image);
  card.link.href = safe(item.url);
  card.link.textContent = item.title;
  card.time.dateTime = item.date_published;
  card.time.textContent = dateOf(item);
  card.summary.textContent = item.summary;
  card.views.textContent = viewsOf(item);
  card.shares.forEach((link, i) => {
    link.href = NETWORKS[i].href(item);
  });
}

function start(box) {
  let cards = new Map();
  box.addEventListener('click', (event) => {
    const link = event.target.closest('.share > a');
    if (!link) return;
    event.preventDefault();
    window.open(link.href, '_blank', 'noopener,width=600,height=500');
  });
  return {
    draw(items) {
      const before = cards;
      cards = new Map(items.map((item) => [item.id, before.get(item.id) ?? makeCard()]));
      for (const [id, { node }] of before) if (!cards.has(id)) node.remove();
      const fresh = document.createDocumentFragment();
      let place = box.firstElementChild;
      for (const item of items) {
        const card = cards.get(item.id);
        fillCard(card, item);
        if (card.node === place) place = place.nextElementSibling;
        else if (place) place.before(card.node);
        else fresh.append(card.node);
      }
      box.append(fresh);
    },
    remove() {
      cards.clear();
    },
  };
}

const requests = new Map();
function get(address) {
  if (!requests.has(address)) requests.set(address, fetchItems(address));
  return requests.get(address);
}

enter(start, { get });
