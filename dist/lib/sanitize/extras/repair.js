const CLOSING = /\[\/([a-z][\w-]*)\]/gi;
const SHORTCODE = /\[(\/?)([a-z][\w-]*)([^\][<>]{0,2000})\]/gi;
/**
 * Removes shortcodes that WordPress has not run, such as `[vc_row]`, and keeps what they enclose. Other words in brackets
 * stay: a shortcode has an end tag or attributes, or a name that nobody else writes.
 */
function removeShortcodes(html) {
    const closed = new Set(Array.from(html.matchAll(CLOSING), ([, name]) => name));
    return html.replace(SHORTCODE, (whole, slash, name, rest) => slash || closed.has(name) || /^(?:vc|et_pb)_|^gallery$/.test(name) || /^\s+[\w-]+=/.test(rest)
        ? ''
        : whole);
}
/** Elements of AMP pages that mean the same as those of HTML. */
const AMP = /<(\/?)amp-(img|video|audio|iframe)\b/gi;
/** Line breaks of text without any markup become visible. */
const withLineBreaks = (text) => `<p>${text
    .split('\n')
    .map((line) => line.trim())
    .join('<br>')
    .replace(/(?:<br>){2,}/g, '<p>')}`;
/** Markup as its author meant it, where the software that should have made HTML of it has not run. */
export function repair(html) {
    const repaired = removeShortcodes(html).replace(AMP, '<$1$2');
    return /<[a-z!/?]/i.test(repaired) ? repaired : withLineBreaks(repaired);
}
