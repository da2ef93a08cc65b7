import { onPage } from '../../controllers/page-events.js';
import { emit } from '../../events.js';
import { oneOf } from '../options.js';
import { KEY } from './address.js';
/** A person opens an article: the page may have its own way, else it is read in the dialog, or its link leads on. */
export class Opening {
    #code;
    #dialog;
    #expects = false;
    #heeds;
    constructor(host, feed, extras) {
        this.host = host;
        this.feed = feed;
        this.extras = extras;
        host.addController({
            hostUpdated: () => {
                if (this.#here)
                    this.#expect();
                if (this.way)
                    this.#heeds ??= onPage('popstate', () => this.#look(true));
                this.#look(false);
            },
            hostDisconnected: () => {
                this.#heeds?.();
                this.#heeds = undefined;
                this.#dialog?.drop();
            },
        });
    }
    get #here() {
        return oneOf(this.host, 'open', 'link', 'dialog') === 'dialog' && !!customElements.get('kpu-article');
    }
    /** Where the address bar names the article that is read, if it does. */
    get way() {
        const way = oneOf(this.host, 'address', 'none', 'hash', 'query');
        return this.#here && way !== 'none' ? way : undefined;
    }
    /** A click on a card. */
    open(event, article, link) {
        const { host } = this;
        if (!emit(host, 'kpu-open', { article, url: link.href }, true))
            event.preventDefault();
        const plain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        if (event.defaultPrevented || !plain || !this.#here)
            return;
        event.preventDefault();
        void this.#fetch().then((dialog) => {
            if (!dialog)
                location.assign(link.href); // without the dialog's code the card is the link it was
            else if (host.isConnected)
                dialog.open(article, link);
        });
    }
    /** The dialog's code comes once a pointer or the focus has come to a card. */
    #expect() {
        if (this.#expects)
            return;
        this.#expects = true;
        const done = new AbortController();
        const come = ({ target }) => {
            if (!target.closest('.title a'))
                return;
            done.abort();
            if (this.#here)
                void this.#fetch();
        };
        for (const type of ['pointerover', 'focusin'])
            this.host.shadowRoot?.addEventListener(type, come, { signal: done.signal });
    }
    #fetch() {
        return (this.#code ??= import('./dialog.js').then(({ ArticleDialog }) => (this.#dialog = new ArticleDialog(this)), () => (this.#code = undefined)));
    }
    /** @param moved the address has changed, by a person's step back or forward, or by a link */
    #look(moved) {
        if (this.#dialog)
            this.#dialog.look(moved);
        else if (this.way && location.href.includes(`${KEY}=`))
            void this.#fetch().then((dialog) => dialog?.look(moved));
    }
}
