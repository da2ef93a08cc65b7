import { fold } from './page-index.js';
import { elementsOf, rawText } from './page-tree.js';
const MAX_DATA = 60;
const DATA = /^application\/(?:[\w.-]+\+)?json$/;
/** Reads the head of a page, and what else is not shown. */
export function readHead(root, page) {
    const data = [];
    const links = [];
    let title;
    let language;
    let isArticle = false;
    let hasPassword = false;
    for (const element of elementsOf(root)) {
        const { tag, attributes } = element;
        if (tag === 'html')
            language = attributes.lang?.slice(0, 35);
        else if (tag === 'title' && element.parent?.tag === 'head')
            title ??= fold(rawText(element, 1000));
        else if (tag === 'link' && links.length < 300)
            links.push(attributes);
        else if (tag === 'meta' && attributes.property === 'og:type')
            isArticle ||= /^article/i.test(attributes.content ?? '');
        else if (tag === 'input')
            hasPassword ||= attributes.type === 'password';
        else if (tag === 'script' && data.length < MAX_DATA) {
            const type = (attributes.type ?? '').toLowerCase().trim();
            if (DATA.test(type))
                data.push({ type, id: attributes.id ?? '', text: rawText(element) });
        }
        else if (attributes.itemprop === 'articleBody')
            isArticle = true;
    }
    return { title, headings: headingsOf(page), language, isArticle, hasPassword, data, links };
}
/** The headings of the highest level that have words; a page has few. */
function headingsOf(page) {
    for (const tag of ['h1', 'h2']) {
        const texts = page.elements
            .flatMap((element, number) => (element.tag === tag ? number : []))
            .slice(0, 6)
            .map((number) => page.textOf(number, 400))
            .filter((text) => /\p{L}{2}/u.test(text));
        if (texts.length)
            return texts;
    }
    return [];
}
