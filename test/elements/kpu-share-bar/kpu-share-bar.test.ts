import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { KpuShareBar } from '../../../src/elements/kpu-share-bar/kpu-share-bar.js';
import type { ShareDetail } from '../../../src/events.js';
import type { ShareItem } from '../../../src/model/types.js';
import type { ShareTarget } from '../../../src/share/index.js';

const URL_ = 'https://kab-kepulauansangihe.kpu.go.id/berita/baca?id=7&x=a%20b#isi';
const LAZY = ['telegram', 'line', 'threads', 'linkedin', 'bluesky', 'email', 'copy'];

/** The default of one second is too short on a busy machine. */
const until = (holds: () => unknown, message?: string): Promise<void> =>
  waitUntil(holds, message, { timeout: 30_000, interval: 20 });

const root = (el: KpuShareBar): ShadowRoot => el.shadowRoot!;
const part = (el: KpuShareBar, name: string): HTMLElement => root(el).querySelector(`[part~="${name}"]`)!;
const linksOf = (el: KpuShareBar): HTMLElement[] => [
  ...root(el).querySelectorAll<HTMLElement>('.share-link'),
];
const networks = (el: KpuShareBar): (string | undefined)[] =>
  linksOf(el).map((shareLink) => shareLink.dataset.network);
const link = (el: KpuShareBar, name: string): HTMLAnchorElement =>
  part(el, `share-link-${name}`) as HTMLAnchorElement;
const liveText = (el: KpuShareBar): string => root(el).querySelector('[role="status"]')!.textContent;
const labelOf = (el: KpuShareBar): string | undefined =>
  root(el).querySelector('[part="label"]')?.textContent;

/** A share bar in the page. */
async function showBar(
  attributes: Record<string, string> = {},
  properties: Partial<Pick<KpuShareBar, 'targets' | 'messages' | 'label'>> = {},
  into: Element = document.body,
): Promise<KpuShareBar> {
  const el = document.createElement('kpu-share-bar');
  for (const [name, value] of Object.entries({ url: URL_, heading: 'Rapat', ...attributes }))
    el.setAttribute(name, value);
  Object.assign(el, properties);
  into.append(el);
  await el.updateComplete;
  return el;
}
const waitForLinks = (el: KpuShareBar, links: number): Promise<void> =>
  until(() => linksOf(el).length === links, `${String(links)} links, not ${String(networks(el))}`);

