import { safeBody } from './article-body.js';
import { fromText, htmlToParagraphs } from './extras/plain-text.js';
/** One pass settles nearly all markup, a second what the first one leaves; a third is a reserve. */
const MAX_PASSES = 3;
/** Whether a parser, at the place where the markup will be, restores the tree that was serialized. */
function survivesReparse(markup) {
    const template = document.createElement('template');
    template.innerHTML = `<article><div>${markup}</div><p></p></article>`;
    const [body, next, ...others] = template.content.firstElementChild?.children ?? [];
    return body.innerHTML === markup && next.outerHTML === '<p></p>' && !others.length;
}
function toMarkup(body) {
    const container = document.createElement('div');
    container.append(body);
    return container.innerHTML;
}
/**
 * An article's body as markup, for servers. Not every tree survives serialization: a list item inside a block of another
 * one closes the outer one, and what follows would leave the body's element.
 */
export async function serializeBody(article, options) {
    let html = article.html;
    for (let pass = 0; pass < MAX_PASSES; pass++) {
        const markup = toMarkup(await safeBody({ ...article, html }, options));
        if (survivesReparse(markup))
            return markup;
        html = markup;
    }
    return toMarkup(fromText(htmlToParagraphs(html ?? '')));
}
