import { expect } from '@open-wc/testing';
import { findTargets, targets, type LazyShareTarget, type ShareTarget } from '../../src/share/index.js';
import type { ShareItem } from '../../src/model/types.js';

const ACTIONS = ['email', 'copy', 'native'];
/** A URL with query, hash, an encoded space, and characters that could end a parameter early. */
const URL_ = 'https://kab.kpu.go.id/berita/baca?id=7&judul=a%20b+c#isi';
/** 300 characters that break links, including a lone surrogate. */
const HOSTILE = `"Rapat" & 'Pleno' #1 100% <b>\nKPU+KPUD 👨‍👩‍👧‍👦 é \ud800 ${'Sangihe '.repeat(40)}`.slice(0, 300);
const WELL_FORMED = HOSTILE.replace('\ud800', '\ufffd');

const ready = (entry: ShareTarget | LazyShareTarget): Promise<ShareTarget> =>
  'load' in entry ? entry.load() : Promise.resolve(entry);
const get = (id: string): Promise<ShareTarget> => ready(targets.find((entry) => entry.id === id)!);
const hrefOf = async (id: string, item: ShareItem): Promise<string> => (await get(id)).href!(item);
/** The decoded parameters, in which a plus sign is a plus sign, as in mailto: URLs. */
const queryOf = (href: string): Record<string, string> =>
  Object.fromEntries(
    href
      .slice(href.indexOf('?') + 1)
      .split('&')
      .map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
  );
const paramOf = async (id: string, item: ShareItem, name: string): Promise<string> =>
  queryOf(await hrefOf(id, item))[name] ?? '';
const graphemes = (text: string): string[] =>
  Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);

/** Replaces a property and returns a function that restores it. */
const stub = (object: object, name: string, value: unknown): (() => void) => {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  };
};

