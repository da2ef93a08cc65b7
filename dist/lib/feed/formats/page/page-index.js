import { safeUrl } from '../../../model/urls.js';
/** Elements without text for readers. */
const SILENT = new Set('script style template head svg math iframe object embed select datalist textarea audio video canvas dialog title'.split(' '));
/** Elements within a line of text. */
const INLINE = new Set('a span b i em strong font small big time u s del ins mark abbr sup sub label code q cite bdi bdo var kbd data tt acronym wbr img svg button'.split(' '));
const HIDDEN_STYLE = /display\s{0,3}:\s{0,3}none/i;
/** Text with single spaces. */
export const fold = (text) => text.replace(/[\s\u00ad\u200b]+/g, ' ').trim();
const isSilent = ({ tag, attributes }) => SILENT.has(tag) || 'hidden' in attributes || HIDDEN_STYLE.test((attributes.style ?? '').slice(0, 400));
/**
 * The visible elements of a page by number in its order, so that what an element holds is a range of numbers: an element
 * `a` is in `b` if `b <= a && a < ends[b]`.
 */
export class PageIndex {
    /** Addresses of links that were asked for: parsing one is slow. */
    #links;
    constructor(root, url) {
        this.url = url;
        this.elements = [];
        this.parents = [];
        this.depths = [];
        /** The number after the last one that an element holds. */
        this.ends = [];
        this.texts = [];
        /** The range of `texts` that an element holds. */
        this.textStarts = [];
        this.textEnds = [];
        this.classes = [];
        /** How many elements have a class. */
        this.classCounts = new Map();
        /** Addresses of links that were asked for: parsing one is slow. */
        this.#links = new Map();
        const path = [];
        let isBroken = true;
        let noscript = 0;
        const enter = (element) => {
            const number = this.elements.push(element) - 1;
            this.parents.push(path.at(-1)?.number ?? -1);
            this.depths.push(path.length);
            this.textStarts.push(this.texts.length);
            this.ends.push(0);
            this.textEnds.push(0);
            const names = classesOf(element);
            this.classes.push(names);
            for (const name of names)
                this.classCounts.set(name, (this.classCounts.get(name) ?? 0) + 1);
            if (!INLINE.has(element.tag))
                isBroken = true;
            if (element.tag === 'noscript')
                noscript++;
            path.push({ number, element, next: 0 });
        };
        enter(root);
        while (path.length) {
            const { number, element, next } = path[path.length - 1];
            const child = element.children[next];
            path[path.length - 1].next++;
            if (child === undefined) {
                this.ends[number] = this.elements.length;
                this.textEnds[number] = this.texts.length;
                if (!INLINE.has(element.tag))
                    isBroken = true;
                if (element.tag === 'noscript')
                    noscript--;
                path.pop();
            }
            else if (typeof child !== 'string') {
                if (!isSilent(child) && (!noscript || child.tag === 'img'))
                    enter(child);
            }
            else if (!noscript && child) {
                this.texts.push({ text: child.replace(/\s+/g, ' '), parent: number, isBroken });
                if (child.trim())
                    isBroken = false;
            }
        }
        const base = this.elements.length ? baseOf(root) : undefined;
        this.base = safeUrl(base, url, 'feed') ?? url;
    }
    holds(outer, inner) {
        return outer <= inner && inner < this.ends[outer];
    }
    /** The text of a range of `texts`. */
    join(start, end, max = 20_000) {
        let text = '';
        for (let index = start; index < end && text.length < max; index++) {
            const { text: piece, isBroken } = this.texts[index];
            text += (isBroken ? ' ' : '') + (piece.length > max ? piece.slice(0, max) : piece);
        }
        return fold(text);
    }
    textOf(element, max) {
        return this.join(this.textStarts[element], this.textEnds[element], max);
    }
    /** The nearest element of a tag that is or holds an element, below another one. */
    closest(element, tag, below = -1) {
        for (let at = element, steps = 0; at > below && steps < 60; at = this.parents[at], steps++)
            if (this.elements[at].tag === tag)
                return at;
        return undefined;
    }
    /** Numbers of the child elements. */
    *childrenOf(element) {
        for (let child = element + 1; child < this.ends[element]; child = this.ends[child])
            yield child;
    }
    /** The address of a link if it leads to another page of the web. */
    linkOf(element) {
        if (this.elements[element].tag !== 'a')
            return undefined;
        if (!this.#links.has(element))
            this.#links.set(element, this.#readLink(element));
        return this.#links.get(element);
    }
    #readLink(element) {
        const href = this.elements[element].attributes.href?.trim();
        if (!href || href.startsWith('#'))
            return undefined;
        const url = safeUrl(href, this.base, 'feed')?.replace(/#(?![!/]).*/, '');
        return url && url !== this.url.replace(/#.*/, '') ? url : undefined;
    }
}
const NONE = [];
/** The classes of an element, at most eight. */
const classesOf = ({ attributes }) => attributes.class ? attributes.class.slice(0, 600).split(/\s+/, 9).filter(Boolean) : NONE;
/** The `href` of the page's `base`, which is in its head. */
function baseOf(root) {
    const html = root.children.find((child) => typeof child !== 'string' && child.tag === 'html');
    const head = html?.children.find((child) => typeof child !== 'string' && child.tag === 'head');
    const base = head?.children.find((child) => typeof child !== 'string' && child.tag === 'base' && child.attributes.href);
    return base?.attributes.href;
}
