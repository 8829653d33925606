/**
 * Whether words stand in the text as a name is written: "WHO" is no "who", "Chad" no "chad". A name may have fewer
 * capitals than the vocabulary gives it, but not at its first word; an acronym has all of its own.
 */
export function writtenAs(name: string, surface: string): boolean {
  if (name === surface) return true;
  const expected = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = surface.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const shouted = words.length > 1 && surface === surface.toUpperCase();
  if (shouted) return true;
  let capitals = 0;
  let kept = 0;
  for (const [i, word] of expected.entries()) {
    const written = words[i] ?? "";
    if (/\p{L}\p{Lu}/u.test(word)) {
      if (word !== written) return false;
    } else if (/^\p{Lu}/u.test(word)) {
      capitals++;
      const upper = /^\p{Lu}/u.test(written);
      if (upper) kept++;
      else if (i === 0) return false;
    }
  }
  return kept * 2 >= capitals;
}
