// Runs inside a DOM of its own (jsdom), which it finds as its globals: bodies are cleaned there as in a browser.
import { fromText, sanitize } from '../content/index.js';

/** What is asked of the cleaner. */
interface Cleaner {
  /** Cleans a body and puts it into the document. */
  kpuNewsBody(html: string | undefined, text: string, base: string, level: number): Promise<void>;
}

(globalThis as typeof globalThis & Cleaner).kpuNewsBody = async (html, text, base, level) => {
  document.body.replaceChildren(html ? await sanitize(html, { base, level }) : fromText(text));
};
