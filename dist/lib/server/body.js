// Runs inside a DOM of its own (jsdom), which it finds as its globals: bodies are cleaned there as in a browser.
import { fromText, sanitize } from '../content/index.js';
globalThis.kpuNewsBody = async (html, text, base, level) => {
    document.body.replaceChildren(html ? await sanitize(html, { base, level }) : fromText(text));
};
