import { parseHtml } from '../../../trusted-types.js';
import { articleJsonLd } from './json-ld.js';
const TYPE = 'application/ld+json';
/** Parsed inertly: Trusted Types do not allow text to be written into a script element, not even data. */
function parseScript(json) {
    const html = `<script type="${TYPE}">${json}</script>`;
    const parsed = parseHtml(html);
    return parsed.querySelector('script') ?? undefined;
}
/** Updates the title of the page and the structured data, if the options request them. */
export class PageMetadata {
    #host;
    #title;
    #json;
    #script;
    constructor(host) {
        this.#host = host;
        this.#script = host.querySelector(':scope > script[data-served]') ?? undefined; // printed by a server
        this.#json = this.#script?.textContent;
    }
    update(article, { pageTitle, structuredData }) {
        const title = pageTitle ? article?.title : undefined;
        if (title !== undefined && title !== this.#title)
            document.title = title;
        this.#title = title;
        const json = structuredData && article ? articleJsonLd(article) : undefined;
        if (json === this.#json)
            return;
        this.#json = json;
        this.#script?.remove();
        this.#script = json ? parseScript(json) : undefined;
        if (this.#script)
            this.#host.append(this.#script);
    }
}
