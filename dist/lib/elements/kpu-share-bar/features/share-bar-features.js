import { observeLanguage } from '../../../controllers/page/language-controller.js';
import { ShareController } from '../../../controllers/share-controller.js';
import { langOf, languages, localeFor } from '../../../i18n/index.js';
import { controls } from '../../../styles/controls.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { followPage } from '../../shared/dom/follow-page.js';
import { firstRenderReady } from '../../shared/first-render.js';
import { readPageContext } from '../../shared/page-context.js';
import { resolveOnce } from '../../shared/attributes.js';
import { warnUnknownAttributes } from '../../shared/unknown-attributes.js';
import { resolveShareBarOptions, } from '../share-bar-options.js';
import { createShareBarView } from '../share-bar-view.js';
import { shareBarTemplate } from '../templates/share-bar.js';
/** Renders the share links and handles clicks on them. */
export class ShareBarFeatures {
    #host;
    #share;
    #resolve = resolveOnce((options) => resolveShareBarOptions(options, this.#host, this.#host.baseURI));
    #view;
    constructor(host) {
        this.#host = host;
        observeLanguage(host);
        followPage(host);
        this.#share = new ShareController(host, () => this.#options.networks);
        warnUnknownAttributes(host);
        addStyles(host, controls);
    }
    /** Called before each render: determines the view. */
    update() {
        const host = this.#host;
        this.#view = createShareBarView(this.#options, readPageContext(host.ownerDocument), {
            locale: localeFor(langOf(host), languages, host.messages),
            targets: this.#share.targets,
        });
    }
    render() {
        return this.#view && shareBarTemplate(this.#view, this.#share.message, this.#onClick);
    }
    /** Resolves when everything that the first render needs has been loaded. */
    ready() {
        return firstRenderReady(this.#share, langOf(this.#host));
    }
    get #options() {
        return this.#resolve(this.#host.options);
    }
    #onClick = (event) => {
        if (this.#view)
            this.#share.handle(event, this.#view.item, this.#view.locale.t);
    };
}
