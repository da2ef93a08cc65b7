import { RenderError } from '../error.mjs';
import { tables } from './messages.mjs';

/** @typedef {import('./messages.mjs').Values} Values */

/**
 * An error that is told in the user's language.
 * @param {string} code a message's name
 * @param {Values} [values]
 * @param {{ usage?: boolean, cause?: unknown }} [options]
 */
export const failure = (code, values = {}, options = {}) =>
  new RenderError(code, { ...options, code, values });

/** Messages that stand for codes of errors of feeds. @type {Record<string, string>} */
const SYNONYMS = { unreachable: 'network', cors: 'network', offline: 'network', 'bad-url': 'not-found' };

/**
 * What a feed's error, `FeedError`, means here; anything else as it is.
 * @param {unknown} error
 * @param {string} address
 */
export function asFailure(error, address) {
  const inner = error instanceof RenderError && !error.code ? (error.cause ?? error) : error;
  const { code, facts } = /** @type {any} */ (inner) ?? {};
  if (!facts) return error;
  const reason = `${code}.${facts.reason}`;
  const known = [reason, SYNONYMS[code], code].find((name) => name && name in tables.en);
  if (!known) return error;
  return failure(known, { ...facts, address, limit: 5 }, { cause: error });
}
