const ATTRIBUTE = 1;
const CHILD = 2;
const BOOLEAN = 4;
const NO_CHANGE = Symbol.for('lit-noChange');
const NOTHING = Symbol.for('lit-nothing');
/** What the page holds is not what the template would make. */
class Mismatch extends Error {
}
const isComment = (node, start) => node?.nodeType === Node.COMMENT_NODE && node.data.startsWith(start);
const isEmpty = (value) => value == null || value === '' || value === NOTHING;
/** The comment that ends what another one begins. */
function endOf(start) {
    let depth = 0;
    for (let node = start; node; node = node.nextSibling) {
        if (isComment(node, 'lit-part'))
            depth++;
        if (isComment(node, '/lit-part') && !--depth)
            return node;
    }
    throw new Mismatch();
}
/** The places of the page that a template's nodes with an index stand for, in their order. */
function pair(made, first, end, pairs) {
    let node = first;
    const skip = () => {
        while (isComment(node, 'lit-node'))
            node = node.nextSibling;
    };
    for (const own of made.childNodes) {
        skip();
        if (!node || node === end || own.nodeType !== node.nodeType)
            throw new Mismatch();
        if (own instanceof Text) {
            if (own.data !== node.data)
                throw new Mismatch();
        }
        else {
            pairs.push(node);
            if (own instanceof Element)
                pairElement(own, node, pairs);
            else if (isComment(own, '?lit$')) {
                if (!isComment(node, 'lit-part'))
                    throw new Mismatch();
                node = endOf(node);
            }
        }
        node = node.nextSibling;
    }
    skip();
    if (node !== end)
        throw new Mismatch();
}
function pairElement(own, there, pairs) {
    const same = [...own.attributes].every(({ name, value }) => 
    // classes may have been added since
    name === 'class'
        ? value.split(' ').every((one) => there.classList.contains(one))
        : there.getAttribute(name) === value);
    if (own.localName !== there.localName || !same)
        throw new Mismatch();
    // what a template leaves empty is not its own: an article's body
    if (own.hasChildNodes())
        pair(own, there.firstChild, null, pairs);
}
/** What an attribute is to be; null for none. */
function attributeOf({ type, strings }, values) {
    if (type === BOOLEAN || values.includes(NOTHING))
        return values.includes(NOTHING) ? null : '';
    return strings
        .slice(1)
        .reduce((text, next, at) => text + (values[at] ?? '') + next, strings[0]);
}
/**
 * Makes Lit's parts for what a server has drawn, so that its nodes stay. Each place is compared with what would be
 * drawn: a word or an attribute that differs is put right, and where other nodes stand, that place is drawn anew.
 * Lit's `@lit-labs/ssr-client` would need a Lit of its own, believes every node and throws where one is missing.
 */
export class Hydration {
    #Place;
    #Instance;
    constructor({ html, render }) {
        const root = document.createDocumentFragment();
        render(html `<p></p>`, root, {});
        // the classes of the page's own Lit, which it does not export
        const place = root._$litPart$;
        this.#Place = place.constructor;
        this.#Instance = place._$AH.constructor;
    }
    /** Takes over what stands in a root; Lit's next `render` goes on from there. Throws where nothing can be used. */
    adopt(root, value, options) {
        const start = [...root.childNodes].find((node) => isComment(node, 'lit-part'));
        if (!start)
            throw new Mismatch();
        const place = new this.#Place(start, endOf(start), undefined, options);
        this.#fill(place, value);
        root._$litPart$ = place;
    }
    #fill(place, given) {
        const value = this.#direct(place, given);
        try {
            this.#take(place, value);
        }
        catch (error) {
            if (!(error instanceof Mismatch))
                throw error;
            while (place._$AA.nextSibling !== place._$AB)
                place._$AA.nextSibling?.remove();
            place._$AH = NOTHING;
            place._$AI(value);
        }
    }
    /** What a directive gives; Lit makes and keeps it, but lets it draw nothing yet. */
    #direct(place, value) {
        const kind = value?._$litDirective$?.prototype;
        if (!kind)
            return value;
        let given;
        const resolve = kind._$AS;
        kind._$AS = function (part, values) {
            given = resolve.call(this, part, values);
            return NO_CHANGE;
        };
        try {
            place._$AI(value);
        }
        finally {
            Reflect.deleteProperty(kind, '_$AS');
        }
        return given;
    }
    #take(place, value) {
        if (value?._$litType$)
            this.#instance(place, value);
        else if (Array.isArray(value))
            this.#list(place, value);
        else
            this.#text(place, value);
    }
    #text(place, value) {
        const first = place._$AA.nextSibling;
        if (first === place._$AB)
            place._$AI(value);
        else if (isEmpty(value) || !(first instanceof Text) || first.nextSibling !== place._$AB)
            throw new Mismatch();
        else {
            place._$AH = first.data === String(value) ? value : first.data;
            place._$AI(value);
        }
    }
    #list(place, values) {
        let node = place._$AA.nextSibling;
        const items = values.map((value) => {
            if (!isComment(node, 'lit-part'))
                throw new Mismatch();
            const end = endOf(node);
            const item = new this.#Place(node, end, place, place.options);
            node = end.nextSibling;
            return [item, value];
        });
        if (node !== place._$AB)
            throw new Mismatch();
        for (const [item, value] of items)
            this.#fill(item, value);
        place._$AH = items.map(([item]) => item);
    }
    #instance(place, result) {
        const template = place._$AC(result);
        const nodes = [];
        pair(template.el.content, place._$AA.nextSibling, place._$AB, nodes);
        const instance = new this.#Instance(template, place);
        let at = 0;
        for (const part of template.parts) {
            const node = nodes[part.index];
            if (part.type === CHILD) {
                const child = new this.#Place(node, endOf(node), instance, place.options);
                instance._$AV.push(child);
                this.#fill(child, result.values[at++]);
            }
            else {
                const made = new part.ctor(node, part.name, part.strings, instance, place.options);
                instance._$AV.push(made);
                const own = result.values.slice(at, at + part.strings.length - 1);
                this.#attribute(part, made, node, own);
                at += own.length;
            }
        }
        place._$AH = instance;
    }
    #attribute(part, made, element, values) {
        const silent = (made.type === ATTRIBUTE || made.type === BOOLEAN) &&
            element.getAttribute(part.name) ===
                attributeOf({ ...part, type: made.type }, made.type === BOOLEAN ? [values[0] || NOTHING] : values);
        const { strings } = part;
        const whole = strings.length > 2 || strings.some(Boolean);
        made._$AI(whole ? values : values[0], made, 0, silent);
    }
}
