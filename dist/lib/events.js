/** The detail of `kpu-error` for an error. */
export const errorDetail = (code, { url = '', status, phase, attempts = 1, cause }, source) => ({ code, url, status, phase, attempts, source: code === 'module' ? code : source, cause });
/**
 * Fires an event; returns false where a listener cancelled it.
 * @param userInitiated whether a user action caused it: such an event bubbles out of the shadow tree and can be
 * cancelled. All others do neither, like the platform's `load` and `error`
 * @param cancelable false where there is nothing to cancel
 */
export const emit = (host, name, detail, userInitiated = false, cancelable = userInitiated) => host.dispatchEvent(new CustomEvent(name, { detail, bubbles: userInitiated, composed: userInitiated, cancelable }));
