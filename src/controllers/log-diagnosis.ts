import { emit, errorDetail } from '../events.js';
import { describeError } from '../feed/index.js';
import type { FeedError } from '../model/feed-error.js';

// A chunk: fetched when something failed.

/**
 * Fires `kpu-error` and writes the diagnosis to the console.
 * @param debug asks once more without CORS first, to tell a missing header from a server that is away
 * @param from whose failure it is
 */
export async function logDiagnosis(
  host: HTMLElement,
  error: FeedError,
  debug: boolean | undefined,
  from: 'feed' | 'counter',
): Promise<void> {
  const { facts } = error;
  const { code, text } = await describeError(error, debug, from);
  emit(host, 'kpu-error', errorDetail(code, facts, from));
  console.error(text, ...(debug || code === 'internal' ? [host, facts.cause ?? error] : []));
}
