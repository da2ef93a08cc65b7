import { emit, errorDetail } from '../events.js';
import type { FeedError } from '../model/feed-error.js';

/**
 * Reports a failure to those who can act on it: to the page by `kpu-error`, to the webmaster on the console. Where the
 * bundle that does this cannot be loaded either, most likely the bundles were not published, or others were.
 */
export const reportError = (
  host: HTMLElement,
  error: FeedError,
  debug?: boolean,
  from: 'feed' | 'counter' = 'feed',
): Promise<unknown> =>
  import('./log-diagnosis.js').then(
    ({ logDiagnosis }) => logDiagnosis(host, error, debug, from),
    () => {
      const { code, facts } = error;
      emit(host, 'kpu-error', errorDetail(code, facts, from));
      console.error(
        `[kpu-news] ${code}: ${facts.url}\nPublish all files of one version of dist/.`,
      );
    },
  );
