/** An error whose message says how to correct it. */
export class RenderError extends Error {
  /** Whether the options are wrong, not the feed. */
  usage;
  /** Names the message in `feed/messages.mjs`, where there is one, with the values in it. */
  code;
  values;

  /**
   * @param {string} message
   * @param {{ usage?: boolean, cause?: unknown, code?: string, values?: Record<string, unknown> }} [options]
   */
  constructor(message, { usage = false, cause, code, values = {} } = {}) {
    super(message, { cause });
    this.name = 'RenderError';
    this.usage = usage;
    this.code = code;
    this.values = values;
  }
}
