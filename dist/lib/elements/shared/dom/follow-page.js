import { onWindowEvent } from '../../../controllers/page/window-events.js';
import { readPageContext } from '../page-context.js';
/** What people do before they follow a link: where a browser does not tell that a script has changed the address. */
const BEFORE_USE = ['pointerover', 'pointerdown', 'focusin', 'click'];
/**
 * Tells listeners when address, title or canonical link of the page have changed, as pages do that move by scripts. The
 * page's history is left as it is.
 */
class PageWatcher {
    constructor() {
        this.#listeners = new Set();
        this.#page = '';
        this.check = () => {
            if (!this.#listeners.size)
                return;
            const page = JSON.stringify(readPageContext(document));
            if (page === this.#page)
                return;
            this.#page = page;
            for (const listener of this.#listeners)
                listener();
        };
    }
    #listeners;
    #observer;
    #page;
    /** @returns stops */
    listen(listener) {
        this.#observer ??= this.#start();
        if (!this.#listeners.size) {
            this.#page = JSON.stringify(readPageContext(document));
            const names = { attributes: true, attributeFilter: ['href', 'rel'] };
            this.#observer.observe(document.head, {
                ...names,
                childList: true,
                characterData: true,
                subtree: true,
            });
        }
        this.#listeners.add(listener);
        return () => {
            this.#listeners.delete(listener);
            if (!this.#listeners.size)
                this.#observer?.disconnect();
        };
    }
    #start() {
        for (const type of ['popstate', 'hashchange'])
            onWindowEvent(type, this.check);
        // tells of history.pushState, too; not every browser has it
        globalThis.navigation?.addEventListener('currententrychange', this.check);
        return new MutationObserver(this.check);
    }
}
const pageWatcher = new PageWatcher();
/** Updates an element when what it shows of its page has changed, at the latest when a person is about to use it. */
export function followPage(host) {
    let stop;
    const hostConnected = () => {
        stop ??= pageWatcher.listen(() => {
            host.requestUpdate();
        });
    };
    for (const type of BEFORE_USE)
        host.addEventListener(type, pageWatcher.check, { capture: true, passive: true });
    host.addController({
        hostConnected,
        hostDisconnected: () => {
            stop?.();
            stop = undefined;
        },
    });
}
