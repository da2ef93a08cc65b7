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

// Without a listener, a full disk under the log would end the process.
process.stdout.on('error', () => {});

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

/**
 * Logs the first error of a kind at once, and those of each minute after it in one line: while a database fails, every
 * request does.
 */
export class Failures {
  #log;
  #interval;
  /** @type {Map<string, { level: 'error', event: string, facts: Record<string, unknown>, times: number }>} */
  #recent = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  #timer;

  /**
   * @param {Log} log
   * @param {number} [interval] milliseconds of that minute, for tests
   */
  constructor(log, interval = INTERVAL) {
    this.#log = log;
    this.#interval = interval;
  }

  /**
   * @param {string} event
   * @param {Record<string, unknown> & { code?: string, at?: string }} facts
   */
  failed(event, facts) {
    const kind = `${event} ${facts.code ?? facts.at ?? ''}`;
    const same = this.#recent.get(kind);
    if (same) {
      same.times++;
      same.facts = facts;
      return;
    }
    this.#recent.set(kind, { level: 'error', event, facts, times: 0 });
    this.#timer ??= setInterval(() => this.#flush(), this.#interval).unref();
    this.#log('error', event, facts);
  }

  /** Logs what has not been logged yet. */
  stop() {
    this.#flush();
    clearInterval(this.#timer);
  }

  #flush() {
    for (const [kind, { level, event, facts, times }] of this.#recent) {
      if (times === 0) this.#recent.delete(kind);
      else {
        this.#recent.set(kind, { level, event, facts, times: 0 });
        this.#log(level, event, { ...facts, times });
      }
    }
    if (this.#recent.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
