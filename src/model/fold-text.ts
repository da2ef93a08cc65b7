/** A few characters: one may become eighteen of them. */
const PIECE = /[^]{1,32}/gu;

/** Characters of title, summary and a few tags. */
const MAX_FOLDED = 1500;

/**
 * Text in lower case without accents, in which one way of writing a letter is as good as another. At most `max`
 * characters, and no more work than they cost, since some characters stand for whole sentences.
 */
export function foldText(text: string, max = MAX_FOLDED): string {
  let folded = '';
  for (const [piece] of text.slice(0, max).matchAll(PIECE)) {
    folded += piece.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (folded.length >= max) break;
  }
  return folded.slice(0, max);
}
