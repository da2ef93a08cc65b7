import { observeLanguage } from '../../../controllers/page/language-controller.js';
import { ShareController } from '../../../controllers/share-controller.js';
import { langOf, languages, localeFor } from '../../../i18n/index.js';
import { controls } from '../../../styles/controls.js';
import { readOption } from '../../shared/attributes.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { followPage } from '../../shared/dom/follow-page.js';
import { firstRenderReady } from '../../shared/first-render.js';
import { networkList } from '../../shared/network-list.js';
import { readPageContext } from '../../shared/page-context.js';
import { warnUnknownAttributes } from '../../shared/unknown-attributes.js';
import { createShareBarView, webAddress } from '../share-bar-view.js';
import { shareBarTemplate } from '../templates/share-bar.js';
/** Renders the share links and handles clicks on them. */
export class ShareBarFeatures {
    #host;
    #share;
    #view;
    constructor(host) {
        this.#host = host;
        observeLanguage(host);
        followPage(host);
        this.#share = new ShareController(host);
        warnUnknownAttributes(host);
        addStyles(host, controls);
    }
    /** Called before each render: determines the view. */
    update() {
        const host = this.#host;
        this.#view = createShareBarView(host.options, readPageContext(host.ownerDocument), {
            locale: localeFor(langOf(host), languages, host.messages),
            url: readOption(host, 'url', webAddress(host.baseURI)),
            targets: this.#share.targets(this.#networks),
        });
    }
    render() {
        return this.#view && shareBarTemplate(this.#view, this.#share.message, this.#onClick);
    }
    /** Resolves when everything that the first render needs has been loaded. */
    ready() {
        return firstRenderReady(this.#host, this.#share, this.#networks);
    }
    get #networks() {
        return readOption(this.#host, 'networks', networkList(this.#host.targets));
    }
    #onClick = (event) => {
        if (this.#view)
            this.#share.handle(event, this.#networks, this.#view.item, this.#view.locale.t);
    };
}
