/** The detail of `kpu-error` for an error. */
export const errorDetail = (code, { url = '', status, phase, attempts = 1, cause }, source) => ({ code, url, status, phase, attempts, source: code === 'module' ? code : source, cause });
/** Caused by a user action that a listener can cancel; it bubbles out of the shadow tree. */
const ACTION = { bubbles: true, composed: true, cancelable: true };
/** How events are dispatched that do more than `load` and `error` of the platform, which neither bubble nor cancel. */
const EVENT_INIT = {
    'kpu-open': ACTION,
    'kpu-share': ACTION,
    'kpu-view': { bubbles: true, composed: true },
};
/** Dispatches an event; returns false if a listener cancelled it. */
export const emit = (host, name, detail) => host.dispatchEvent(new CustomEvent(name, { detail, ...EVENT_INIT[name] }));
