import { expect } from '@open-wc/testing';
import type { FeedErrorCode, KpuNewsList } from '../../src/index.js';
import {
  feedOf,
  item,
  items,
  clear,
  listen,
  next,
  part,
  parts,
  pause,
  shown,
  waitUntil,
} from '../elements/kpu-news-list/list-page.js';
import { scripts, serveNews, threeOf, readThree } from '../e2e/news.js';
import { openPage } from '../helpers/page.js';
import { origins, serveAt, serveFeed, uniqueName } from '../helpers/server.js';
import { engine, faultAt, waitForEvents, stateOf, insertList } from './fault-list.js';

/** The text nodes of the shadow tree, which translators and spell checkers may change. */
function textsIn(list: KpuNewsList): Text[] {
  const walker = document.createTreeWalker(list.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) found.push(walker.currentNode as Text);
  return found;
}

describe('kpu-news-list on a page where', () => {
  // Mocha fails a test on any uncaught error
  let lines: ReturnType<typeof listen>;

  beforeEach(() => {
    lines = listen('error');
  });
  afterEach(() => {
    lines.stop();
    clear();
  });

  const showing = async (list: object[], limits = {}) => {
    const feed = await serveFeed({ body: feedOf(list) });
    const watched = insertList(feed.url, limits);
    await waitForEvents(watched);
    await waitUntil(() => watched.list.shadowRoot!.querySelector('[role=status]'));
    return { ...watched, feed };
  };

  describe('90, the system clock is wrong', () => {
    const { now } = Date;
    const YEARS = 10 * 365 * 86_400_000;
    afterEach(() => {
      Date.now = now;
    });

    for (const [name, shift] of [
      ['ten years behind', -YEARS],
      ['ten years ahead', YEARS],
    ] as const)
      it(`${name}, set while loading: loads, retries and keeps articles`, async () => {
        const { list, events, feed } = await showing(items(2));
        Date.now = () => now() + shift;
        await feed.answer(
          { status: 500 },
          { body: feedOf(items(3)) },
          { status: 429, headers: { 'Retry-After': 'Wed, 25 Nov 2026 00:00:00 GMT' } },
        );

        await list.reload();
        expect(shown(list)).to.deep.equal([1, 2, 3]);
        await list.reload();
        await waitForEvents({ list, events }, 3);

        expect(stateOf(list).busy).to.equal(false);
        expect(events[2].code).to.equal('rate-limited');
        expect(list.shadowRoot!.textContent).to.not.match(/tahun|-\d/);
      });
  });

  it('92, the visitor leaves while loading and returns: shows the answer', async () => {
    const feed = await serveFeed({ delay: 60, body: feedOf(items(2)) });
    const { list, events } = insertList(feed.url);
    await list.updateComplete;
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitForEvents({ list, events });
    expect([shown(list), events.length, (await feed.requests()).length]).to.deep.equal([[1, 2], 1, 1]);
  });

  it('94, the list is adopted by another document while loading: shows the answer', async () => {
    const feed = await serveFeed({ delay: 60, body: feedOf(items(2)) });
    const { list, events } = insertList(feed.url);
    await list.updateComplete;
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(list);
    await waitForEvents({ list, events });
    expect(shown(list)).to.deep.equal([1, 2]);
    document.body.append(list);
    frame.remove();
    await pause(30);
    expect([shown(list), events, (await feed.requests()).length]).to.deep.equal([[1, 2], [{}], 1]);
  });

  it('95, src changes ten times and the answers arrive in reverse order: shows the last one', async () => {
    const feeds = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        serveFeed({ delay: 150 - index * 15, body: feedOf([item(index + 1)]) }),
      ),
    );
    const { list, events } = insertList(feeds[0].url);
    for (const { url } of feeds) {
      list.src = url;
      await list.updateComplete;
    }
    await waitForEvents({ list, events });
    for (const feed of feeds) await waitUntil(async () => (await feed.requests()).length);
    await pause(180);
    expect([shown(list), events]).to.deep.equal([[10], [{}]]);
  });

  it('96, twenty lists share a failing feed: one load, one error each', async () => {
    const feed = await serveFeed({ status: 500 });
    const all = Array.from({ length: 20 }, () => insertList(feed.url));
    for (const watched of all) await waitForEvents(watched);
    await waitUntil(() => all.every(({ list }) => stateOf(list).retry), 'every button');
    await pause(30);
    for (const { events, list, link } of all) {
      expect(events).to.deep.equal([{ code: 'server', attempts: 3, phase: undefined }]);
      expect([stateOf(list).busy, link.getClientRects().length]).to.deep.equal([false, 1]);
    }
    expect(await feed.requests()).to.have.length(3);
  });

  describe('99, another script changes its nodes', () => {
    const changed = [item(1, { title: 'Berita 4' }), item(3), ...items(7, 5)];
    /** What the script does, and the articles that must be shown afterwards. Removed cards stay removed. */
    const acts: Record<string, [seen: number[], act: (list: KpuNewsList) => void]> = {
      'a translator that wraps text in elements': [
        [3, 5, 6],
        (list) => {
          for (const text of textsIn(list)) {
            const word = document.createElement('span');
            text.replaceWith(word);
            word.append(text);
          }
        },
      ],
      'a translator that replaces text with new elements': [
        [5, 6],
        (list) => {
          for (const text of textsIn(list)) {
            const word = document.createElement('span');
            word.textContent = text.data.replace('Berita', 'News');
            text.replaceWith(word);
          }
        },
      ],
      'a content blocker that removes cards': [
        [4, 5, 6],
        (list) => {
          for (const card of parts(list, 'item').slice(1)) card.remove();
        },
      ],
      'a content blocker that removes the list': [[], (list) => part(list, 'items')!.remove()],
      'a content blocker that removes comments': [
        [4, 3, 5, 6],
        (list) => {
          const walker = document.createTreeWalker(list.shadowRoot!, NodeFilter.SHOW_COMMENT);
          const found: ChildNode[] = [];
          while (walker.nextNode()) found.push(walker.currentNode as ChildNode);
          for (const node of found) node.remove();
        },
      ],
      'a script that empties the shadow root': [[4, 3, 5, 6], (list) => list.shadowRoot!.replaceChildren()],
      'a script that replaces the cards with text': [
        [4, 3, 5, 6],
        (list) => {
          part(list, 'items')!.textContent = 'Iklan';
        },
      ],
    };
    for (const [name, [seen, act]] of Object.entries(acts))
      it(`${name}: shows the next answer`, async () => {
        const { list, events, feed } = await showing(items(3));
        await feed.answer({ body: feedOf(changed) });

        act(list);
        await list.reload();
        await waitForEvents({ list, events }, 2);
        list.limit = 4;
        await list.updateComplete;

        expect(events).to.deep.equal([{}, {}]);
        expect(shown(list)).to.include.members(seen);
      });
  });

  describe('104, another script has replaced fetch', () => {
    const { fetch } = globalThis;
    afterEach(() => {
      globalThis.fetch = fetch;
    });
    const SRC = 'https://kpu.example/umpan';
    const put = (fake: () => unknown) => {
      globalThis.fetch = ((input: string, init?: RequestInit) =>
        input === SRC ? fake() : fetch(input, init)) as typeof fetch;
    };
    const refuse = (reason: Error) => () => Promise.reject(reason);
    const text = 'no' as unknown as Error;
    const fakes: Record<string, [fake: () => unknown, ...codes: FeedErrorCode[]]> = {
      'returns undefined': [() => undefined, 'network', 'interrupted'],
      'resolves with an object': [() => ({}), 'network', 'interrupted'],
      'rejects with undefined': [refuse(undefined as unknown as Error), 'network'],
      'rejects with a string': [refuse(text), 'network'],
      'throws synchronously': [
        () => {
          throw new Error('blocked');
        },
        'network',
      ],
      'resolves with an unreadable response': [
        () => ({ status: 200, headers: new Headers(), text: refuse(text), arrayBuffer: refuse(text) }),
        'interrupted',
      ],
    };
    for (const [name, [fake, ...codes]] of Object.entries(fakes))
      it(`with one that ${name}: reports an error`, async () => {
        put(fake);
        const watched = insertList(SRC);
        const [{ code }] = await waitForEvents(watched);
        await waitUntil(() => stateOf(watched.list).retry);
        expect(code).to.be.oneOf(codes);
      });

    it('with one whose response has no stream: reads the feed', async () => {
      const text = JSON.stringify(feedOf(items(2)));
      put(() => Object.defineProperty(new Response(text), 'body', { value: undefined }));
      const { list, events } = insertList(SRC);
      await waitForEvents({ list, events });
      expect([shown(list), events]).to.deep.equal([[1, 2], [{}]]);
    });

    it('with one that checks its receiver: reads the feed', async () => {
      globalThis.fetch = function (this: unknown, ...args: Parameters<typeof fetch>) {
        if (this !== undefined && this !== globalThis) throw new TypeError('Illegal invocation');
        return fetch(...args);
      };
      const { list } = await showing(items(2));
      expect(shown(list)).to.deep.equal([1, 2]);
    });
  });

  describe('110, an event listener of the page', () => {
    const open = (list: KpuNewsList) => {
      const link = part<HTMLAnchorElement>(list, 'title')!;
      link.click();
    };
    const readable = [item(1, { content_text: 'Isi' })];

    it('throws in kpu-open: the article is opened nevertheless', async () => {
      const { result, errors } = await openPage({
        head: scripts.module(),
        html: '<kpu-news-list open="dialog"></kpu-news-list>',
        data: feedOf(readable),
        probe: async (feed) => {
          const list = document.querySelector('kpu-news-list')!;
          list.feed = feed;
          list.addEventListener('kpu-open', () => {
            throw new Error('the page’s own');
          });
          await until(() => list.shadowRoot?.querySelector('[role=status]'), 'the list');
          list.shadowRoot!.querySelector('a')!.click();
          return (await until(() => list.shadowRoot!.querySelector('dialog'), 'the dialog')).open;
        },
      });
      expect(result).to.equal(true);
      expect(errors.map((error) => error.replace('Uncaught ', ''))).to.deep.equal(['Error: the page’s own']);
    });

    it('removes the list in kpu-open: works again once reinserted', async () => {
      const { list } = await showing(readable);
      list.open = 'dialog';
      list.addEventListener('kpu-open', () => list.remove(), { once: true });
      open(list);
      await pause(50);
      document.body.append(list);
      open(list);
      await waitUntil(() => part<HTMLDialogElement>(list, 'dialog')?.open, 'the dialog');
    });

    it('changes src in kpu-load and in kpu-error: each load is reported once', async () => {
      const sound = await serveFeed({ body: feedOf(items(2)) });
      const { list, events } = insertList(faultAt('33-404').url);
      list.addEventListener('kpu-error', () => (list.src = sound.url), { once: true });
      list.addEventListener('kpu-load', () => (list.src = `${sound.url}?2`), { once: true });
      await waitForEvents({ list, events }, 3);
      await pause(50);
      expect(events.map(({ code }) => code)).to.deep.equal(['not-found', undefined, undefined]);
    });
  });

  describe('112, a script provides as the feed', () => {
    const throwing = () => {
      throw new Error('trap');
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const odd: Record<string, unknown> = {
      'an object whose traps all throw': new Proxy(
        {},
        { get: throwing, has: throwing, ownKeys: throwing, getOwnPropertyDescriptor: throwing },
      ),
      'a revoked proxy': revoked.proxy,
      'an item that throws': { items: [new Proxy({}, { ownKeys: throwing })] },
    };
    for (const [name, feed] of Object.entries(odd))
      it(`${name}: reports an error`, async () => {
        const watched = insertList('');
        watched.list.feed = feed;
        const [{ code }] = await waitForEvents(watched);
        await waitUntil(() => stateOf(watched.list).retry);
        expect(code).to.equal('bad-syntax');
      });

    it('a hundred thousand frozen articles: shows the first ten', async () => {
      const watched = insertList('');
      const many = Array.from({ length: 100_000 }, (_, index) => Object.freeze(item((index % 20_000) + 1)));
      watched.list.feed = Object.freeze({ items: Object.freeze(many) });
      await waitForEvents(watched);
      expect(shown(watched.list)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });
  });

  describe('111, lists are added and removed', () => {
    const nodesOf = (list: KpuNewsList) => {
      const walker = document.createTreeWalker(list.shadowRoot!);
      let count = 0;
      while (walker.nextNode()) count++;
      return count;
    };

    it('the feed changes three hundred times: the number of nodes stays the same', async () => {
      const { list } = insertList('');
      const feeds = [feedOf(items(8)), feedOf(items(12, 5))];
      list.feed = feeds[0];
      await waitUntil(() => list.shadowRoot!.querySelector('[role=status]'));
      const before = nodesOf(list);
      for (let time = 0; time < 300; time++) {
        list.feed = { ...feeds[time % 2] };
        await list.updateComplete;
      }
      expect(shown(list)).to.deep.equal([5, 6, 7, 8, 9, 10, 11, 12]);
      expect(nodesOf(list)).to.equal(before);
    });

    // other engines offer no way to trigger garbage collection
    if (engine === 'chromium')
      it('fifty lists are removed: all are garbage-collected', async () => {
        const gone: WeakRef<ShadowRoot>[] = [];
        const feed = await serveFeed({ body: feedOf(items(3)) });
        for (let time = 0; time < 50; time++) {
          const { list } = insertList(feed.url);
          await next(list, 'kpu-load');
          list.remove();
          gone.push(new WeakRef(list.shadowRoot!));
          clear();
        }
        let left = gone.length;
        for (let time = 0; time < 100 && left > 5; time++) {
          await (globalThis as { gc?: (options: object) => Promise<void> }).gc?.({ execution: 'async' });
          await pause(20);
          left = gone.filter((reference) => reference.deref()).length;
        }
        expect(left).to.be.at.most(5);
      });
  });
});

