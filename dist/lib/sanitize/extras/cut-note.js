import { createElement } from '../unclobbered-dom.js';
/** A paragraph at the end of an article that was cut, with a link to the whole one. */
export function appendCutNote(body, { cutNote, url }) {
    if (!cutNote)
        return;
    const paragraph = createElement(document, 'p');
    const link = createElement(document, url ? 'a' : 'span');
    link.textContent = cutNote;
    if (url)
        Object.assign(link, { href: url, rel: 'noopener' });
    paragraph.append(link);
    body.append(paragraph);
}
