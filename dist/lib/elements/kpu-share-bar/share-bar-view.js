import { followLanguage } from '../../controllers/live-language.js';
import { Sharing } from '../../controllers/sharing.js';
import { langOf, languages, localeFor } from '../../i18n/index.js';
import { cleanText } from '../../model/text.js';
import { safeUrl } from '../../model/urls.js';
import { controls } from '../../styles/controls.js';
import { addStyles } from '../add-styles.js';
import { NETWORKS } from '../fields.js';
import { mend } from '../mend.js';
import { checkNames, oneOf, option, words } from '../options.js';
import { pageUrl } from '../page.js';
import { ready } from '../ready.js';
import { shareLinks } from '../share-links.js';
/** All of `<kpu-share-bar>` that a list does not need, in a chunk of its own. */
export class ShareBarView {
    #host;
    #given;
    #sharing;
    constructor(host, given) {
        this.#host = host;
        this.#given = given;
        followLanguage(host);
        this.#sharing = new Sharing(host, given.report);
        checkNames(host);
        addStyles(host, controls);
        mend(host, given);
    }
    render() {
        const { t } = localeFor(langOf(this.#host), languages, this.#host.messages);
        const { html, nothing } = this.#given;
        const host = this.#host;
        const names = this.#names;
        const label = host.label ?? t('share');
        const display = oneOf(host, 'display', 'icon', 'text', 'both');
        const item = this.#item;
        const onClick = (event) => {
            this.#sharing.handle(event, names, item, t);
        };
        return html `<div
        part="share"
        class="share"
        role="group"
        aria-label=${label || t('share')}
        @click=${onClick}
      >
        ${label ? html `<span part="label">${label}:</span>` : nothing}
        ${shareLinks(this.#given, this.#sharing.targets(names), item, t, display)}
      </div>
      <p class="visually-hidden" role="status">${this.#sharing.message}</p>`;
    }
    get #names() {
        return option(this.#host, 'networks', NETWORKS, words(this.#sharing.knows));
    }
    /** Settles when all is here that the first drawing needs. */
    ready() {
        return ready(this.#host, this.#sharing, this.#names);
    }
    get #item() {
        const { heading, text, baseURI } = this.#host;
        const read = (address) => safeUrl(address, baseURI, 'feed');
        return {
            url: option(this.#host, 'url', undefined, read) ?? pageUrl(this.#host.ownerDocument),
            title: cleanText(heading || this.#host.ownerDocument.title, 300),
            text: cleanText(text, 600) || undefined,
        };
    }
}
