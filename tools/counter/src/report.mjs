// A report of a view: its body and what is wrong with one.
import { bodyLimit } from 'hono/body-limit';
import { HttpError } from './http-error.mjs';
import { isId, MAX_ID_LENGTH } from './ids.mjs';

/** Bytes of a report: enough for the longest id with every character escaped. */
const MAX_BODY = 4096;

export const badId = () =>
  new HttpError(400, 'bad-id', `An id has 1 to ${MAX_ID_LENGTH} characters and no control characters.`);

/** @type {import('hono').MiddlewareHandler} */
export async function requireJson(c, next) {
  const type = c.req.header('content-type')?.split(';')[0].trim().toLowerCase();
  if (type !== undefined && type !== 'text/plain' && type !== 'application/json')
    throw new HttpError(415, 'bad-type', 'Send JSON, as text/plain or application/json.');
  await next();
}

/** @returns {never} */
export function brokenOff() {
  throw new HttpError(400, 'bad-json', 'The request body is incomplete.');
}

const limitBytes = bodyLimit({
  maxSize: MAX_BODY,
  onError() {
    throw new HttpError(413, 'too-large', `The body may have at most ${MAX_BODY} bytes.`);
  },
});

/**
 * Node itself keeps a body to its Content-Length, so a short one is not read twice: that would triple the cost of a report.
 * @type {import('hono').MiddlewareHandler}
 */
export const limitBody = (c, next) =>
  Number(c.req.header('content-length')) <= MAX_BODY
    ? next()
    : limitBytes(c, next).catch((error) =>
        error instanceof HttpError ? Promise.reject(error) : brokenOff(),
      );

/** The id in the body of a report. @param {string} body */
export function idOf(body) {
  let report;
  try {
    report = JSON.parse(body);
  } catch {
    throw new HttpError(400, 'bad-json', 'The body must be JSON: {"id":"…"}');
  }
  const id = report !== null && Object.hasOwn(Object(report), 'id') ? report.id : undefined;
  if (!isId(id)) throw badId();
  return id;
}
