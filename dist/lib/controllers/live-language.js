// One observer serves all elements of the page; it is there only while an element is.
const hosts = new Set();
let observer;
function start(host) {
    observer ??= new MutationObserver(() => {
        for (const one of hosts)
            one.requestUpdate();
    });
    if (!hosts.size)
        observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
    hosts.add(host);
}
/** Draws an element anew when the page's language changes. */
export function followLanguage(host) {
    if (host.isConnected)
        start(host); // it may have left while this code was on its way
    host.addController({
        hostConnected: () => {
            start(host);
            host.requestUpdate();
        },
        hostDisconnected: () => {
            hosts.delete(host);
            if (!hosts.size)
                observer?.disconnect();
        },
    });
}
