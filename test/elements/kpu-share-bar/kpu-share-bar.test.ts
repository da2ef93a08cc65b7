import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { KpuShareBar } from '../../../src/elements/kpu-share-bar/kpu-share-bar.js';
import type { ShareDetail } from '../../../src/events.js';
import type { ShareItem } from '../../../src/model/types.js';
import type { ShareTarget } from '../../../src/share/index.js';

const URL_ = 'https://kab-kepulauansangihe.kpu.go.id/berita/baca?id=7&x=a%20b#isi';
const LAZY = ['telegram', 'line', 'threads', 'linkedin', 'bluesky', 'email', 'copy'];

/** On a busy machine a second may be too little. */
const until = (holds: () => unknown, message?: string): Promise<void> =>
  waitUntil(holds, message, { timeout: 5000, interval: 20 });

const root = (el: KpuShareBar): ShadowRoot => el.shadowRoot!;
const part = (el: KpuShareBar, name: string): HTMLElement => root(el).querySelector(`[part~="${name}"]`)!;
const linksOf = (el: KpuShareBar): HTMLElement[] => [
  ...root(el).querySelectorAll<HTMLElement>('.share-link'),
];
const networks = (el: KpuShareBar): (string | undefined)[] => linksOf(el).map((one) => one.dataset.network);
const link = (el: KpuShareBar, name: string): HTMLAnchorElement =>
  part(el, `share-link-${name}`) as HTMLAnchorElement;
const live = (el: KpuShareBar): string => root(el).querySelector('[role="status"]')!.textContent;
const labelOf = (el: KpuShareBar): string | undefined =>
  root(el).querySelector('[part="label"]')?.textContent;

