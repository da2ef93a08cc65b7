// Runs inside a DOM of its own (jsdom), which it finds as its globals: bodies are cleaned there as in a browser.
import { serializeBody } from '../sanitize/index.js';

/** What is asked of the cleaner. */
interface Cleaner {
  kpuNewsBody: typeof serializeBody;
}

(globalThis as typeof globalThis & Cleaner).kpuNewsBody = serializeBody;
