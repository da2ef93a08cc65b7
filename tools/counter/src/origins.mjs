import { cors } from 'hono/cors';
import { HttpError } from './http-error.mjs';

/** Refused origins that are named in the log; a visitor may invent any number of them. */
const MAX_LOGGED = 100;
const MAX_ORIGIN_LENGTH = 300;

/**
 * The headers of CORS. A httpError has them too, so that the page can say why.
 * @param {readonly string[]} origins none = any
 */
export const corsHeaders = (origins) =>
  cors({
    origin: origins.length === 0 ? '*' : (origin) => origin,
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['content-type'],
    exposeHeaders: ['retry-after'],
    maxAge: 86_400,
  });

/**
 * Refuses requests of pages on other sites than these.
 * @param {readonly string[]} origins none = any
 * @param {import('./log.mjs').Log} log names each refused site once
 * @returns {import('hono').MiddlewareHandler}
 */
export function refuseOrigins(origins, log) {
  /** @type {Set<string>} */
  const logged = new Set();

  /** @param {string} origin */
  function logOnce(origin) {
    if (logged.has(origin) || logged.size >= MAX_LOGGED || !isOrigin(origin)) return;
    logged.add(origin);
    log('warn', 'origin-refused', { origin, message: 'If this is your site, add it to --origins.' });
  }

  return async (c, next) => {
    const origin = c.req.header('origin');
    if (origins.length === 0 || origin === undefined || origins.includes(origin)) return next();
    logOnce(origin);
    throw new HttpError(403, 'foreign-origin', 'This counter serves other sites: see its option --origins.');
  };
}

/** Whether a browser can have sent it. @param {string} origin */
const isOrigin = (origin) =>
  origin === 'null' ||
  (origin.length <= MAX_ORIGIN_LENGTH && URL.canParse(origin) && new URL(origin).origin === origin);
