import { fetchLanguage, langOf } from '../../i18n/index.js';
/** One observer for all elements, which observes only while one of them is in the page. */
class LanguageObserver {
    constructor() {
        this.#hosts = new Set();
        this.updateAll = () => {
            for (const host of this.#hosts)
                host.requestUpdate();
        };
    }
    #hosts;
    #observer;
    add(host) {
        this.#observer ??= new MutationObserver(this.updateAll);
        if (!this.#hosts.size)
            this.#observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
        this.#hosts.add(host);
    }
    delete(host) {
        this.#hosts.delete(host);
        if (!this.#hosts.size)
            this.#observer?.disconnect();
    }
}
const languageObserver = new LanguageObserver();
/**
 * Updates an element when the page's language changes, and when the texts of its language are loaded.
 * @param getLang the language of its words
 */
export function observeLanguage(host, getLang = () => langOf(host)) {
    if (host.isConnected)
        languageObserver.add(host); // it may have been disconnected while this code was loading
    host.addController({
        hostConnected: () => {
            languageObserver.add(host);
            host.requestUpdate();
        },
        hostUpdate: () => void fetchLanguage(getLang())?.then(languageObserver.updateAll),
        hostDisconnected: () => {
            languageObserver.delete(host);
        },
    });
}
