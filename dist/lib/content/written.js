import { safeBody } from './safe-body.js';
import { fromText, wordsOf } from './text.js';
/** A second cleaning settles what the first one leaves; a third is for what nobody has thought of. */
const ROUNDS = 3;
/** Whether a parser makes of markup, where it will stand, the tree that it was written from. */
function holds(markup) {
    const page = document.createElement('template');
    page.innerHTML = `<article><div>${markup}</div><p></p></article>`;
    const [body, after, ...more] = page.content.firstElementChild?.children ?? [];
    return body.innerHTML === markup && after.outerHTML === '<p></p>' && !more.length;
}
function markupOf(body) {
    const place = document.createElement('div');
    place.append(body);
    return place.innerHTML;
}
/**
 * An article's body as markup, for who prints it into a page. Not every tree survives being written down: a list item
 * in a block of another one ends the outer one, and what follows would leave the body's element.
 */
export async function writtenBody(article, options) {
    let html = article.html;
    for (let round = 0; round < ROUNDS; round++) {
        const markup = markupOf(await safeBody({ ...article, html }, options));
        if (holds(markup))
            return markup;
        html = markup;
    }
    return markupOf(fromText(wordsOf(html ?? '')));
}
