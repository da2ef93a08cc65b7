/** An error that is sent as `{"error": code, "message": …}`. */
export class HttpError extends Error {
  /**
   * @param {400 | 403 | 404 | 405 | 413 | 415 | 429 | 500 | 503} status
   * @param {string} code for programs, in kebab case
   * @param {string} message for people
   * @param {number} [retryAfter] seconds
   */
  constructor(status, code, message, retryAfter) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}
