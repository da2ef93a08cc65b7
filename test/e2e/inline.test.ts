/* eslint-disable @typescript-eslint/no-deprecated -- document.write is how a page arrives in pieces */
import { expect, waitUntil } from '@open-wc/testing';

describe('inline JSON in a page that is still being parsed', () => {
  it('is read once it is complete', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write('<script src="/dist/kpu-news.classic.js"></scr' + 'ipt>');
    await waitUntil(() => frame.contentWindow!.customElements.get('kpu-news-list'));
    page.write('<kpu-news-list><script type="application/feed+json">{"items":[{"id":"1","title":"Ju');
    await new Promise((resolve) => setTimeout(resolve, 50));
    let failed = false;
    const list = page.querySelector('kpu-news-list')!;
    list.addEventListener('kpu-error', () => (failed = true));
    page.write('dul"}]}</scr' + 'ipt></kpu-news-list>');
    page.close();
    await waitUntil(() => list.shadowRoot?.querySelector('[part~="title"]'));
    expect([list.shadowRoot!.querySelector('[part~="title"]')!.textContent, failed]).to.deep.equal([
      'Judul',
      false,
    ]);
    frame.remove();
  });
});
