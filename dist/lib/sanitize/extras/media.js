import { safeUrl } from '../../model/urls.js';
import { writeTag } from '../scan/start-tag.js';
import { MAX } from '../allow-list.js';
import { attributesOf, createTokenizer } from '../../model/html/tokens.js';
/** Attributes in which scripts of a page keep the address of what they load later: `data-lazy-src`, `data-srcset`. */
const LAZY = /^data-.*?(src(?:set)?)$|^data-(?:original|lazy|lazyload)$/;
/** Pictures of an emoji, whose alternative text is the emoji. */
const EMOJI_CLASS = /(?:^|\s)(?:wp-smiley|emoji)(?:\s|$)/;
const EMOJI_PATH = /\/(?:tw)?emoji[/.]|\/smilies\//;
/** Files that show nothing, until a script replaces them. */
const PLACEHOLDER = /\/(?:blank|spacer|(?:lazy[\w-]*)?placeholder|lazy|loading|pixel|transparent|1x1|grey|gray)[\w-]*\.(?:gif|png|svg)(?:\?|$)/i;
const LIST_STYLE = /list-style(?:-type)?\s*:[^;]*?\b(lower|upper)-(alpha|latin|roman)\b/i;
/** Players for a plug-in that no browser has any more. */
const FLASH = /\.swf(?:[?#]|$)|^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/v\//;
const unescaped = (address) => address.replaceAll('&amp;', '&');
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** The file's name, else the host. */
function nameOf(address) {
    const { pathname, hostname } = new URL(address);
    try {
        const name = decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1));
        return /.\.[a-z\d]{2,5}$/i.test(name) ? name : hostname;
    }
    catch {
        return hostname; // the path is no UTF-8
    }
}
/** The value of `type` that is equal to the style of a list. */
function listTypeOf(style) {
    const [, letterCase, kind = ''] = LIST_STYLE.exec(style) ?? [];
    if (!letterCase)
        return undefined;
    const type = /roman/i.test(kind) ? 'i' : 'a';
    return /upper/i.test(letterCase) ? type.toUpperCase() : type;
}
/** Finds what a page loads later or in other ways than by an image of its own: lazy images, frames, embedded files. */
export class Media {
    #base;
    /** Addresses of images and links so far. */
    #images = new Set();
    #links = new Set();
    /** Addresses of images that a page shows where scripts are disabled, beside an image that a script loads. */
    #static = new Set();
    constructor(base) {
        this.#base = base;
    }
    /** The attributes that count, or what replaces an image. */
    resolve(name, attributes) {
        const values = new Map(attributes);
        if (/^(?:img|image|source|video|audio)$/.test(name))
            this.#resolveLazy(values, attributes);
        const type = /^(?:ol|li)$/.test(name) && listTypeOf(values.get('style') ?? '');
        if (type)
            values.set('type', type);
        if (!/^ima?ge?$/.test(name))
            return values;
        const alt = values.get('alt');
        if (alt && alt.length < 20 && isEmoji(values))
            return alt.replaceAll('<', '&lt;');
        const address = values.get('src') ?? '';
        if (PLACEHOLDER.test(address))
            return '';
        if (address !== attributes.get('src') && this.#static.has(address))
            return '';
        this.#images.add(address);
        return values;
    }
    /** What stands for an element whose content is skipped: a link to a frame or a file, images for `noscript`. */
    replace(name, attributes, content) {
        if (name === 'noscript')
            return this.#mediaIn(content, true);
        if (!/^(?:iframe|embed|object)$/.test(name))
            return '';
        const lazy = [...attributes.keys()].filter((key) => /^data-.*src$/.test(key));
        for (const key of [...lazy, 'src', 'data']) {
            const url = safeUrl(unescaped(attributes.get(key) ?? ''), this.#base, 'media');
            if (!url || FLASH.test(url) || /flash/.test(attributes.get('type') ?? ''))
                continue;
            const isNew = !this.#links.has(url);
            this.#links.add(url);
            return isNew
                ? `<p><a href="${escaped(url)}">${escaped(name === 'iframe' ? new URL(url).hostname : nameOf(url))}</a></p>`
                : '';
        }
        return this.#mediaIn(content, false);
    }
    #mediaIn(content, isStatic) {
        let html = '';
        for (const [, slash, name = '', text = ''] of content.matchAll(createTokenizer(MAX.attributes))) {
            const attributes = attributesOf(text);
            if (slash)
                continue;
            if (!/^img$/i.test(name))
                html += this.replace(name.toLowerCase(), attributes, '');
            else if (isStatic && !this.#images.has(attributes.get('src') ?? '')) {
                this.#static.add(attributes.get('src') ?? '');
                html += writeTag('img', this.resolve('img', attributes));
            }
        }
        return html;
    }
    /** A later address counts where it is one, since `src` is a placeholder then. */
    #resolveLazy(values, attributes) {
        for (const [name, value] of attributes) {
            const [found, target = 'src'] = LAZY.exec(name) ?? [];
            if (!found || values.get(target) !== attributes.get(target))
                continue;
            if (target === 'srcset' || safeUrl(unescaped(value), this.#base, 'media'))
                values.set(target, value);
        }
    }
}
const isEmoji = (values) => EMOJI_CLASS.test(values.get('class') ?? '') || EMOJI_PATH.test(values.get('src') ?? '');
