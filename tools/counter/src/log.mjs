/**
 * Writes one line of JSON. `facts` must hold nothing of a visitor: no address, no header, no id.
 * @callback Log
 * @param {'info' | 'warn' | 'error'} level
 * @param {string} event in kebab case
 * @param {Record<string, unknown>} [facts]
 * @returns {void}
 */

/** @type {Log} */
export const logLine = (level, event, facts) =>
  void process.stdout.write(
    `${JSON.stringify({ time: new Date().toISOString(), level, event, ...facts })}\n`,
  );

const INTERVAL = 60_000;

/** Logs the answers of a minute in one line, so that a flood of requests does not flood the log. */
export class Traffic {
  /** @type {Record<string, number>} */
  #answers = {};
  #timer;

  /** @param {Log} log */
  constructor(log) {
    this.#timer = setInterval(() => this.#flush(log), INTERVAL).unref();
    this.stop = () => {
      clearInterval(this.#timer);
      this.#flush(log);
    };
  }

  /**
   * @param {'read' | 'count' | 'other'} kind
   * @param {number} status
   */
  answered(kind, status) {
    const name = `${kind} ${status}`;
    this.#answers[name] = (this.#answers[name] ?? 0) + 1;
  }

  /** @param {Log} log */
  #flush(log) {
    if (Object.keys(this.#answers).length > 0) log('info', 'traffic', { answers: this.#answers });
    this.#answers = {};
  }
}
