import type { Article } from '../../../model/types.js';
import type { HtmlPolicy } from '../../../trusted-types.js';
import type { KpuArticle } from '../kpu-article.js';
import { structured } from './json-ld.js';

// A chunk: fetched where the article may name the page or describe itself.

const TYPE = 'application/ld+json';

/** What the article tells of the page: title and structured data, as far as they are wanted. */
export class PageData {
  readonly #host: KpuArticle;
  readonly #policy: HtmlPolicy | undefined;
  #title?: string;
  #data?: string;
  #script?: Element;

  constructor(host: KpuArticle, policy: HtmlPolicy | undefined) {
    this.#host = host;
    this.#policy = policy;
    this.#script = host.querySelector(':scope > script[data-served]') ?? undefined; // as a server printed it
    this.#data = this.#script?.textContent;
  }

  tell(article: Article | undefined): void {
    const host = this.#host;
    const title = host.pageTitle ? article?.title : undefined;
    if (title !== undefined && title !== this.#title) document.title = title;
    this.#title = title;
    const data = host.structuredData && article ? structured(article) : undefined;
    if (data === this.#data) return;
    this.#data = data;
    this.#script?.remove();
    if (!data) return;
    const html = ['<script type="', TYPE, '">', data, '</script>'].join('');
    // parsed inertly, since Trusted Types let nobody write into a script element, not even data
    const parsed = new DOMParser().parseFromString(this.#policy?.createHTML(html) ?? html, 'text/html');
    this.#script = parsed.querySelector('script') ?? undefined;
    if (this.#script) host.append(this.#script);
  }
}