/** Clicks without navigating; tells whether the link would have been followed. */
function click(element: HTMLElement): boolean {
  let followed = false;
  document.addEventListener(
    'click',
    (event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  element.click();
  return followed;
}

describe('<kpu-share-bar>', () => {
  const { warn } = console;
  const title = document.title;
  let warned: string[];
  let undo: (() => void)[];

  beforeEach(() => {
    undo = [];
    warned = [];
    console.warn = (...args: unknown[]) => warned.push(args.map(String).join(' '));
  });

  afterEach(() => {
    console.warn = warn;
    document.title = title;
    for (const act of undo) act();
    for (const el of document.querySelectorAll('kpu-share-bar, [data-test], link[rel="canonical"]'))
      el.remove();
  });

  /** Replaces a member of navigator with a stub until the end of the test. */
  const stubNavigator = (name: 'share' | 'canShare' | 'clipboard', value: unknown): void => {
    const own = Object.getOwnPropertyDescriptor(navigator, name);
    Object.defineProperty(navigator, name, { value, configurable: true });
    undo.push(() => {
      if (own) Object.defineProperty(navigator, name, own);
      else Reflect.deleteProperty(navigator, name);
    });
  };

  const itemOf = async (el: KpuShareBar): Promise<ShareItem> => {
    const shareEvent = oneEvent<CustomEvent<ShareDetail>>(el, 'kpu-share');
    click(linksOf(el)[0]);
    return (await shareEvent).detail.item;
  };

  describe('url', () => {
    it('is shared as an absolute URL', async () => {
      const { url } = await itemOf(await showBar({ url: '/berita/7?a=b' }));
      expect(url).to.equal(`${location.origin}/berita/7?a=b`);
    });

    it('is the URL of the page by default', async () => {
      expect((await itemOf(await showBar({ url: '' }))).url).to.equal(location.href);
    });

    it('is the canonical URL of the page if there is one', async () => {
      const canonical = document.createElement('link');
      canonical.rel = 'canonical';
      canonical.href = '/berita/7';
      document.head.append(canonical);
      expect((await itemOf(await showBar({ url: '' }))).url).to.equal(`${location.origin}/berita/7`);
    });

    for (const bad of ['javascript:alert(1)', 'mailto:a@b.id', 'https://a:b@kpu.go.id/', 'http://']) {
      it(`warns about "${bad}" once and falls back to the page`, async () => {
        const el = await showBar({ url: bad });
        await showBar({ url: bad });
        expect((await itemOf(el)).url).to.equal(location.href);
        expect(warned).to.have.lengthOf(1);
        expect(warned[0]).to.contain(`<kpu-share-bar url="${bad}">`);
      });
    }

    it('updates the links when it changes', async () => {
      const el = await showBar();
      el.url = 'https://kpu.go.id/baru';
      await el.updateComplete;
      expect(link(el, 'facebook').href).to.contain(encodeURIComponent('https://kpu.go.id/baru'));
    });
  });

  describe('heading and text', () => {
    it('are shared without hidden characters', async () => {
      const item = await itemOf(await showBar({ heading: ' Rapat \u202e "Pleno" ', text: 'Ikuti\n kami' }));
      expect(item).to.deep.equal({ url: URL_, title: 'Rapat "Pleno"', text: 'Ikuti kami' });
    });

    it('default to the title of the page and nothing', async () => {
      document.title = 'Judul laman';
      expect(await itemOf(await showBar({ heading: '' }))).to.deep.equal({
        url: URL_,
        title: 'Judul laman',
        text: undefined,
      });
    });

    it('are sent to WhatsApp as a message with the URL on its last line', async () => {
      const el = await showBar({ heading: 'A & "B" 👍', text: 'Ikuti' });
      const text = new URL(link(el, 'whatsapp').href).searchParams.get('text');
      expect(text).to.equal(`A & "B" 👍\n\nIkuti\n\n${URL_}`);
    });

    it('are truncated so that the URL stays complete', async () => {
      const el = await showBar({ heading: '👨‍👩‍👧‍👦 é & '.repeat(60), networks: LAZY.slice(0, -1).join(' ') });
      await waitForLinks(el, LAZY.length - 1);
      for (const shareLink of linksOf(el))
        expect(decodeURIComponent(shareLink.getAttribute('href')!), shareLink.dataset.network).to.contain(
          URL_,
        );
    });
  });

  describe('networks', () => {
    it('are Facebook, X and WhatsApp by default', async () => {
      expect(networks(await showBar())).to.deep.equal(['facebook', 'x', 'whatsapp']);
    });

    it('appear in the given order, once each; twitter means x', async () => {
      const el = await showBar({ networks: 'whatsapp, Twitter x facebook WHATSAPP' });
      expect(networks(el)).to.deep.equal(['whatsapp', 'x', 'facebook']);
    });

    it('appear in the given order even if they are loaded late', async () => {
      const el = await showBar({ networks: `x ${LAZY.join(' ')} facebook` });
      await waitForLinks(el, LAZY.length + 2);
      expect(networks(el)).to.deep.equal(['x', ...LAZY, 'facebook']);
    });

    it('warn once about unknown names and keep the others', async () => {
      const el = await showBar({ networks: 'x multiply' });
      await showBar({ networks: 'facebook multiply' });
      expect(networks(el)).to.deep.equal(['x']);
      expect(warned).to.have.lengthOf(1);
      expect(warned[0]).to.contain('<kpu-share-bar networks="multiply">');
    });

    for (const name of ['__proto__', 'constructor', 'toString']) {
      it(`ignore ${name}`, async () => {
        const el = await showBar({ networks: `x ${name}` });
        expect(networks(el)).to.deep.equal(['x']);
      });
    }

    it('update when the property changes', async () => {
      const el = await showBar();
      el.networks = 'x';
      await el.updateComplete;
      expect(networks(el)).to.deep.equal(['x']);
    });
  });

  describe('label', () => {
    it('is a translated default', async () => {
      expect(labelOf(await showBar())).to.equal('Bagikan:');
      expect(labelOf(await showBar({ lang: 'en' }))).to.equal('Share:');
    });

    it('is the text of the attribute', async () => {
      const el = await showBar({ label: 'Sebarkan' });
      expect(labelOf(el)).to.equal('Sebarkan:');
      expect(part(el, 'share')).to.have.attribute('aria-label', 'Sebarkan');
    });

    for (const [how, make] of [
      ['attribute', () => showBar({ label: '' })],
      ['property', () => showBar({}, { label: '' })],
    ] as const) {
      it(`is not shown if the ${how} is empty, but the group keeps its accessible name`, async () => {
        const el = await make();
        expect(labelOf(el)).to.equal(undefined);
        expect(part(el, 'share')).to.have.attribute('aria-label', 'Bagikan');
      });
    }

    it('returns to the default when the attribute is removed', async () => {
      const el = await showBar({ label: '' });
      el.removeAttribute('label');
      await el.updateComplete;
      expect(labelOf(el)).to.equal('Bagikan:');
    });
  });

  describe('display', () => {
    for (const [display, icon, text] of [
      ['icon', true, ''],
      ['text', false, 'WhatsApp'],
      ['BOTH', true, 'WhatsApp'],
    ] as const) {
      it(`${display} shows ${icon ? 'the icon' : 'no icon'} and "${text}"`, async () => {
        const el = await showBar({ display });
        expect(!!link(el, 'whatsapp').querySelector('svg')).to.equal(icon);
        expect(link(el, 'whatsapp').textContent.trim()).to.equal(text);
      });
    }

    it('warns about an unknown value and shows icons', async () => {
      const el = await showBar({ display: 'ikon' });
      expect(link(el, 'x').textContent.trim()).to.equal('');
      expect(warned.join()).to.contain('display="ikon"');
    });

    it('translates the names of actions', async () => {
      const el = await showBar({ display: 'text', networks: 'copy email' });
      await waitForLinks(el, 2);
      expect(linksOf(el).map((shareLink) => shareLink.textContent.trim())).to.deep.equal([
        'Salin tautan',
        'Kirim lewat surel',
      ]);
    });
  });

  describe('links', () => {
    it('have network and title as their accessible name', async () => {
      const el = await showBar({ networks: 'whatsapp x email copy' });
      await waitForLinks(el, 4);
      expect(linksOf(el).map((shareLink) => shareLink.ariaLabel)).to.deep.equal([
        'Bagikan ke WhatsApp: Rapat',
        'Bagikan ke X: Rapat',
        'Kirim lewat surel: Rapat',
        'Salin tautan: Rapat',
      ]);
    });

    it('open a new tab without an opener', async () => {
      const el = await showBar({ networks: 'facebook x whatsapp telegram' });
      await waitForLinks(el, 4);
      for (const shareLink of linksOf(el)) {
        expect(shareLink.localName).to.equal('a');
        expect(shareLink).to.have.attribute('target', '_blank');
        expect(shareLink).to.have.attribute('rel', 'noopener');
      }
    });

    it('open no tab for email', async () => {
      const el = await showBar({ networks: 'email' });
      await waitForLinks(el, 1);
      expect(link(el, 'email').protocol).to.equal('mailto:');
      expect(link(el, 'email')).not.to.have.attribute('target');
    });

    it('escape quotes and tags in the title', async () => {
      const el = await showBar({ heading: '"><img src=x onerror=alert(1)>' });
      expect(link(el, 'x').ariaLabel).to.equal('Bagikan ke X: "><img src=x onerror=alert(1)>');
      expect(root(el).querySelectorAll('img')).to.have.lengthOf(0);
    });

    it('send no request to any network before a click', async () => {
      performance.clearResourceTimings();
      const el = await showBar({ networks: `facebook x whatsapp ${LAZY.join(' ')}`, display: 'both' });
      await waitForLinks(el, LAZY.length + 3);
      await aTimeout(50);
      const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
      expect(hosts.filter((host) => host !== location.host)).to.deep.equal([]);
      expect(document.querySelectorAll('iframe')).to.have.lengthOf(0);
    });
  });

  describe('kpu-share', () => {
    it('has network and item, bubbles, and lets the link be followed', async () => {
      const el = await showBar();
      const shareEvent = oneEvent<CustomEvent<ShareDetail>>(document, 'kpu-share');
      expect(click(link(el, 'x'))).to.equal(true);
      const event = await shareEvent;
      expect(event.detail).to.deep.equal({
        network: 'x',
        item: { url: URL_, title: 'Rapat', text: undefined },
      });
      expect([event.cancelable, event.composed]).to.deep.equal([true, true]);
    });

    it('fires for a click on the icon within a link', async () => {
      const el = await showBar();
      const shareEvent = oneEvent<CustomEvent<ShareDetail>>(el, 'kpu-share');
      document.addEventListener(
        'click',
        (event) => {
          event.preventDefault();
        },
        { once: true },
      );
      link(el, 'facebook')
        .querySelector('path')!
        .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
      expect((await shareEvent).detail.network).to.equal('facebook');
    });

    it('keeps the link from being followed if canceled', async () => {
      const el = await showBar();
      el.addEventListener('kpu-share', (event) => {
        event.preventDefault();
      });
      expect(click(link(el, 'x'))).to.equal(false);
    });

    it('does not fire for a click beside the links', async () => {
      const el = await showBar();
      let shareEvent = 0;
      el.addEventListener('kpu-share', () => shareEvent++);
      click(part(el, 'label'));
      expect(shareEvent).to.equal(0);
    });
  });

  describe('copy', () => {
    let copied: string[];
    const copyBar = async (attributes: Record<string, string> = {}): Promise<KpuShareBar> => {
      copied = [];
      stubNavigator('clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
      const el = await showBar({ networks: 'copy', ...attributes });
      await waitForLinks(el, 1);
      return el;
    };

    it('copies the URL and announces it in the live region', async () => {
      const el = await copyBar();
      expect(liveText(el)).to.equal('');
      link(el, 'copy').click();
      await until(() => liveText(el) === 'Tautan telah disalin.');
      expect(copied).to.deep.equal([URL_]);
    });

    it("is announced in the page's language", async () => {
      const el = await copyBar({ lang: 'en' });
      link(el, 'copy').click();
      await until(() => liveText(el) === 'Link copied.');
    });

    it('is announced again for a second click', async () => {
      const el = await copyBar();
      link(el, 'copy').click();
      await until(() => liveText(el));
      const announcements: string[] = [];
      const observer = new MutationObserver(() => announcements.push(liveText(el)));
      observer.observe(root(el), { childList: true, characterData: true, subtree: true });
      link(el, 'copy').click();
      await until(() => announcements.at(-1) === 'Tautan telah disalin.');
      observer.disconnect();
      expect(announcements[0]).to.equal('');
    });

    it('does not copy if kpu-share was canceled', async () => {
      const el = await copyBar();
      el.addEventListener('kpu-share', (event) => {
        event.preventDefault();
      });
      link(el, 'copy').click();
      await aTimeout(30);
      expect([copied, liveText(el)]).to.deep.equal([[], '']);
    });

    it('announces a failure', async () => {
      const el = await copyBar();
      stubNavigator('clipboard', { writeText: () => Promise.reject(new Error('denied')) });
      const { execCommand } = document; // eslint-disable-line @typescript-eslint/no-deprecated, @typescript-eslint/unbound-method -- put back below
      document.execCommand = () => false; // eslint-disable-line @typescript-eslint/no-deprecated -- the fallback without a clipboard
      undo.push(() => (document.execCommand = execCommand)); // eslint-disable-line @typescript-eslint/no-deprecated -- as above
      link(el, 'copy').click();
      await until(() => liveText(el) === 'Tautan tidak dapat disalin.');
    });
  });

  describe('native', () => {
    it('is not shown if the browser does not support it', async () => {
      stubNavigator('canShare', () => false);
      const el = await showBar({ networks: 'x native copy' });
      await until(() => networks(el).includes('copy'));
      await aTimeout(30);
      expect(networks(el)).to.deep.equal(['x', 'copy']);
    });

    it('passes the item to navigator.share', async () => {
      const shared: unknown[] = [];
      stubNavigator('canShare', () => true);
      stubNavigator('share', (data: unknown) => Promise.resolve(void shared.push(data)));
      const el = await showBar({ networks: 'native', text: 'Ikuti' });
      await waitForLinks(el, 1);
      link(el, 'native').click();
      expect(shared).to.deep.equal([{ title: 'Rapat', text: 'Rapat\n\nIkuti', url: URL_ }]);
    });
  });

  describe('custom targets', () => {
    const mastodon: ShareTarget = {
      id: 'mastodon',
      name: 'Mastodon',
      icon: 'M0 0h24v24z',
      href: ({ url }) => `https://mastodon.social/share?text=${encodeURIComponent(url)}`,
    };

    it('are shown beside built-in ones', async () => {
      const el = await showBar({ networks: 'x mastodon' }, { targets: [mastodon] });
      expect(link(el, 'mastodon').href).to.equal(mastodon.href?.({ url: URL_, title: '' }));
      expect(link(el, 'mastodon').ariaLabel).to.equal('Bagikan ke Mastodon: Rapat');
      expect(warned).to.deep.equal([]);
    });

    it('override a built-in one with the same id', async () => {
      const el = await showBar({ networks: 'x' }, { targets: [{ ...mastodon, id: 'x' }] });
      expect(link(el, 'x').hostname).to.equal('mastodon.social');
    });

    it('are rendered when set later', async () => {
      const el = await showBar({ networks: 'x mastodon' });
      el.targets = [mastodon];
      await el.updateComplete;
      expect(networks(el)).to.deep.equal(['x', 'mastodon']);
    });
  });

  describe('messages', () => {
    it('can be overridden by the page', async () => {
      const el = await showBar({}, { messages: { share: 'Sebarkan', shareOn: 'Kirim ke {name}' } });
      expect(labelOf(el)).to.equal('Sebarkan:');
      expect(link(el, 'x').ariaLabel).to.equal('Kirim ke X: Rapat');
    });

    it('follow the language of the page', async () => {
      const container = document.createElement('div');
      container.dataset.test = '';
      container.lang = 'en';
      document.body.append(container);
      const el = await showBar({}, {}, container);
      expect(labelOf(el)).to.equal('Share:');
      container.lang = 'id';
      await until(() => labelOf(el) === 'Bagikan:');
    });
  });

  describe('has no axe violations', () => {
    for (const [scheme, ground, text] of [
      ['light', '#fff', '#222'],
      ['dark', '#161311', '#eee'],
    ]) {
      for (const display of ['icon', 'text', 'both']) {
        it(`${display}, ${scheme}`, async () => {
          const container = document.createElement('main');
          container.dataset.test = '';
          container.lang = 'id';
          Object.assign(container.style, { colorScheme: scheme, background: ground, color: text });
          document.body.append(container);
          const el = await showBar({ display, networks: 'facebook x whatsapp email copy' }, {}, container);
          await waitForLinks(el, 5);
          await expect(container).to.be.accessible();
        });
      }
    }

    it('has touch targets of at least 44 px', async () => {
      for (const shareLink of linksOf(await showBar())) {
        const { width, height } = shareLink.getBoundingClientRect();
        expect([width >= 44, height >= 44]).to.deep.equal([true, true]);
      }
    });
  });
});
