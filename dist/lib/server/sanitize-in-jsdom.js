// Runs with the globals of a jsdom window: bodies are sanitized there as in a browser.
import { serializeBody } from '../sanitize/index.js';
globalThis.kpuNewsBody = serializeBody;
