/**
 * @typedef {import('../probe/gather.mjs').Probe} Probe
 * @typedef {import('../probe/request.mjs').Exchange} Exchange
 * @typedef {'ok' | 'warn' | 'fail'} Level
 * @typedef {Record<string, string | number | undefined>} Data for the message
 * @typedef {object} Finding
 * @property {string} id
 * @property {Level} level
 * @property {string} url which address it is about
 * @property {Data} data
 * @property {string} [mend] name of what to paste
 */

/** @param {Level} level @returns {(id: string, url: string, data?: Data, mend?: string) => Finding} */
const at =
  (level) =>
  (id, url, data = {}, mend) => ({ id, level, url, data, mend });

export const ok = at('ok');
export const warn = at('warn');
export const fail = at('fail');
