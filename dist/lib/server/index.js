// Node's entry point: makes of a feed what a server prints, with the same templates as the scripts of this build, which
// `kpu-news-cli` turns into text. Needs no DOM; what does, sanitizing bodies, is handed in.
import { articleOptions } from '../elements/kpu-article/article-options.js';
import { listOptions } from '../elements/kpu-news-list/list-options.js';
import { shareBarOptions } from '../elements/kpu-share-bar/share-bar-options.js';
import { attributeName, booleanAttribute } from '../elements/shared/attributes.js';
import { describeError, loadFeed, } from '../feed/index.js';
import { addAllCharacters } from '../model/character-table.js';
import { articleCss } from './article.js';
import { listCss } from './list.js';
import { shareBarCss } from './share-bar.js';
export { plainBody } from './plain-body.js';
export { printArticle, printList, printShareBar } from './print.js';
export { loadFeed };
// the names of 0.1.0
export { explainError as explain };
addAllCharacters();
const elements = {
    list: { options: listOptions, css: listCss },
    article: { options: articleOptions, css: articleCss },
    share: { options: shareBarOptions, css: shareBarCss },
};
/** Attributes that an element reads, and those among them that are boolean. */
export function attributesOf(kind) {
    const options = Object.entries(elements[kind].options).filter(([, { attribute }]) => attribute !== false);
    const flags = options.filter(([, { converter }]) => converter === booleanAttribute.converter);
    return {
        names: options.map(([name]) => attributeName(name)),
        flags: flags.map(([name]) => attributeName(name)),
    };
}
/** All styles of an element, as they are printed. */
export const cssOf = (kind) => Promise.resolve(elements[kind].css());
/** Reads the text of a feed in any format that the elements read. */
export async function readFeed(text, options) {
    const { url, format = 'auto' } = options;
    const { resolveFormat } = await import('../feed/formats/index.js');
    const resolved = await resolveFormat(url, { ...options, format });
    return resolved.read({ url, text, headers: new Headers() });
}
/** How to fix what went wrong with a feed, in one line. */
async function explainError(error) {
    // nothing but a failed connection keeps a server from an answer: no CORS, no mixed content
    if (error.code === 'network')
        return 'The server does not answer. Check host name, certificate and firewall.';
    const { text } = await describeError(error);
    return text.split('\n').slice(1).join(' ');
}
