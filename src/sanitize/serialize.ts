import type { Article } from '../model/types.js';
import { safeBody } from './article-body.js';
import type { SanitizeOptions } from './sanitize.js';
import { fromText, htmlToParagraphs } from './plain-text.js';

/** A second cleaning settles what the first one leaves; a third is for what nobody has thought of. */
const ROUNDS = 3;

/** Whether a parser makes of markup, where it will stand, the tree that it was written from. */
function holds(markup: string): boolean {
  const page = document.createElement('template');
  page.innerHTML = `<article><div>${markup}</div><p></p></article>`;
  const [body, after, ...more] = page.content.firstElementChild?.children ?? [];
  return body.innerHTML === markup && after.outerHTML === '<p></p>' && !more.length;
}

function markupOf(body: Node): string {
  const place = document.createElement('div');
  place.append(body);
  return place.innerHTML;
}

/**
 * An article's body as markup, for who prints it into a page. Not every tree survives being written down: a list item
 * in a block of another one ends the outer one, and what follows would leave the body's element.
 */
export async function serializeBody(
  article: Pick<Article, 'html' | 'text' | 'summary'>,
  options: SanitizeOptions,
): Promise<string> {
  let html = article.html;
  for (let round = 0; round < ROUNDS; round++) {
    const markup = markupOf(await safeBody({ ...article, html }, options));
    if (holds(markup)) return markup;
    html = markup;
  }
  return markupOf(fromText(htmlToParagraphs(html ?? '')));
}
