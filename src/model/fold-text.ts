/** A few characters: one may become eighteen of them. */
const PIECE = /[^]{1,32}/gu;

/** Characters of title, summary and a few tags. */
const MAX_FOLDED = 1500;

/**
 * Text in lower case without accents, in which one way of writing a letter is as good as another. It ends soon after
 * `max` characters, since some characters stand for whole sentences.
 */
export function foldText(text: string, max = MAX_FOLDED): string {
  let folded = '';
  for (const [piece] of text.slice(0, max).matchAll(PIECE))
    if (folded.length < max) folded += piece.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded;
}