describe('share targets', () => {
  it('have unique ids in lower case', () => {
    const ids = targets.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(id).to.match(/^[a-z][a-z0-9-]*$/);
  });

  it('have the id under which they are listed', async () => {
    for (const entry of targets) expect((await ready(entry)).id).to.equal(entry.id);
  });

  for (const entry of targets) {
    describe(entry.id, () => {
      let target: ShareTarget;
      before(async () => {
        target = await ready(entry);
      });

      it('fulfils the contract', () => {
        expect(target.id).to.equal(entry.id);
        expect(target.icon).to.match(/^M[\d\sMmLlHhVvCcSsQqTtAaZz.,-]+$/);
        expect(target.box ?? 24).to.be.oneOf([16, 24]);
        expect(!target.href, 'href or act, not both').to.equal(!!target.act);
        if (ACTIONS.includes(entry.id)) expect(target.name).to.equal(undefined);
        else expect(target.name).to.match(/\S/);
      });

      it('encodes a hostile title', () => {
        if (!target.href) {
          expect(entry.id).to.be.oneOf(ACTIONS); // actions are tested below
          return;
        }
        const href = target.href({ url: URL_, title: HOSTILE });
        const { protocol, hash } = new URL(href);
        expect(protocol).to.be.oneOf(['https:', 'mailto:']);
        expect(hash, 'nothing ends the query early').to.equal('');
        expect(href).not.to.match(/[\s"<>+]/);
        const values = Object.values(queryOf(href));
        expect(
          values.some((value) => value === URL_ || value.split('\n').at(-1) === URL_),
          'the address is whole',
        ).to.equal(true);
        const words = values
          .filter((value) => value !== URL_)
          .map((value) => value.replace(`\n\n${URL_}`, ''));
        for (const text of words) {
          if (text.endsWith('…')) {
            const kept = graphemes(text.slice(0, -1));
            expect(kept, 'cut between graphemes').to.deep.equal(graphemes(WELL_FORMED).slice(0, kept.length));
            expect(kept.length).to.be.greaterThan(100);
          } else expect(text.replace(/\s/g, ' ')).to.equal(WELL_FORMED.replace(/\s/g, ' '));
        }
      });
    });
  }
});

describe('findTargets', () => {
  const ids = (names: string[], extra?: ShareTarget[]) =>
    findTargets(names, extra).targets.map(({ id }) => id);

  it('keeps the given order and drops duplicates', () => {
    expect(ids(['whatsapp', 'copy', 'facebook', 'copy'])).to.deep.equal(['whatsapp', 'copy', 'facebook']);
  });

  it('reads twitter as x, without duplicates', () => {
    expect(ids(['twitter', 'x'])).to.deep.equal(['x']);
  });

  it('returns unknown names, including those of Object.prototype, separately', () => {
    const found = findTargets(['myspace', 'x', 'constructor', '__proto__']);
    expect(found.targets.map(({ id }) => id)).to.deep.equal(['x']);
    expect(found.unknown).to.deep.equal(['myspace', 'constructor', '__proto__']);
  });

  it('prefers the targets of the page', () => {
    const own: ShareTarget = { id: 'x', name: 'Mine', icon: 'M0 0z', href: () => 'https://example.org/' };
    const more: ShareTarget = { ...own, id: 'mastodon' };
    expect(findTargets(['mastodon', 'x'], [own, more]).targets).to.deep.equal([more, own]);
  });

  it('returns the default networks without loading anything', () => {
    for (const target of findTargets(['facebook', 'x', 'whatsapp']).targets)
      expect(target).not.to.have.property('load');
  });
});

describe('texts of share links', () => {
  it('WhatsApp: title, blank line, URL on the last line', async () => {
    const href = await hrefOf('whatsapp', { url: URL_, title: 'Rapat & Pleno' });
    expect(href).to.match(/^https:\/\/wa\.me\/\?text=Rapat%20%26%20Pleno%0A%0Ahttps%3A/);
    expect(queryOf(href).text).to.equal(`Rapat & Pleno\n\n${URL_}`);
  });

  it('WhatsApp: the text stands between title and URL', async () => {
    const text = await paramOf('whatsapp', { url: URL_, title: 'Rapat', text: 'Hadirilah' }, 'text');
    expect(text).to.equal(`Rapat\n\nHadirilah\n\n${URL_}`);
  });

  it('WhatsApp: only the URL if there is no title', async () => {
    expect(await paramOf('whatsapp', { url: URL_, title: '' }, 'text')).to.equal(URL_);
  });

  it('X: 256 characters beside the URL are kept, one more is cut', async () => {
    const full = 'é'.repeat(256);
    expect(await paramOf('x', { url: URL_, title: full }, 'text')).to.equal(full);
    const cut = await paramOf('x', { url: URL_, title: `${full}é` }, 'text');
    expect(cut, 'an ellipsis counts two').to.equal(`${'é'.repeat(254)}…`);
  });

  it('X: an emoji or Han character counts as two, however many code points it has', async () => {
    for (const wide of ['👨‍👩‍👧‍👦', '印']) {
      expect(await paramOf('x', { url: URL_, title: wide.repeat(128) }, 'text')).to.equal(wide.repeat(128));
      const cut = await paramOf('x', { url: URL_, title: wide.repeat(129) }, 'text');
      expect(cut).to.equal(`${wide.repeat(127)}…`);
    }
  });

  it('X: a long URL leaves as much room for text', async () => {
    const url = `https://kpu.go.id/${'a'.repeat(1000)}`;
    const query = queryOf(await hrefOf('x', { url, title: 'a'.repeat(256) }));
    expect(query).to.deep.equal({ text: 'a'.repeat(256), url });
  });

  it('X, Threads and Bluesky: the text replaces the title', async () => {
    for (const id of ['x', 'threads', 'bluesky']) {
      const text = await paramOf(id, { url: URL_, title: 'Rapat', text: 'Hadirilah' }, 'text');
      expect(text.split('\n')[0], id).to.equal('Hadirilah');
    }
  });

  it('Bluesky: 300 graphemes including the URL', async () => {
    const room = 300 - URL_.length - 2;
    for (const sign of ['é', '👍🏽', 'नि']) {
      const full = await paramOf('bluesky', { url: URL_, title: sign.repeat(room) }, 'text');
      expect(full).to.equal(`${sign.repeat(room)}\n\n${URL_}`);
      const cut = await paramOf('bluesky', { url: URL_, title: sign.repeat(room + 1) }, 'text');
      expect(cut).to.equal(`${sign.repeat(room - 1)}…\n\n${URL_}`);
      expect(graphemes(cut).length).to.equal(300);
    }
  });

  it('Bluesky: at most 3000 bytes', async () => {
    const text = await paramOf('bluesky', { url: URL_, title: '👨‍👩‍👧‍👦'.repeat(300) }, 'text');
    expect(new TextEncoder().encode(text).length).to.be.within(2000, 3000);
    expect(text.endsWith(`👦…\n\n${URL_}`)).to.equal(true);
  });

  it('Bluesky: a URL that leaves no room for text is complete', async () => {
    const url = `https://kpu.go.id/${'a'.repeat(400)}`;
    expect(await paramOf('bluesky', { url, title: 'Rapat' }, 'text')).to.equal(url);
  });

  it('Threads: 500 characters including the URL, an emoji counted in bytes', async () => {
    const room = 499 - URL_.length;
    const text = (title: string) => paramOf('threads', { url: URL_, title }, 'text');
    expect(await text('é'.repeat(room))).to.equal('é'.repeat(room));
    expect(await text('é'.repeat(room + 1))).to.equal(`${'é'.repeat(room - 1)}…`);
    expect(await text('😀'.repeat(room))).to.equal(`${'😀'.repeat(Math.floor((room - 1) / 4))}…`);
  });

  it('a text is cut without trailing white space', async () => {
    const cut = await paramOf('x', { url: URL_, title: `${'a'.repeat(250)}    ${'b'.repeat(9)}` }, 'text');
    expect(cut).to.equal(`${'a'.repeat(250)}…`);
  });

  it('a text is not cut within a surrogate pair if Intl.Segmenter is missing', async () => {
    const restore = stub(Intl, 'Segmenter', undefined);
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(await paramOf('x', { url: URL_, title: '😀'.repeat(200) }, 'text')).to.equal(
        `${'😀'.repeat(127)}…`,
      );
    } finally {
      restore();
    }
  });

  it('email: single-line subject, spaces as %20, apostrophes encoded', async () => {
    const href = await hrefOf('email', { url: URL_, title: "Jum'at\r\nBcc: a@b.id", text: 'Hadirilah' });
    expect(href).to.match(/^mailto:\?subject=Jum%27at%20Bcc%3A%20a%40b\.id&body=/);
    expect(href).not.to.match(/['+]/);
    expect(queryOf(href).body).to.equal(`Jum'at\r\nBcc: a@b.id\n\nHadirilah\n\n${URL_}`);
  });
});

describe('copy target', () => {
  const item = { url: URL_, title: 'Rapat' };
  const restores: (() => void)[] = [];
  const put = (object: object, name: string, value: unknown) => restores.push(stub(object, name, value));
  const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  afterEach(() => {
    for (const restore of restores.splice(0).reverse()) restore();
  });

  it('writes the URL to the clipboard', async () => {
    const written: string[] = [];
    put(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(written.push(text)) });
    expect(await (await get('copy')).act!(item)).to.equal('done');
    expect(written).to.deep.equal([URL_]);
  });

  for (const [why, clipboard] of [
    ['no clipboard (http)', undefined],
    ['a refused permission', { writeText: refuse }],
  ] as const) {
    it(`falls back to execCommand with ${why}, and restores focus and selection`, async () => {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<button>Salin</button>';
      const words = document.createElement('p');
      words.textContent = 'dipilih';
      document.body.append(host, words);
      const button = root.querySelector('button')!;
      button.focus(); // first, since WebKit drops a selection then
      getSelection()!.selectAllChildren(words);
      const copied: string[] = [];
      put(navigator, 'clipboard', clipboard);
      put(document, 'execCommand', (command: string) => {
        const field = root.activeElement as HTMLTextAreaElement;
        copied.push(command, field.value.slice(field.selectionStart, field.selectionEnd));
        return true;
      });

      const outcome = await (await get('copy')).act!(item);

      expect(outcome).to.equal('done');
      expect(copied).to.deep.equal(['copy', URL_]);
      expect(root.activeElement === button, 'the focus').to.equal(true);
      expect(getSelection()!.toString()).to.equal('dipilih');
      expect(root.children.length, 'nothing is left').to.equal(1);
      host.remove();
      words.remove();
    });
  }

  it('keeps the selection of a text field', async () => {
    const input = document.createElement('input');
    input.value = 'pencarian';
    document.body.append(input);
    input.focus();
    input.setSelectionRange(2, 5);
    put(navigator, 'clipboard', undefined);
    put(document, 'execCommand', () => true);

    await (
      await get('copy')
    ).act!(item);

    expect(document.activeElement === input, 'the focus').to.equal(true);
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([2, 5]);
    input.remove();
  });

  it('works inside a modal dialog, although the rest of the page is inert', async () => {
    const dialog = document.createElement('dialog');
    const host = document.createElement('div');
    const button = document.createElement('button');
    host.attachShadow({ mode: 'open' }).append(button);
    dialog.append(host);
    document.body.append(dialog);
    dialog.showModal();
    button.focus();
    let selected = '';
    put(navigator, 'clipboard', undefined);
    put(document, 'execCommand', () => {
      selected = (host.shadowRoot!.activeElement as HTMLTextAreaElement).value;
      return true;
    });

    const outcome = await (await get('copy')).act!(item);

    expect(outcome).to.equal('done');
    expect(selected).to.equal(URL_);
    dialog.remove();
  });

  it('fails without side effects if neither method works', async () => {
    put(navigator, 'clipboard', { writeText: refuse });
    for (const command of [
      () => false,
      () => {
        throw new Error('blocked');
      },
    ]) {
      put(document, 'execCommand', command);
      expect(await (await get('copy')).act!(item)).to.equal('failed');
      expect(document.querySelectorAll('textarea').length).to.equal(0);
    }
  });
});

describe('native target', () => {
  const item = { url: URL_, title: 'Rapat', text: 'Hadirilah' };
  const restores: (() => void)[] = [];
  const put = (name: string, value: unknown) => restores.push(stub(navigator, name, value));
  afterEach(() => {
    for (const restore of restores.splice(0).reverse()) restore();
  });

  it('is unavailable if the browser does not support navigator.share', async () => {
    const sheet = await get('native');
    expect('share' in navigator, 'no engine here has it').to.equal(false);
    expect(sheet.available!(item)).to.equal(false);
  });

  it('uses navigator.canShare if it exists', async () => {
    const sheet = await get('native');
    put('share', () => Promise.resolve());
    expect(sheet.available!(item), 'share without canShare').to.equal(true);
    put('canShare', ({ url }: ShareData) => url !== URL_);
    expect(sheet.available!(item)).to.equal(false);
    expect(sheet.available!({ ...item, url: 'https://kpu.go.id/' })).to.equal(true);
  });

  it('shares title, text and URL', async () => {
    let shared: ShareData | undefined;
    put('share', (data: ShareData) => {
      shared = data;
      return Promise.resolve();
    });
    expect(await (await get('native')).act!(item)).to.equal('done');
    expect(shared).to.deep.equal({ title: 'Rapat', text: 'Rapat\n\nHadirilah', url: URL_ });
  });

  for (const [name, outcome] of [
    ['AbortError', 'cancelled'],
    ['InvalidStateError', 'cancelled'],
    ['NotAllowedError', 'failed'],
    ['DataError', 'failed'],
  ] as const) {
    it(`returns ${outcome} for ${name}`, async () => {
      put('share', () => Promise.reject(new DOMException('', name)));
      expect(await (await get('native')).act!(item)).to.equal(outcome);
    });
  }
});
