/** The detail of `kpu-error` for an error. */
export const errorDetail = (code, { url = '', status, phase, attempts = 1, cause }, source) => ({ code, url, status, phase, attempts, source: code === 'module' ? code : source, cause });
/**
 * Dispatches an event; returns false if a listener canceled it. Like `load` and `error` of the platform it neither
 * bubbles nor can be canceled, unless `init` says so.
 */
export const emit = (host, name, detail, init) => host.dispatchEvent(new CustomEvent(name, { ...init, detail }));
