import { fullYear } from './date-parts.js';
import { kindOfWord, monthNamed, weekdayNamed } from './prose-words.js';
const TOKEN = /\d+|\p{L}[\p{L}\p{M}]*(?:['’‘`ʼ]\p{L}+)?|\s+|[^\s\d]/gu;
/** One character for a token: "2" a number that can be a day, "9" one that can be a year, "0" any other, or a sign. */
function kindOf(token) {
    if (/^\d/.test(token))
        return token.length < 3 ? '2' : token.length === 4 ? '9' : '0';
    if (/^\s/.test(token))
        return ' ';
    if (/^\p{L}/u.test(token))
        return kindOfWord(token);
    if (/^[‐-―−]/.test(token))
        return '-';
    return /^[!-~]$/.test(token) ? token : /^[’‘`ʼ]/.test(token) ? "'" : '|';
}
/** Year, month, day, also as in China, Japan and Korea. */
const YEAR_FIRST = /(?<![\da-z/:]|[\da-z]-|\d[.,])9 ?[-./Y] ?2 ?[-./X] ?2(?!\d|[-./,:]\d)(?: ?Z)?/g;
const NUMBERS = /(?<![\da-z/:]|[\da-z]-|\d[.,])2(?:-2(?=\/)| - 2(?=\/)| ?T ?2)?( ?[-./] ?)2(?:\1[29])?(?!\d|[-./,:]\d)/g;
const DAY_FIRST = /(?<![\da-z/:]|[\da-z]-|\d[.,])2o?(?: ?[-&T] ?2)?[o.]?[ /-]{0,2}(?:d )?[Mm](?:[ .,/-]{0,3}(?:d |')?9(?!\d|[-./,:]\d)|[ /-]'?2(?! ?[a-zA-Z])(?!\d|[-./,:]\d))?/g;
const MONTH_FIRST = /(?<![a-z])M[. ]{1,2}2o?(?: ?[-&T] ?2)?[ ,]{1,3}9(?!\d|[-./,:]\d)/g;
/** One weekday, or the first of several, before a day. */
const WEEKDAY = /W\.?(?: ?[-&T/] ?W\.?)?,? ?(?:p\.? )?\(?$/;
const yearOf = (year = '') => ({
    year: year ? +fullYear(year) : undefined,
    short: year.length < 4,
});
/** Of the numbers and the name in a match of one of the expressions with a name. */
function partsOfNamed(tokens, kinds, name) {
    const numbers = tokens.filter((_, index) => kinds[index] === '2').map(({ text }) => text);
    const four = tokens[kinds.indexOf('9')]?.text;
    const year = four ?? (kinds.lastIndexOf('2') > name ? numbers.pop() : undefined);
    return {
        ...yearOf(year),
        month: monthNamed(tokens[name].text),
        day: +numbers[0],
        range: numbers.length > 1,
    };
}
function partsOf(tokens, kinds) {
    const name = kinds.search(/[Mm]/);
    if (name >= 0)
        return partsOfNamed(tokens, kinds, name);
    const [first, ...others] = tokens.filter((_, index) => /[29]/.test(kinds[index])).map(({ text }) => text);
    if (kinds.startsWith('9'))
        return { ...yearOf(first), month: +others[0], day: +others[1] };
    const range = /T|-2\/|- 2/.test(kinds);
    const [month, year = ''] = range ? others.slice(1) : others;
    // a point stands where the day comes first
    const swappable = !range && first !== month && !(kinds.includes('.') && year.length === 4);
    return { ...yearOf(year), month: +month, day: +first, range, swappable };
}
/** "s.d." and "s/d", which are no end of a sentence, as a word of the same length. */
const withoutShortTo = (text) => text.replace(/(?<=\s)s[./]d\.?(?=\s)/gi, (short) => 'to'.padEnd(short.length));
/**
 * One day for "30 Maret - 2 April 2023": the first, with the year of the last. With nothing but a space between them, two
 * days are usually that of publication and that of the last change.
 */
function joinRanges(days, kinds) {
    const joined = [];
    for (const day of days) {
        const last = joined.at(-1);
        const between = kinds.slice(kinds.length - (last?.after.length ?? 0), day.before.length);
        if (!last || !(/^ ?[-T] ?$/.test(between) || (last.year && between === ' ' && last.day !== day.day)))
            joined.push(day);
        else {
            const year = last.year ?? (day.year && day.year - Number(last.month > day.month));
            joined.splice(-1, 1, {
                ...last,
                year,
                short: !year || day.short,
                end: day.end,
                after: day.after,
                range: true,
            });
        }
    }
    return joined;
}
/** The days that a text writes, in its order, whether or not they exist. */
export function writtenDays(given) {
    const text = withoutShortTo(given);
    const tokens = [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({ start: index, text: token }));
    const kinds = tokens.map((token) => kindOf(token.text)).join('');
    const startOf = (index) => (index < tokens.length ? tokens[index].start : text.length);
    const taken = [];
    const read = ({ 0: match, index }) => {
        const behind = index + match.length;
        if (taken.slice(index, behind).includes(true))
            return undefined;
        const [weekday = ''] = WEEKDAY.exec(kinds.slice(0, index)) ?? [];
        const from = index - (weekday.length || Number(kinds[index - 1] === '('));
        const bracketed = kinds[index - 1] === '(' && kinds[behind] === ')';
        const parts = partsOf(tokens.slice(index, behind), match);
        // "5/5" and "1/2" are no days, except as in "Jumat (17/4)"
        if (!parts.year && !/[Mm]/.test(match) && !(weekday && bracketed && match.includes('/')))
            return undefined;
        // "Dibaca 5 - 12 Agustus 2020"
        if (match.includes('2 - 2') && /w ?$/.test(kinds.slice(0, from)))
            return undefined;
        const to = behind + Number(bracketed);
        for (let at = from; at < to; at++)
            taken[at] = true;
        return {
            ...parts,
            start: startOf(from),
            end: startOf(to),
            weekday: weekday ? weekdayNamed(tokens[from].text) : undefined,
            before: kinds.slice(0, from),
            after: kinds.slice(to),
        };
    };
    const days = [YEAR_FIRST, DAY_FIRST, MONTH_FIRST, NUMBERS]
        .flatMap((shape) => [...kinds.matchAll(shape)].map(read))
        .filter((day) => day !== undefined)
        .sort((a, b) => a.start - b.start);
    return joinRanges(days, kinds);
}
