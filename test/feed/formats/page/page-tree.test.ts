import { expect } from '@open-wc/testing';
import { fromDocument, type PageElement } from '../../../../src/feed/formats/page/page-tree.js';

const parse = (html: string): PageElement => fromDocument(new DOMParser().parseFromString(html, 'text/html'));

/** A tree as text. */
const print = ({ tag, attributes, children }: PageElement): string =>
  `${tag}${JSON.stringify(attributes)}(${children.map((child) => (typeof child === 'string' ? child : print(child))).join(',')})`;

describe('tree of a page', () => {
  it('is that of the document, with what scripts would replace', () => {
    const html = '<p CLASS=a>x<b>y</b>z</p><noscript><img src=i></noscript><template><i>t</i></template>';
    expect(print(parse(html))).to.equal(
      '#document{}(html{}(head{}(),body{}(p{"class":"a"}(x,b{}(y),z),noscript{}(img{"src":"i"}()),template{}())))',
    );
  });

  it('has the parents of its elements', () => {
    const [html] = parse('<p>x').children as PageElement[];
    const [, body] = html.children as PageElement[];
    expect((body.children[0] as PageElement).parent).to.equal(body);
    expect(body.parent).to.equal(html);
  });

  it('is not changed by names of forms and images', () => {
    const html =
      '<img name=createTreeWalker><form id=f class=c><input name=attributes><input name=firstChild><input name=localName><input name=nodeType></form><p>x</p>';
    const tree = print(parse(html));
    expect(tree).to.contain('form{"id":"f","class":"c"}(input{"name":"attributes"}()');
    expect(tree).to.contain('p{}(x)');
  });

  it('does not run or load anything, and takes deep pages', () => {
    const tree = parse(`${'<div>'.repeat(2000)}x<img src=x onerror="window.hit = 1">`);
    let depth = 0;
    for (
      let at: PageElement | undefined = tree;
      at;
      at = at.children.findLast((child) => typeof child !== 'string')
    )
      depth++;
    expect(depth).to.be.above(100);
    expect((window as { hit?: number }).hit).to.equal(undefined);
  });
});
