let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character; Firefox before 125 has no segmenter and gets code points. */
const graphemes = (text: string): Iterable<{ readonly segment: string }> =>
  'Segmenter' in Intl
    ? (segmenter ??= new Intl.Segmenter()).segment(text)
    : Array.from(text, (segment) => ({ segment }));

/**
 * Cuts between two characters as a reader sees them, and says so with an ellipsis, which counts too.
 * @param max room for the text, in the unit of `weigh`; with no room left the result is empty
 * @param weigh what the network counts for one grapheme
 */
export function shorten(text: string, max: number, weigh: (grapheme: string) => number): string {
  let kept = '';
  let room = max;
  for (const { segment } of graphemes(text)) {
    room -= weigh(segment);
    if (room < 0) return kept && `${kept.trimEnd()}…`;
    if (room >= weigh('…')) kept += segment;
  }
  return text;
}
