import { html, render } from 'lit';
const ATTRIBUTE = 1;
const CHILD = 2;
const BOOLEAN = 4;
const NO_CHANGE = Symbol.for('lit-noChange');
const NOTHING = Symbol.for('lit-nothing');
/** The server's nodes are not what the template would render. */
class Mismatch extends Error {
}
const isComment = (node, start) => node?.nodeType === Node.COMMENT_NODE && node.data.startsWith(start);
const isEmpty = (value) => value == null || value === '' || value === NOTHING;
/** The comment that ends the part which another comment begins. */
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
/** Adds to `matches` the server's node for each node of a template that has an index, in that order. */
function matchNodes(template, first, end, matches) {
    let node = first;
    const skipMarkers = () => {
        while (isComment(node, 'lit-node'))
            node = node.nextSibling;
    };
    for (const expected of template.childNodes) {
        skipMarkers();
        if (!node || node === end || expected.nodeType !== node.nodeType)
            throw new Mismatch();
        if (expected instanceof Text) {
            if (expected.data !== node.data)
                throw new Mismatch();
        }
        else {
            matches.push(node);
            if (expected instanceof Element)
                matchElement(expected, node, matches);
            else if (isComment(expected, '?lit$')) {
                if (!isComment(node, 'lit-part'))
                    throw new Mismatch();
                node = endOf(node);
            }
        }
        node = node.nextSibling;
    }
    skipMarkers();
    if (node !== end)
        throw new Mismatch();
}
function matchElement(expected, actual, matches) {
    const hasAttributes = [...expected.attributes].every(({ name, value }) => 
    // classes may have been added since
    name === 'class'
        ? value.split(' ').every((token) => actual.classList.contains(token))
        : actual.getAttribute(name) === value);
    if (expected.localName !== actual.localName || !hasAttributes)
        throw new Mismatch();
    // an element that the template leaves empty may hold what others render: an article's body
    if (expected.hasChildNodes())
        matchNodes(expected, actual.firstChild, null, matches);
}
/** The attribute that a template part sets; null for none. */
function attributeOf({ type, strings }, values) {
    if (type === BOOLEAN || values.includes(NOTHING))
        return values.includes(NOTHING) ? null : '';
    return strings
        .slice(1)
        .reduce((text, next, index) => text + (values[index] ?? '') + next, strings[0]);
}
/**
 * Makes Lit's parts for nodes that a server has rendered, so that these stay. Each part is compared with what would be
 * rendered: a text or an attribute that differs is corrected, and a part whose nodes differ is rendered anew.
 * Lit's `@lit-labs/ssr-client` would need a Lit of its own, trusts every node and throws where one is missing.
 */
export class Hydration {
    #ChildPart;
    #TemplateInstance;
    constructor() {
        const root = document.createDocumentFragment();
        render(html `<p></p>`, root, {});
        // the classes of the page's own Lit, which it does not export
        const part = root._$litPart$;
        this.#ChildPart = part.constructor;
        this.#TemplateInstance = part._$AH.constructor;
    }
    /**
     * Gives a root a part that hydrates the root's nodes with the first value that Lit renders into it.
     * @throws where the root does not hold what a server has rendered
     */
    attach(root, options) {
        const start = [...root.childNodes].find((node) => isComment(node, 'lit-part'));
        if (!start)
            throw new Mismatch();
        const part = new this.#ChildPart(start, endOf(start), undefined, options);
        part._$AI = (value) => {
            Reflect.deleteProperty(part, '_$AI'); // the class has the real one
            this.#hydratePart(part, value);
        };
        root._$litPart$ = part;
    }
    #hydratePart(part, unresolved) {
        const value = this.#resolveDirective(part, unresolved);
        try {
            this.#hydrateValue(part, value);
        }
        catch (error) {
            if (!(error instanceof Mismatch))
                throw error;
            while (part._$AA.nextSibling !== part._$AB)
                part._$AA.nextSibling?.remove();
            part._$AH = NOTHING;
            part._$AI(value);
        }
    }
    /** The value that a directive returns. Lit creates and keeps the directive, but it renders nothing yet. */
    #resolveDirective(part, value) {
        const directive = value?._$litDirective$?.prototype;
        if (!directive)
            return value;
        let resolved;
        const resolve = directive._$AS;
        directive._$AS = function (directivePart, values) {
            resolved = resolve.call(this, directivePart, values);
            return NO_CHANGE;
        };
        try {
            part._$AI(value);
        }
        finally {
            Reflect.deleteProperty(directive, '_$AS');
        }
        return resolved;
    }
    #hydrateValue(part, value) {
        if (value?._$litType$)
            this.#hydrateTemplate(part, value);
        else if (Array.isArray(value))
            this.#hydrateList(part, value);
        else
            this.#hydrateText(part, value);
    }
    #hydrateText(part, value) {
        const first = part._$AA.nextSibling;
        if (first === part._$AB)
            part._$AI(value);
        else if (isEmpty(value) || !(first instanceof Text) || first.nextSibling !== part._$AB)
            throw new Mismatch();
        else {
            part._$AH = first.data === String(value) ? value : first.data;
            part._$AI(value);
        }
    }
    #hydrateList(part, values) {
        let node = part._$AA.nextSibling;
        const items = values.map((value) => {
            if (!isComment(node, 'lit-part'))
                throw new Mismatch();
            const end = endOf(node);
            const item = new this.#ChildPart(node, end, part, part.options);
            node = end.nextSibling;
            return [item, value];
        });
        if (node !== part._$AB)
            throw new Mismatch();
        for (const [item, value] of items)
            this.#hydratePart(item, value);
        part._$AH = items.map(([item]) => item);
    }
    #hydrateTemplate(part, result) {
        const template = part._$AC(result);
        const nodes = [];
        matchNodes(template.el.content, part._$AA.nextSibling, part._$AB, nodes);
        const instance = new this.#TemplateInstance(template, part);
        let valueIndex = 0;
        for (const templatePart of template.parts) {
            const node = nodes[templatePart.index];
            if (templatePart.type === CHILD) {
                const child = new this.#ChildPart(node, endOf(node), instance, part.options);
                instance._$AV.push(child);
                this.#hydratePart(child, result.values[valueIndex++]);
            }
            else {
                const { ctor, name, strings } = templatePart;
                const attributePart = new ctor(node, name, strings, instance, part.options);
                instance._$AV.push(attributePart);
                const values = result.values.slice(valueIndex, valueIndex + strings.length - 1);
                this.#hydrateAttribute(templatePart, attributePart, node, values);
                valueIndex += values.length;
            }
        }
        part._$AH = instance;
    }
    #hydrateAttribute(templatePart, part, element, values) {
        const { name, strings } = templatePart;
        const { type } = part;
        const compared = type === BOOLEAN ? [values[0] || NOTHING] : values;
        const isEqual = (type === ATTRIBUTE || type === BOOLEAN) &&
            element.getAttribute(name) === attributeOf({ ...templatePart, type }, compared);
        const isInterpolated = strings.length > 2 || strings.some(Boolean);
        part._$AI(isInterpolated ? values : values[0], part, 0, isEqual);
    }
}
