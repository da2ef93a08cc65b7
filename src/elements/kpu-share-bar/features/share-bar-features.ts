import { html, nothing, type TemplateResult } from 'lit';
import { observeLanguage } from '../../../controllers/page/language-controller.js';
import { ShareController } from '../../../controllers/share-controller.js';
import { langOf, languages, localeFor } from '../../../i18n/index.js';
import { cleanText } from '../../../model/text.js';
import type { ShareItem } from '../../../model/types.js';
import { safeUrl } from '../../../model/urls.js';
import { controls } from '../../../styles/controls.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { NETWORKS } from '../../shared/defaults.js';
import { rerenderOnError } from '../../shared/dom/recover-render.js';
import { warnUnknown, enumOption, option, tokenList } from '../../shared/attributes.js';
import { pageUrl } from '../../shared/dom/page-url.js';
import { firstRenderReady } from '../../shared/first-render.js';
import { shareLinks } from '../../shared/templates/share-links.js';
import type { KpuShareBar } from '../kpu-share-bar.js';

/** All of `<kpu-share-bar>` that a list does not need, in a chunk of its own. */
export class ShareBarFeatures {
  readonly #host: KpuShareBar;
  readonly #sharing: ShareController;

  constructor(host: KpuShareBar) {
    this.#host = host;
    observeLanguage(host);
    this.#sharing = new ShareController(host);
    warnUnknown(host);
    addStyles(host, controls);
    rerenderOnError(host);
  }

  render(): TemplateResult {
    const { t } = localeFor(langOf(this.#host), languages, this.#host.messages);
    const host = this.#host;
    const names = this.#names;
    const label = host.label ?? t('share');
    const display = enumOption(host, 'display', 'icon', 'text', 'both');
    const item = this.#item;
    const onClick = (event: Event) => {
      this.#sharing.handle(event, names, item, t);
    };
    return html`<div
        part="share"
        class="share"
        role="group"
        aria-label=${label || t('share')}
        @click=${onClick}
      >
        ${label ? html`<span part="label">${label}:</span>` : nothing}
        ${shareLinks(this.#sharing.targets(names), item, t, display)}
      </div>
      <p class="visually-hidden" role="status">${this.#sharing.message}</p>`;
  }

  get #names(): readonly string[] {
    return option(this.#host, 'networks', NETWORKS, tokenList(this.#sharing.isKnown));
  }

  /** Settles when all is here that the first drawing needs. */
  ready(): Promise<void> {
    return firstRenderReady(this.#host, this.#sharing, this.#names);
  }

  get #item(): ShareItem {
    const { heading, text, baseURI } = this.#host;
    const read = (address: string) => safeUrl(address, baseURI, 'feed');
    return {
      url: option(this.#host, 'url', undefined, read) ?? pageUrl(this.#host.ownerDocument),
      title: cleanText(heading || this.#host.ownerDocument.title, 300),
      text: cleanText(text, 600) || undefined,
    };
  }
}
