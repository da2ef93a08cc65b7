import { emit, errorDetail } from '../events.js';
/**
 * Reports an error to the page by `kpu-error` and to the webmaster on the console. If the bundle that explains errors
 * cannot be loaded either, most likely the bundles were not published, or those of another version were.
 * @param debug sends one more request without CORS first, to tell a missing header from an unreachable server
 * @param from what failed
 */
export async function reportError(host, error, debug, from = 'feed') {
    const { facts } = error;
    const { code, text } = await import('../feed/errors/index.js').then(({ describeError }) => describeError(error, debug, from), () => ({
        code: error.code,
        text: `[kpu-news] ${error.code}: ${facts.url}\nPublish all files of one version of dist/.`,
    }));
    emit(host, 'kpu-error', errorDetail(code, facts, from));
    console.error(text, ...(debug || code === 'internal' ? [host, facts.cause ?? error] : []));
}
