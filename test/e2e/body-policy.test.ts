import { expect } from '@open-wc/testing';
import { openPage } from '../helpers/page.js';
import { articles } from '../sanitize/articles.js';
import { markup, type Payload } from '../sanitize/pipelines.js';

const json = async (path: string): Promise<unknown> => (await fetch(new URL(path, import.meta.url))).json();

/** What a parser itself reports if it reads it under a strict policy. */
const REPORTED = [
  '<p style="color:red" onclick="x()">a</p><img src="/a.jpg" onerror="x()" style="width:1em">',
  '<base href="https://evil.test/"><link rel=stylesheet href="/a.css"><meta http-equiv=refresh content="0;url=/x">',
  '<form action="/x" style="display:block"><button formaction="/y" onfocus=x()>a</button></form>',
  '<svg style="color:red" onload="x()"><style>a{}</style><script>x()</script>',
  '<math><mi style="color:red">x</mi></math><template><p style="color:red"></template><object data="/x" style="a:b">',
  '<table background="/x" style="a:b"><tr style="a:b" onclick=x()><td style="a:b"></table></p style="a:b">',
  '<noscript><p style="a:b" onclick="x()"></noscript><kpu-x style="a:b" onclick="x()">a</kpu-x>',
  "<a href='x' style='a:\"b\"' =onclick=x() / style=a:b>a</a><P STYLE=a:b ONCLICK=x()>",
  '<ol style="list-style-type:lower-alpha"><li style="display:none" hidden>a<li style="color:red">b</ol>',
];

describe('dist: bodies under a strict Content-Security-Policy', function () {
  this.timeout(120_000);

  it('report no violation', async () => {
    const payloads = (await json('../fixtures/payloads/payloads.json')) as Payload[];
    const posts = (await json('../fixtures/feeds/wordpress/posts.json')) as {
      content: { rendered: string };
    }[];
    const bodies = [
      ...REPORTED,
      ...articles.map(({ html }) => html),
      ...posts.map(({ content }) => content.rendered),
      ...payloads.map(markup),
    ];

    const page = await openPage({
      head: '<script type="module" src="/dist/kpu-news.js"></script>',
      csp: "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types kpu-news",
      data: bodies,
      probe: async (bodies) => {
        await customElements.whenDefined('kpu-article');
        const shown = bodies.map((html, index) => {
          const element = document.createElement('kpu-article');
          element.setAttribute('structured-data', '');
          (element as HTMLElement & { article: unknown }).article = {
            id: String(index),
            url: `https://kab-contoh.kpu.go.id/${String(index)}`,
            title: 'Judul',
            content_html: `${html}<p>akhir</p>`,
          };
          document.body.append(element);
          return element;
        });
        const bodyOf = (element: Element) => element.shadowRoot?.querySelector('.body');
        await until(() => shown.every(bodyOf) || undefined, 'all bodies');
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return shown.filter((element) => bodyOf(element)?.hasChildNodes()).length;
      },
    });

    expect(page.result).to.be.within(300, bodies.length);
    expect(page.violations.filter((violation) => !/^(?:img|media)-src/.test(violation))).to.deep.equal([]);
  });
});
