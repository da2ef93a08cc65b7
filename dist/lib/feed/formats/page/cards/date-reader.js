import { readProseDate } from '../../dates/prose-date.js';
import { readDateline } from '../../dates/prose-dateline.js';
/** Characters of a line that says when, and perhaps who and where. */
const MAX_LINE = 100;
/** Without one of these a line has no date. */
const HINT = /\d|yesterday|kemarin|today|hari ini/i;
/** What stands between a date and a name, a section or a count. */
const BREAK = /[|•·●/–—:()]|\s-\s|,\s|\b(?:oleh|by|penulis|author|editor)\b/i;
/** Words that stand beside dates: what happened then, and counts. */
const LABEL = /^(?:wib|wita?|utc|gmt|am|pm|pukul|jam|pada|on|at|tanggal|tgl|date|hari|posted|post|publi|dipubli|diposting|diterbit|diunggah|terbit|dibuat|dirilis|rilis|updated?|up|waktu|yang|lalu|ago|dibaca|dilihat|kali|views?|hits?|pembaca|komentar|comments?|опубл|число|просм)/i;
const NUMBERS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}(?!\d)/;
/** The words next to a date that are not part of it. */
function wordsBeside(text, side) {
    const parts = text.split(BREAK);
    const near = side === 'before' ? parts.at(-1) : parts[0];
    return (near?.match(/\p{L}{2,}/gu) ?? []).filter((word) => !LABEL.test(word)).length;
}
/** Reads lines that are dates; the same texts are asked for again and again. */
export class DateReader {
    #now;
    #language;
    #order;
    #known;
    constructor(now, language = '', order, known = new Map()) {
        this.#now = now;
        this.#language = language;
        this.#order = order;
        this.#known = known;
    }
    /** A reader for dates of one list, which may tell which of two numbers is the day. */
    ordered(texts) {
        let order = /^en/i.test(this.#language) ? undefined : 'dmy';
        for (const text of texts) {
            const [, first, second] = NUMBERS.exec(text.slice(0, 200)) ?? [];
            if (+first > 12 || +second > 12) {
                order = +first > 12 ? 'dmy' : 'mdy';
                break;
            }
        }
        return new DateReader(this.#now, this.#language, order, order === this.#order ? this.#known : undefined);
    }
    /** The date that a text is, with no more than a label, a time, a name or a count beside it. */
    whole(text) {
        if (text.length > MAX_LINE || !HINT.test(text))
            return undefined;
        if (!this.#known.has(text))
            this.#known.set(text, this.#read(text));
        return this.#known.get(text);
    }
    /**
     * The date of a body that begins as those of election offices do, "Jakarta, kpu.go.id - Rabu (17/2/2021) ...": their
     * pages show no other one. Elsewhere, a date in a text may be of anything.
     */
    ofBody(text) {
        const { site, date } = readDateline(text, { now: this.#now }) ?? {};
        return site && date?.precise ? date.date : undefined;
    }
    #read(text) {
        const found = readProseDate(text, { now: this.#now, order: this.#order });
        if (!found)
            return undefined;
        const beside = wordsBeside(text.slice(0, found.start), 'before') + wordsBeside(text.slice(found.end), 'after');
        return beside < 2 ? found.date : undefined;
    }
}
