/** An error whose message says how to correct it. */
export class RenderError extends Error {
  /** Whether the options are wrong, not the feed. */
  usage;

  /** @param {string} message @param {{ usage?: boolean, cause?: unknown }} [options] */
  constructor(message, { usage = false, cause } = {}) {
    super(message, { cause });
    this.name = 'RenderError';
    this.usage = usage;
  }
}
