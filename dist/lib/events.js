/** What a page is told of a failure. */
export const errorDetail = (code, { url = '', status, phase, attempts = 1, cause }, from) => ({ code, url, status, phase, attempts, source: code === 'module' ? code : from, cause });
/**
 * Fires an event; false where a listener of the page cancelled it.
 * @param acted a person acted: it bubbles out of the shadow tree and may be cancelled. What an element says of
 * itself does neither, as the platform's `load` and `error` do not
 * @param cancelable false where there is nothing left to cancel
 */
export const emit = (host, name, detail, acted = false, cancelable = acted) => host.dispatchEvent(new CustomEvent(name, { detail, bubbles: acted, composed: acted, cancelable }));
