/** Milliseconds of the units below, in their order. */
const UNITS = [1e3, 6e4, 36e5, 864e5, 6048e5];
const AGO = /(?<![\p{L}\d.,:/_-])(\d{1,3}|se|satu|an?|one|beberapa|a\sfew)\s?(?:(detik|dtk|seconds?|secs?)|(menit|mnt|minutes?|mins?)|(jam|hours?|hrs?)|(hari|days?)|(minggu|weeks?))\s(?:yang\s|yg\s)?(?:lalu|silam|lepas|ago)(?!\p{L})/giu;
const NAMED = /(?<![\p{L}_])(?:(kemarin\s(?:dulu|lusa))|(kemarin|yesterday)|(baru\ssaja|just\snow|hari\sini|today))(?![\p{L}_])/giu;
/** What follows a date in the line of an article's author and date. */
const CLOSED = /^\s*(?:$|[|•·;()<>/–—-]|,?\s?\d{1,2}[:.]\d\d|\d+\s\p{L}|(?:oleh|by|di|in|pukul|jam|at)\s)/iu;
/** What comes before one that is a word of titles, too. */
const OPEN = /(?:^|[^\p{L}\d\s.,:])\s*$|(?:pada|on|terbit\w{0,3}|posted|posting|published|publikasikan)\s?:?\s?$/iu;
const WEEK = 7 * 864e5;
function fromAgo(match, now) {
    const [, amount, ...units] = match;
    const unit = UNITS[units.findIndex(Boolean)];
    // "a few" minutes are of today, of days nobody knows
    if (/^(?:beberapa|a\sfew)$/i.test(amount))
        return unit < UNITS[2] ? now : undefined;
    const passed = (/^\d/.test(amount) ? +amount : 1) * unit;
    return passed <= WEEK ? now - passed : undefined;
}
/**
 * The day of "2 jam yang lalu" or "kemarin", up to a week ago; older ones are too vague. Words that titles begin with
 * ("Hari ini KPU ...") are read only between signs, or behind one for "posted".
 */
export function relativeDay(text, now) {
    for (const match of [...text.matchAll(AGO), ...text.matchAll(NAMED)]) {
        const start = match.index;
        const end = start + match[0].length;
        const named = match.length === 4;
        const time = named ? now - [2, 1, 0][match.slice(1).findIndex(Boolean)] * 864e5 : fromAgo(match, now);
        if (time !== undefined && CLOSED.test(text.slice(end)) && (!named || OPEN.test(text.slice(0, start))))
            return { time, start, end };
    }
    return undefined;
}
