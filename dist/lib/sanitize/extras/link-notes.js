import { MAX } from '../allow-list.js';
import { destinationOf } from '../post-process.js';
import { stripInvisible } from '../safe-text.js';
/** What readers take for a host name: `kpu.go.id`, not `S.Pd` or `laporan.pdf`. */
const HOST = /(?<![\p{L}\p{N}.-]|[\p{L}\p{N}]@)(?:(?:[\p{L}\p{N}-]{2,}\.)(?:[\p{L}\p{N}-]+\.)*|^[\p{L}\p{N}]\.(?=\p{L}+$))(?!(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|csv|mp[34])\b)\p{L}{2,}(?![\p{L}\p{N}-])/giu;
/** Characters that look like a full stop, by UTS 39 and to readers of a link. */
const DOTS = /[\u00b7\u0387\u0660\u06d4\u06f0\u0701\u0702\u2024\u2027\u2219\u22c5\u3002\u30fb\ua4f8\ua60e\ua78f\u{10a50}]|\u{1d16d}/gu;
/** Only so much of a link's text is looked at from either end, since normalization makes text longer. */
const MAX_LOOK = 500;
const withoutWww = (host) => host.replace(/^www\./, '');
/** Whether a link's text names a host that is neither the link's host nor a parent domain of it. */
function namesOtherHost(text, host) {
    const ends = text.length > 2 * MAX_LOOK ? `${text.slice(0, MAX_LOOK)} ${text.slice(-MAX_LOOK)}` : text;
    // invisible characters and characters that look like a dot must not hide a name
    const visible = ends
        .replace(DOTS, '.')
        .normalize('NFKC')
        .replace(/[\p{Cf}\p{Mn}\p{DI}]/gu, '')
        .replace(DOTS, '.');
    return Array.from(visible.matchAll(HOST)).some(([name]) => {
        try {
            const shown = withoutWww(new URL(`https://${name}`).hostname);
            return shown !== withoutWww(host) && !host.endsWith(`.${shown}`);
        }
        catch {
            return true; // no link leads to a host of this name
        }
    });
}
/** Shows where a link leads if its text names another host. Links right after each other read as one. */
export class LinkNotes {
    #host = '';
    #words = '';
    #isOpen = false;
    #left = MAX.linkWords;
    /** Called with all text outside `rp`, which browsers do not show. */
    text(text) {
        if (this.#isOpen)
            this.#words += text;
        else if (text)
            this.#words = '';
    }
    /** Called where a line begins. */
    startLine() {
        if (!this.#isOpen)
            this.#words = '';
    }
    open(link) {
        const host = destinationOf(link);
        if (host !== this.#host)
            this.#words = '';
        this.#host = host;
        this.#isOpen = true;
    }
    close(link) {
        this.#isOpen = false;
        const words = this.#words.trim();
        this.#left -= Math.min(words.length, 2 * MAX_LOOK);
        // in an article with too many links all of them are named
        if (this.#left > 0 && !namesOtherHost(words, this.#host))
            return;
        link.after(` (${stripInvisible(this.#host)})`);
        this.#words = '';
    }
}
