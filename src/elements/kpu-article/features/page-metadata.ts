import type { Article } from '../../../model/types.js';
import { parseHtml } from '../../../trusted-types.js';
import { articleJsonLd } from './json-ld.js';

const TYPE = 'application/ld+json';

/** Which metadata of an article is added to the page. */
interface MetadataOptions {
  readonly pageTitle: boolean;
  readonly structuredData: boolean;
}

/** Parsed inertly: Trusted Types do not allow text to be written into a script element, not even data. */
function parseScript(json: string): Element | undefined {
  const html = `<script type="${TYPE}">${json}</script>`;
  const parsed = parseHtml(html);
  return parsed.querySelector('script') ?? undefined;
}

/** Updates the title of the page and the structured data, if the options request them. */
export class PageMetadata {
  readonly #host: Element;
  #title?: string;
  #json?: string;
  #script?: Element;

  constructor(host: Element) {
    this.#host = host;
    this.#script = host.querySelector(':scope > script[data-served]') ?? undefined; // printed by a server
    this.#json = this.#script?.textContent;
  }

  update(article: Article | undefined, { pageTitle, structuredData }: MetadataOptions): void {
    const title = pageTitle ? article?.title : undefined;
    if (title !== undefined && title !== this.#title) document.title = title;
    this.#title = title;
    const json = structuredData && article ? articleJsonLd(article) : undefined;
    if (json === this.#json) return;
    this.#json = json;
    this.#script?.remove();
    this.#script = json ? parseScript(json) : undefined;
    if (this.#script) this.#host.append(this.#script);
  }
}
