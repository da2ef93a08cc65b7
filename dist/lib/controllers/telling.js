import { emit } from '../events.js';
import { examine } from '../feed/index.js';
// A chunk: fetched when something failed.
/**
 * Fires `kpu-error` and writes the diagnosis to the console.
 * @param debug asks once more without CORS first, to tell a missing header from a server that is away
 * @param from whose failure it is
 */
export async function tell(host, error, debug, from) {
    const { url = '', status, phase, attempts = 1, cause } = error.facts;
    const { code, text } = await examine(error, debug, from);
    const source = code === 'module' ? 'module' : from;
    emit(host, 'kpu-error', { code, url, status, phase, attempts, source, cause });
    console.error(text, ...(debug || code === 'internal' ? [host, cause ?? error] : []));
}
