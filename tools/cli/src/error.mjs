/** What went wrong, in one sentence that says how to mend it. */
export class RenderError extends Error {
  /** Whether it was how this was called, not the feed. */
  usage;

  /** @param {string} message @param {{ usage?: boolean, cause?: unknown }} [more] */
  constructor(message, { usage = false, cause } = {}) {
    super(message, { cause });
    this.name = 'RenderError';
    this.usage = usage;
  }
}
