import { emit } from '../events.js';
/** Dispatches the event of a user action, which bubbles out of the shadow tree; returns false if a listener canceled it. */
export const emitAction = (host, name, detail) => emit(host, name, detail, { bubbles: true, composed: true, cancelable: true });
