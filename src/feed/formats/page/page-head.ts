import { fold, type PageIndex } from './page-index.js';
import { elementsOf, rawText, type PageElement } from './page-tree.js';

/** What a page says of itself. */
export interface PageHead {
  readonly title?: string;
  /** Its first heading. */
  readonly heading?: string;
  readonly language?: string;
  /** Whether it declares itself as one article. */
  readonly isArticle: boolean;
  readonly hasPassword: boolean;
  /** Texts of scripts that hold data, by their type. */
  readonly data: readonly { readonly type: string; readonly id: string; readonly text: string }[];
  /** `link` elements. */
  readonly links: readonly Readonly<Record<string, string>>[];
}

const MAX_DATA = 60;
const DATA = /^application\/(?:[\w.-]+\+)?json$/;

/** Reads the head of a page, and what else is not shown. */
export function readHead(root: PageElement, page: PageIndex): PageHead {
  const data: { readonly type: string; readonly id: string; readonly text: string }[] = [];
  const links: Readonly<Record<string, string>>[] = [];
  let title: string | undefined;
  let language: string | undefined;
  let isArticle = false;
  let hasPassword = false;
  for (const element of elementsOf(root)) {
    const { tag, attributes } = element;
    if (tag === 'html') language = attributes.lang?.slice(0, 35);
    else if (tag === 'title' && element.parent?.tag === 'head') title ??= fold(rawText(element, 1000));
    else if (tag === 'link' && links.length < 300) links.push(attributes);
    else if (tag === 'meta' && attributes.property === 'og:type')
      isArticle ||= /^article/i.test(attributes.content ?? '');
    else if (tag === 'input') hasPassword ||= attributes.type === 'password';
    else if (tag === 'script' && data.length < MAX_DATA) {
      const type = (attributes.type ?? '').toLowerCase().trim();
      if (DATA.test(type)) data.push({ type, id: attributes.id ?? '', text: rawText(element) });
    } else if (attributes.itemprop === 'articleBody') isArticle = true;
  }
  return { title, heading: headingOf(page), language, isArticle, hasPassword, data, links };
}

/** The first heading of the highest level that has words. */
function headingOf(page: PageIndex): string | undefined {
  for (const tag of ['h1', 'h2'])
    for (let at = 0; at < page.elements.length; at++)
      if (page.elements[at].tag === tag) {
        const text = page.textOf(at, 400);
        if (/\p{L}{2}/u.test(text)) return text;
      }
  return undefined;
}
