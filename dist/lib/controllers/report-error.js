import { emit, errorDetail } from '../events.js';
/**
 * Reports a failure to those who can act on it: to the page by `kpu-error`, to the webmaster on the console. Where the
 * bundle that explains errors cannot be loaded either, most likely the bundles were not published, or others were.
 * @param debug asks once more without CORS first, to tell a missing header from a server that is away
 * @param from whose failure it is
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