describe('dist on a page where', () => {
  it('22, a public page requests a private network: the feed loads or fails once', async () => {
    const feed = await serveFeed({ body: feedOf(items(1)) });
    const { result } = await openPage({
      head: scripts.module(),
      csp: 'treat-as-public-address',
      data: feed.url,
      probe: async (src) => {
        const list = document.createElement('kpu-news-list');
        list.limits = { headers: 500, backoff: 1, policy: 1, breaker: 0 };
        list.src = src;
        list.append('Berita');
        const events: unknown[] = [];
        list.addEventListener('kpu-load', () => events.push('read'));
        list.addEventListener('kpu-error', ({ detail }) => events.push(detail.code));
        document.body.append(list);
        await until(() => events.length, 'an end');
        return events;
      },
    });
    // a browser that prompts the visitor gets no answer here
    expect(result).to.have.length(1);
    expect(result[0]).to.be.oneOf(['read', 'network', 'timeout']);
  });

  it('50, CSP blocks images: shows articles and a placeholder', async () => {
    const news = await serveNews();
    const { result, errors } = await openPage({
      head: scripts.module(),
      csp: `default-src 'none'; script-src 'self'; connect-src ${news.origin}`,
      html: threeOf(news.url),
      probe: async () => {
        const root = document.querySelector('kpu-news-list')!.shadowRoot!;
        const image = await until(() => root.querySelector('img'), 'a picture');
        await until(
          () => getComputedStyle(image).content.includes('gradient'),
          'an empty picture in its place',
        );
        const article = document.querySelector('kpu-article')!.shadowRoot!;
        const words = await until(() => article.querySelector('.body')?.textContent, 'the body');
        return { height: image.offsetHeight > 20, cards: root.querySelectorAll('.item a').length, words };
      },
    });
    expect(result.height).to.equal(true);
    expect(result.words).to.contain('Halo dunia');
    expect(errors).to.deep.equal([]);
  });

  for (const [kind, script] of Object.entries(scripts))
    it(`53, the page is sandboxed without an origin: everything works (${kind})`, async () => {
      const news = await serveNews();
      const { result, errors } = await openPage({
        head: script(),
        csp: 'sandbox allow-scripts',
        html: threeOf(news.url),
        probe: readThree,
      });
      expect([result.cards, result.article, result.networks.length]).to.deep.equal([
        ['Satu', 'Dua', 'Tiga'],
        ['Satu'],
        3,
      ]);
      expect(errors).to.deep.equal([]);
    });

  it('54, COEP blocks images: shows articles and a placeholder', async () => {
    const news = await serveNews();
    const { pages } = await origins();
    const page = await serveAt(pages, uniqueName(), [
      {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Cross-Origin-Embedder-Policy': 'require-corp',
        },
        body:
          `<!doctype html>${scripts.module()}<kpu-news-list src="${news.url}"></kpu-news-list><script>` +
          "const look = () => { const root = document.querySelector('kpu-news-list').shadowRoot, image = root?.querySelector('img');" +
          "if (!image || !getComputedStyle(image).content.includes('gradient')) return setTimeout(look, 20);" +
          "parent.postMessage({ coep: root.querySelectorAll('.item a').length }, '*') }; look()</script>",
      },
    ]);
    const reported = new Promise<number>((resolve) => {
      addEventListener(
        'message',
        ({ data }: MessageEvent<{ coep?: number }>) => data.coep && resolve(data.coep),
      );
    });
    const frame = document.createElement('iframe');
    frame.src = page.url;
    document.body.append(frame);
    expect(await reported).to.equal(3);
    frame.remove();
  });

  it('98, a service worker gives arbitrary answers: reports each as an error', async () => {
    const feed = await serveFeed({ body: feedOf(items(1)) });
    const { pages } = await origins();
    const worker = await serveAt(pages, uniqueName(), [
      {
        headers: { 'Content-Type': 'text/javascript' },
        body:
          "addEventListener('activate', (event) => event.waitUntil(clients.claim()));" +
          "const html = { headers: { 'Content-Type': 'text/html' } };" +
          'const answers = {' +
          "  html: () => new Response('<!doctype html>', html), empty: () => new Response('')," +
          "  opaque: (request) => fetch(request.url, { mode: 'no-cors' }), error: () => Response.error()," +
          "  throws: () => { throw new Error('x') }, nonsense: () => 'x', feed: (request) => fetch(request.url) };" +
          "addEventListener('fetch', (event) => { const how = new URL(event.request.url).searchParams.get('how');" +
          '  if (how) event.respondWith(Promise.resolve(event.request).then(answers[how])) });',
      },
    ]);
    const { result } = await openPage({
      head: scripts.module(),
      data: { src: feed.url, worker: worker.url },
      probe: async ({ src, worker }) => {
        const registration = await navigator.serviceWorker.register(worker, { scope: location.pathname });
        await until(() => navigator.serviceWorker.controller, 'the worker');
        const codes: Record<string, string> = {};
        for (const how of ['html', 'empty', 'opaque', 'error', 'throws', 'nonsense', 'feed']) {
          const list = document.createElement('kpu-news-list');
          list.limits = { backoff: 1, policy: 1, breaker: 0 };
          list.src = `${src}?how=${how}`;
          list.append('Berita');
          list.addEventListener('kpu-error', ({ detail }) => (codes[how] = detail.code));
          list.addEventListener('kpu-load', () => (codes[how] = 'read'));
          document.body.append(list);
          await until(() => codes[how], how);
        }
        await registration.unregister();
        return codes;
      },
    });
    expect(result).to.deep.equal({
      html: 'not-a-feed',
      empty: 'not-a-feed',
      opaque: 'network',
      error: 'network',
      throws: 'network',
      nonsense: 'network',
      feed: 'read',
    });
  });

  const meddling: Record<string, string> = {
    '103, built-in prototypes are frozen':
      'for (const one of [Object, Array, Function, String, Promise, Map, Set, WeakMap, RegExp, Date, JSON, Math, ' +
      'Node, Element, HTMLElement, Event, EventTarget, Response, Headers]) Object.freeze(one.prototype ?? one);',
    '103, JSON, Promise and the array iterator are replaced':
      'const { parse, stringify } = JSON; JSON.parse = function (...a) { return parse.apply(JSON, a) };' +
      'JSON.stringify = function (...a) { return stringify.apply(JSON, a) };' +
      'const then = Promise.prototype.then; Promise.prototype.then = function (...a) { return then.apply(this, a) };' +
      'window.Promise = class Promise extends window.Promise {};' +
      'const walk = Array.prototype[Symbol.iterator];' +
      'Array.prototype[Symbol.iterator] = Array.prototype.values = function () { return walk.call(this) };' +
      'Array.prototype.extra = function () {}; Array.prototype.last = 1; Object.prototype.also = 1;',
    '105, storage, crypto, streams and Intl.Segmenter are missing':
      "for (const name of ['caches', 'crypto', 'indexedDB', 'localStorage', 'sessionStorage', " +
      "'CompressionStream', 'requestIdleCallback', 'scheduler', 'navigation']) " +
      'Object.defineProperty(window, name, { value: undefined, configurable: true });' +
      'delete Intl.Segmenter; delete Intl.RelativeTimeFormat;' +
      "Object.defineProperty(Response.prototype, 'body', { value: undefined });",
  };
  for (const [name, code] of Object.entries(meddling))
    for (const [kind, script] of Object.entries(scripts))
      it(`${name}: everything works (${kind})`, async () => {
        const news = await serveNews();
        const { result, errors } = await openPage({
          head: `<script>${code}</script>${script()}`,
          html: threeOf(news.url),
          probe: readThree,
        });
        expect(result.cards).to.deep.equal(['Satu', 'Dua', 'Tiga']);
        expect(result.body).to.contain('Halo <b>dunia</b>');
        expect(result.networks).to.have.length(3);
        expect(errors).to.deep.equal([]);
      });
});
