// Runs with the globals of a jsdom window: bodies are sanitized there as in a browser.
import { serializeBody } from '../sanitize/index.js';

/** The global that kpu-news-cli calls. */
interface BodyGlobal {
  kpuNewsBody: typeof serializeBody;
}

(globalThis as typeof globalThis & BodyGlobal).kpuNewsBody = serializeBody;
