import { fetchLanguage, langOf } from '../../i18n/index.js';
// One observer for all elements, which observes only while one of them is in the page.
const hosts = new Set();
const shared = {};
const updateAll = () => {
    for (const host of hosts)
        host.requestUpdate();
};
function add(host) {
    shared.observer ??= new MutationObserver(updateAll);
    if (!hosts.size)
        shared.observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
    hosts.add(host);
}
/** Updates an element when the page's language changes, and when the texts of its language are loaded. */
export function observeLanguage(host) {
    if (host.isConnected)
        add(host); // it may have left while this code was loaded
    host.addController({
        hostConnected: () => {
            add(host);
            host.requestUpdate();
        },
        hostUpdate: () => void fetchLanguage(langOf(host))?.then(updateAll),
        hostDisconnected: () => {
            hosts.delete(host);
            if (!hosts.size)
                shared.observer?.disconnect();
        },
    });
}
