import { Refusal } from './refusal.mjs';

/** Origins that are named in the log; a visitor may invent any number of them. */
const MOST_NAMED = 100;
const LONGEST = 300;

/**
 * Which sites may ask, as middleware: sends the headers of CORS, with a refusal too, so that the page can say why.
 * @param {readonly string[]} origins none = any
 * @param {import('./log.mjs').Log} log names each refused site once
 * @returns {import('hono').MiddlewareHandler}
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function cors(origins, log) {
  /** @type {Set<string>} */
  const named = new Set();

  /** @param {string} origin */
  function name(origin) {
    if (named.has(origin) || named.size >= MOST_NAMED || !isOrigin(origin)) return;
    named.add(origin);
    log('warn', 'origin-refused', { origin, message: 'Is this your site? Then name it with --origins.' });
  }

  return async (c, next) => {
    const origin = c.req.header('origin');
    c.header('access-control-expose-headers', 'retry-after');
    if (origins.length === 0) c.header('access-control-allow-origin', '*');
    else {
      c.header('vary', 'origin');
      if (origin !== undefined) c.header('access-control-allow-origin', origin);
      if (origin !== undefined && !origins.includes(origin)) {
        name(origin);
        throw new Refusal(
          403,
          'foreign-origin',
          'This counter serves other sites: see its option --origins.',
        );
      }
    }
    await next();
  };
}

/** Whether a browser can have sent it. @param {string} origin */
const isOrigin = (origin) =>
  origin === 'null' ||
  (origin.length <= LONGEST && URL.canParse(origin) && new URL(origin).origin === origin);
