/** Milliseconds after which the smallest text so far is returned. */
const PATIENCE = 10_000;

/**
 * Shrinks a text by removing parts as long as the condition holds, so that a failure is easier to debug.
 */
export async function smallest(text: string, holds: (text: string) => Promise<boolean>): Promise<string> {
  const end = performance.now() + PATIENCE;
  let result = text;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < result.length;) {
      if (performance.now() > end) return result;
      const less = result.slice(0, at) + result.slice(at + size);
      if (await holds(less)) result = less;
      else at += size;
    }
  return result;
}
