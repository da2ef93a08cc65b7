const cache = {};
/** User-perceived characters; code points in Firefox before 125, which has no segmenter. */
const graphemes = (text) => 'Segmenter' in Intl
    ? (cache.segmenter ??= new Intl.Segmenter()).segment(text)
    : Array.from(text, (segment) => ({ segment }));
/**
 * Truncates text between graphemes and appends an ellipsis, which counts towards the limit.
 * @param max limit in the unit of `cost`; if it is less than one ellipsis, the result is empty
 * @param cost what the network counts for one grapheme
 */
export function truncate(text, max, cost) {
    let result = '';
    let remaining = max;
    for (const { segment } of graphemes(text)) {
        remaining -= cost(segment);
        if (remaining < 0)
            return result && `${result.trimEnd()}…`;
        if (remaining >= cost('…'))
            result += segment;
    }
    return text;
}
