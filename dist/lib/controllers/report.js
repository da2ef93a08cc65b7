import { emit, errorDetail } from '../events.js';
/**
 * Tells a failure to those who can act on it, in a chunk of its own: the page by `kpu-error`, the webmaster on
 * the console. Where that code is out of reach too, the page is told at least.
 */
export const report = (host, error, debug, from = 'feed') => import('./telling.js').then(({ tell }) => tell(host, error, debug, from), () => {
    emit(host, 'kpu-error', errorDetail(error.code, error.facts, from));
});