/** A bar in the page with as many links as it was given names. */
async function bar(
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
const count = (el: KpuShareBar, links: number): Promise<void> =>
  until(() => linksOf(el).length === links, `${String(links)} links, not ${String(networks(el))}`);

/** Clicks, keeps the browser where it is, and tells whether the link would have been followed. */
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
    console.warn = (...words: unknown[]) => warned.push(words.map(String).join(' '));
  });

  afterEach(() => {
    console.warn = warn;
    document.title = title;
    for (const act of undo) act();
    for (const el of document.querySelectorAll('kpu-share-bar, [data-test], link[rel="canonical"]'))
      el.remove();
  });

  /** Gives the browser a device, or a clipboard, that a test can look at. */
  const device = (name: 'share' | 'canShare' | 'clipboard', value: unknown): void => {
    const own = Object.getOwnPropertyDescriptor(navigator, name);
    Object.defineProperty(navigator, name, { value, configurable: true });
    undo.push(() => {
      if (own) Object.defineProperty(navigator, name, own);
      else Reflect.deleteProperty(navigator, name);
    });
  };

  const itemOf = async (el: KpuShareBar): Promise<ShareItem> => {
    const told = oneEvent<CustomEvent<ShareDetail>>(el, 'kpu-share');
    click(linksOf(el)[0]);
    return (await told).detail.item;
  };

  describe('url', () => {
    it('is what is shared, made absolute', async () => {
      const { url } = await itemOf(await bar({ url: '/berita/7?a=b' }));
      expect(url).to.equal(`${location.origin}/berita/7?a=b`);
    });

    it('is the page’s address by default', async () => {
      expect((await itemOf(await bar({ url: '' }))).url).to.equal(location.href);
    });

    it('is the page’s canonical address where it has one', async () => {
      const canonical = document.createElement('link');
      canonical.rel = 'canonical';
      canonical.href = '/berita/7';
      document.head.append(canonical);
      expect((await itemOf(await bar({ url: '' }))).url).to.equal(`${location.origin}/berita/7`);
    });

    for (const bad of ['javascript:alert(1)', 'mailto:a@b.id', 'https://a:b@kpu.go.id/', 'http://']) {
      it(`warns of "${bad}" once and falls back to the page`, async () => {
        const el = await bar({ url: bad });
        await bar({ url: bad });
        expect((await itemOf(el)).url).to.equal(location.href);
        expect(warned).to.have.lengthOf(1);
        expect(warned[0]).to.contain(`<kpu-share-bar url="${bad}">`);
      });
    }

    it('changes the links when it changes', async () => {
      const el = await bar();
      el.url = 'https://kpu.go.id/baru';
      await el.updateComplete;
      expect(link(el, 'facebook').href).to.contain(encodeURIComponent('https://kpu.go.id/baru'));
    });
  });

  describe('heading and text', () => {
    it('are shared, without hidden characters', async () => {
      const item = await itemOf(await bar({ heading: ' Rapat \u202e "Pleno" ', text: 'Ikuti\n kami' }));
      expect(item).to.deep.equal({ url: URL_, title: 'Rapat "Pleno"', text: 'Ikuti kami' });
    });

    it('are the page’s title and nothing by default', async () => {
      document.title = 'Judul laman';
      expect(await itemOf(await bar({ heading: '' }))).to.deep.equal({
        url: URL_,
        title: 'Judul laman',
        text: undefined,
      });
    });

    it('reach WhatsApp as a message with the address alone on its last line', async () => {
      const el = await bar({ heading: 'A & "B" 👍', text: 'Ikuti' });
      const text = new URL(link(el, 'whatsapp').href).searchParams.get('text');
      expect(text).to.equal(`A & "B" 👍\n\nIkuti\n\n${URL_}`);
    });

    it('of any length leave the address whole', async () => {
      const el = await bar({ heading: '👨‍👩‍👧‍👦 é & '.repeat(60), networks: LAZY.slice(0, -1).join(' ') });
      await count(el, LAZY.length - 1);
      for (const one of linksOf(el))
        expect(decodeURIComponent(one.getAttribute('href')!), one.dataset.network).to.contain(URL_);
    });
  });

  describe('networks', () => {
    it('are three by default', async () => {
      expect(networks(await bar())).to.deep.equal(['facebook', 'x', 'whatsapp']);
    });

    it('come in the order given, each once; twitter means x', async () => {
      const el = await bar({ networks: 'whatsapp, Twitter x facebook WHATSAPP' });
      expect(networks(el)).to.deep.equal(['whatsapp', 'x', 'facebook']);
    });

    it('come in that order from chunks too', async () => {
      const el = await bar({ networks: `x ${LAZY.join(' ')} facebook` });
      await count(el, LAZY.length + 2);
      expect(networks(el)).to.deep.equal(['x', ...LAZY, 'facebook']);
    });

    it('unknown ones warn once, the others stay', async () => {
      const el = await bar({ networks: 'x multiply' });
      await bar({ networks: 'facebook multiply' });
      expect(networks(el)).to.deep.equal(['x']);
      expect(warned).to.have.lengthOf(1);
      expect(warned[0]).to.contain('<kpu-share-bar networks="multiply">');
    });

    for (const name of ['__proto__', 'constructor', 'toString']) {
      it(`${name} is none`, async () => {
        const el = await bar({ networks: `x ${name}` });
        expect(networks(el)).to.deep.equal(['x']);
      });
    }

    it('change with the property', async () => {
      const el = await bar();
      el.networks = 'x';
      await el.updateComplete;
      expect(networks(el)).to.deep.equal(['x']);
    });
  });

  describe('label', () => {
    it('is the language’s word', async () => {
      expect(labelOf(await bar())).to.equal('Bagikan:');
      expect(labelOf(await bar({ lang: 'en' }))).to.equal('Share:');
    });

    it('is the author’s word', async () => {
      const el = await bar({ label: 'Sebarkan' });
      expect(labelOf(el)).to.equal('Sebarkan:');
      expect(part(el, 'share')).to.have.attribute('aria-label', 'Sebarkan');
    });

    for (const [how, make] of [
      ['attribute', () => bar({ label: '' })],
      ['property', () => bar({}, { label: '' })],
    ] as const) {
      it(`is not there where the ${how} is empty, yet the group keeps a name`, async () => {
        const el = await make();
        expect(labelOf(el)).to.equal(undefined);
        expect(part(el, 'share')).to.have.attribute('aria-label', 'Bagikan');
      });
    }

    it('comes back when the attribute is taken away', async () => {
      const el = await bar({ label: '' });
      el.removeAttribute('label');
      await el.updateComplete;
      expect(labelOf(el)).to.equal('Bagikan:');
    });
  });

  describe('display', () => {
    for (const [display, icon, words] of [
      ['icon', true, ''],
      ['text', false, 'WhatsApp'],
      ['BOTH', true, 'WhatsApp'],
    ] as const) {
      it(`${display} shows ${icon ? 'the mark' : 'no mark'} and "${words}"`, async () => {
        const el = await bar({ display });
        expect(!!link(el, 'whatsapp').querySelector('svg')).to.equal(icon);
        expect(link(el, 'whatsapp').textContent.trim()).to.equal(words);
      });
    }

    it('in another word warns and is the mark', async () => {
      const el = await bar({ display: 'ikon' });
      expect(link(el, 'x').textContent.trim()).to.equal('');
      expect(warned.join()).to.contain('display="ikon"');
    });

    it('names an action in the page’s language', async () => {
      const el = await bar({ display: 'text', networks: 'copy email' });
      await count(el, 2);
      expect(linksOf(el).map((one) => one.textContent.trim())).to.deep.equal([
        'Salin tautan',
        'Kirim lewat surel',
      ]);
    });
  });

  describe('links', () => {
    it('say network and title', async () => {
      const el = await bar({ networks: 'whatsapp x email copy' });
      await count(el, 4);
      expect(linksOf(el).map((one) => one.ariaLabel)).to.deep.equal([
        'Bagikan ke WhatsApp: Rapat',
        'Bagikan ke X: Rapat',
        'Kirim lewat surel: Rapat',
        'Salin tautan: Rapat',
      ]);
    });

    it('open beside the page and give nothing away', async () => {
      const el = await bar({ networks: 'facebook x whatsapp telegram' });
      await count(el, 4);
      for (const one of linksOf(el)) {
        expect(one.localName).to.equal('a');
        expect(one).to.have.attribute('target', '_blank');
        expect(one).to.have.attribute('rel', 'noopener');
      }
    });

    it('to a mail program open no tab', async () => {
      const el = await bar({ networks: 'email' });
      await count(el, 1);
      expect(link(el, 'email').protocol).to.equal('mailto:');
      expect(link(el, 'email')).not.to.have.attribute('target');
    });

    it('keep a title with quotes and tags out of the markup', async () => {
      const el = await bar({ heading: '"><img src=x onerror=alert(1)>' });
      expect(link(el, 'x').ariaLabel).to.equal('Bagikan ke X: "><img src=x onerror=alert(1)>');
      expect(root(el).querySelectorAll('img')).to.have.lengthOf(0);
    });

    it('ask nothing of any network before a click', async () => {
      performance.clearResourceTimings();
      const el = await bar({ networks: `facebook x whatsapp ${LAZY.join(' ')}`, display: 'both' });
      await count(el, LAZY.length + 3);
      await aTimeout(50);
      const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
      expect(hosts.filter((host) => host !== location.host)).to.deep.equal([]);
      expect(document.querySelectorAll('iframe')).to.have.lengthOf(0);
    });
  });

  describe('kpu-share', () => {
    it('tells network and item, bubbles, and lets the link be followed', async () => {
      const el = await bar();
      const told = oneEvent<CustomEvent<ShareDetail>>(document, 'kpu-share');
      expect(click(link(el, 'x'))).to.equal(true);
      const event = await told;
      expect(event.detail).to.deep.equal({
        network: 'x',
        item: { url: URL_, title: 'Rapat', text: undefined },
      });
      expect([event.cancelable, event.composed]).to.deep.equal([true, true]);
    });

    it('comes for a click on the mark inside a link', async () => {
      const el = await bar();
      const told = oneEvent<CustomEvent<ShareDetail>>(el, 'kpu-share');
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
      expect((await told).detail.network).to.equal('facebook');
    });

    it('cancelled keeps the link from being followed', async () => {
      const el = await bar();
      el.addEventListener('kpu-share', (event) => {
        event.preventDefault();
      });
      expect(click(link(el, 'x'))).to.equal(false);
    });

    it('does not come for a click beside the links', async () => {
      const el = await bar();
      let told = 0;
      el.addEventListener('kpu-share', () => told++);
      click(part(el, 'label'));
      expect(told).to.equal(0);
    });
  });

  describe('copy', () => {
    let copied: string[];
    const copyBar = async (attributes: Record<string, string> = {}): Promise<KpuShareBar> => {
      copied = [];
      device('clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
      const el = await bar({ networks: 'copy', ...attributes });
      await count(el, 1);
      return el;
    };

    it('copies the address alone and says so in the live region', async () => {
      const el = await copyBar();
      expect(live(el)).to.equal('');
      link(el, 'copy').click();
      await until(() => live(el) === 'Tautan telah disalin.');
      expect(copied).to.deep.equal([URL_]);
    });

    it('says it in English to English readers', async () => {
      const el = await copyBar({ lang: 'en' });
      link(el, 'copy').click();
      await until(() => live(el) === 'Link copied.');
    });

    it('says it again for a second click', async () => {
      const el = await copyBar();
      link(el, 'copy').click();
      await until(() => live(el));
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(live(el)));
      observer.observe(root(el), { childList: true, characterData: true, subtree: true });
      link(el, 'copy').click();
      await until(() => said.at(-1) === 'Tautan telah disalin.');
      observer.disconnect();
      expect(said[0]).to.equal('');
    });

    it('is not done where kpu-share was cancelled', async () => {
      const el = await copyBar();
      el.addEventListener('kpu-share', (event) => {
        event.preventDefault();
      });
      link(el, 'copy').click();
      await aTimeout(30);
      expect([copied, live(el)]).to.deep.equal([[], '']);
    });

    it('says where it could not be done', async () => {
      const el = await copyBar();
      device('clipboard', { writeText: () => Promise.reject(new Error('denied')) });
      const { execCommand } = document; // eslint-disable-line @typescript-eslint/no-deprecated, @typescript-eslint/unbound-method -- put back below
      document.execCommand = () => false; // eslint-disable-line @typescript-eslint/no-deprecated -- the way left without a clipboard
      undo.push(() => (document.execCommand = execCommand)); // eslint-disable-line @typescript-eslint/no-deprecated -- as above
      link(el, 'copy').click();
      await until(() => live(el) === 'Tautan tidak dapat disalin.');
    });
  });

  describe('native', () => {
    it('is not shown where the browser cannot', async () => {
      device('canShare', () => false);
      const el = await bar({ networks: 'x native copy' });
      await until(() => networks(el).includes('copy'));
      await aTimeout(30);
      expect(networks(el)).to.deep.equal(['x', 'copy']);
    });

    it('hands the item to the device', async () => {
      const shared: unknown[] = [];
      device('canShare', () => true);
      device('share', (data: unknown) => Promise.resolve(void shared.push(data)));
      const el = await bar({ networks: 'native', text: 'Ikuti' });
      await count(el, 1);
      link(el, 'native').click();
      expect(shared).to.deep.equal([{ title: 'Rapat', text: 'Rapat\n\nIkuti', url: URL_ }]);
    });
  });

  describe('own targets', () => {
    const mastodon: ShareTarget = {
      id: 'mastodon',
      name: 'Mastodon',
      icon: 'M0 0h24v24z',
      href: ({ url }) => `https://mastodon.social/share?text=${encodeURIComponent(url)}`,
    };

    it('stand beside the built-in ones', async () => {
      const el = await bar({ networks: 'x mastodon' }, { targets: [mastodon] });
      expect(link(el, 'mastodon').href).to.equal(mastodon.href?.({ url: URL_, title: '' }));
      expect(link(el, 'mastodon').ariaLabel).to.equal('Bagikan ke Mastodon: Rapat');
      expect(warned).to.deep.equal([]);
    });

    it('win over a built-in one of the same id', async () => {
      const el = await bar({ networks: 'x' }, { targets: [{ ...mastodon, id: 'x' }] });
      expect(link(el, 'x').hostname).to.equal('mastodon.social');
    });

    it('are drawn when set later', async () => {
      const el = await bar({ networks: 'x mastodon' });
      el.targets = [mastodon];
      await el.updateComplete;
      expect(networks(el)).to.deep.equal(['x', 'mastodon']);
    });
  });

  describe('words', () => {
    it('are the page’s own where it has some', async () => {
      const el = await bar({}, { messages: { share: 'Sebarkan', shareOn: 'Kirim ke {name}' } });
      expect(labelOf(el)).to.equal('Sebarkan:');
      expect(link(el, 'x').ariaLabel).to.equal('Kirim ke X: Rapat');
    });

    it('follow the page’s language', async () => {
      const place = document.createElement('div');
      place.dataset.test = '';
      place.lang = 'en';
      document.body.append(place);
      const el = await bar({}, {}, place);
      expect(labelOf(el)).to.equal('Share:');
      place.lang = 'id';
      await until(() => labelOf(el) === 'Bagikan:');
    });
  });

  describe('is accessible', () => {
    for (const [scheme, ground, text] of [
      ['light', '#fff', '#222'],
      ['dark', '#161311', '#eee'],
    ]) {
      for (const display of ['icon', 'text', 'both']) {
        it(`${display}, ${scheme}`, async () => {
          const place = document.createElement('main');
          place.dataset.test = '';
          place.lang = 'id';
          Object.assign(place.style, { colorScheme: scheme, background: ground, color: text });
          document.body.append(place);
          const el = await bar({ display, networks: 'facebook x whatsapp email copy' }, {}, place);
          await count(el, 5);
          await expect(place).to.be.accessible();
        });
      }
    }

    it('has targets of 44 px', async () => {
      for (const one of linksOf(await bar())) {
        const { width, height } = one.getBoundingClientRect();
        expect([width >= 44, height >= 44]).to.deep.equal([true, true]);
      }
    });
  });
});
