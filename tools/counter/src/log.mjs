/**
 * Writes one line of JSON. Nothing of a visitor may stand in `facts`: no address, no header, no id.
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

const EVERY = 60_000;

/** Sums up a minute's answers in one line, so that a flood of requests is no flood of lines. */
export class Traffic {
  /** @type {Record<string, number>} */
  #answers = {};
  #timer;

  /** @param {Log} log */
  constructor(log) {
    this.#timer = setInterval(() => this.#tell(log), EVERY).unref();
    this.stop = () => {
      clearInterval(this.#timer);
      this.#tell(log);
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
  #tell(log) {
    if (Object.keys(this.#answers).length > 0) log('info', 'traffic', { answers: this.#answers });
    this.#answers = {};
  }
}
