import { emit, errorDetail } from '../events.js';
import type { FeedError } from '../model/feed-error.js';

/**
 * Tells a failure to those who can act on it, in a chunk of its own: the page by `kpu-error`, the webmaster on
 * the console. Where that code is out of reach too, most likely nothing of `chunks/` was published.
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
        `[kpu-news] ${code}: ${facts.url}\nIs chunks/ published beside the script? Publish all of it.`,
      );
    },
  );
