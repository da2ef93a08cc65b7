// The measurements, in the page of one contestant. Each mounts by `globalThis.mount` (see contestants/shared.js).
const SHARES = 3;
const FIRST = 10;

const frame = () => new Promise(requestAnimationFrame);
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
/** Settles once the frame that is being made now is painted: a message sent in a frame arrives after it. */
const painted = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(performance.now());
    };
    port2.postMessage(0);
  });

/** Lets what is left of earlier work end, and takes its garbage out, before something is timed. */
async function calm() {
  await frame();
  await pause(30);
  globalThis.gc?.();
  await frame();
  await painted(); // what begins in a frame's own callback would be seen in the frame after
}

/** Whether the first cards are there, share links or not. */
const begun = (widget) => inside(widget.list()?.children[FIRST - 1])?.querySelector('a[href]');
const count = (list) => list?.childElementCount ?? 0;
const inside = (card) => card?.shadowRoot ?? card;
const hasShares = (card) => inside(card)?.querySelectorAll('.share > a').length === SHARES;
/** Whether all `wanted` cards are there with all that belongs on them. */
const complete = (widget, wanted) => {
  const list = widget.list();
  return count(list) === wanted && hasShares(list.firstElementChild) && hasShares(list.lastElementChild);
};

async function until(holds, time = 30_000) {
  const end = performance.now() + time;
  do {
    await frame();
    if (holds()) return painted();
  } while (performance.now() < end);
  throw new Error('What was waited for did not come.');
}

/** Milliseconds until a change is painted, in all cards. */
async function timed(widget, wanted, change) {
  await calm();
  const start = performance.now();
  await change();
  return (await until(() => complete(widget, wanted))) - start;
}

const host = () => document.body.appendChild(document.createElement('div'));
const items = async (size) => (await (await fetch(`/feed/${size}.json`)).json()).items;

async function create(articles, limit) {
  await calm();
  const start = performance.now();
  const widget = globalThis.mount(host(), { items: articles, limit });
  const first = until(() => begun(widget));
  const all = until(() => complete(widget, articles.length));
  return { widget, first: (await first) - start, all: (await all) - start };
}

/** Loads what a contestant loads later, so that it is not timed with something else. */
async function warm() {
  const { widget } = await create((await items(20)).slice(0, FIRST), FIRST);
  await pause(100);
  widget.remove();
}

const more = ({ _kpu, ...item }) => ({ ...item, _kpu: { views: _kpu.views + 1 } });

async function render(size) {
  const articles = await items(size);
  await warm();
  const { widget, first, all } = await create(articles, size);
  widget.remove();
  return { first, all };
}

/** @param copied hands over copies of all that stayed the same, too */
async function update(copied = false) {
  const articles = await items(1010);
  const thousand = articles.slice(0, 1000);
  await warm();
  const { widget } = await create(thousand, 2000);
  const append = await timed(widget, 1010, () => widget.set(articles));
  await widget.set(thousand);
  const same = copied ? structuredClone(thousand) : thousand;
  const one = same.map((item, i) => (i === 4 ? more(item) : item));
  const change = await timed(widget, 1000, () => widget.set(one));
  const sort = await timed(widget, 1000, () => widget.sort());
  await widget.unsort();
  const filter = await timed(widget, 500, () => widget.filter());
  widget.remove();
  return { append, change, sort, filter };
}

async function show(size) {
  const articles = await items(1010);
  await warm();
  globalThis.shown = (await create(articles.slice(0, size), size)).widget;
}

async function mounts(times) {
  const articles = (await items(20)).slice(0, 20);
  for (let i = 0; i < times; i++) {
    const place = host();
    const widget = globalThis.mount(place, { items: articles, limit: 20 });
    await widget.ready;
    widget.remove();
    place.remove();
    if (i % 20 === 0) await frame();
  }
  await pause(200);
}

/**
 * Ten lists come into a page that holds the script and nothing else.
 * @param apart gives each an address of its own, so that nothing can be shared
 */
async function ten(apart = false) {
  await calm();
  const start = performance.now();
  const widgets = Array.from({ length: 10 }, (_, i) =>
    globalThis.mount(host(), { src: `/feed/50.json${apart ? `?${i}` : ''}`, limit: FIRST }),
  );
  const first = until(() => widgets.every(begun));
  const all = until(() => widgets.every((widget) => complete(widget, FIRST)));
  return { first: (await first) - start, all: (await all) - start };
}

/** Scrolls through the list and tells what each frame takes, and how far the list's height was off. */
async function scroll(step, most) {
  await calm();
  const page = document.documentElement;
  const guessed = page.scrollHeight;
  const times = [];
  let height = guessed;
  let jump = 0;
  let before = await frame();
  for (let top = 0; top < height && times.length < most; top += step) {
    scrollTo(0, top);
    const now = await frame();
    times.push(now - before);
    before = now;
    jump = Math.max(jump, Math.abs(page.scrollHeight - height) / height);
    height = page.scrollHeight;
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor((times.length - 1) * share)];
  return {
    frame: at(0.5),
    slow: at(0.95),
    error: (100 * Math.abs(guessed - height)) / height,
    jump: 100 * jump,
  };
}

/** Dates of 1 000 cards, with one formatter kept or with a locale call per card. */
async function dates(kept) {
  const articles = await items(1010);
  const options = { dateStyle: 'long', timeZone: 'Asia/Makassar' };
  const format = new Intl.DateTimeFormat('id', options);
  await calm();
  const start = performance.now();
  let length = 0;
  for (const { date_published } of articles.slice(0, 1000)) {
    const date = new Date(date_published);
    length += (kept ? format.format(date) : date.toLocaleDateString('id', options)).length;
  }
  return length > 0 && performance.now() - start;
}

/** An article of 50 kB, from the assignment to the frame that shows its body. */
async function article(native) {
  const feed = await (await fetch('/article/50.json')).json();
  if (!native) delete Element.prototype.setHTML;
  const body = (element) => element.shadowRoot?.querySelector('.body')?.childElementCount > 0;
  const once = async () => {
    const element = document.createElement('kpu-article');
    const start = performance.now();
    element.feed = feed;
    document.body.append(element);
    const time = (await until(() => body(element))) - start;
    element.remove();
    return time;
  };
  await once(); // brings the chunks
  await calm();
  return once();
}

globalThis.measure = { warm, render, update, show, mounts, ten, scroll, dates, article };
