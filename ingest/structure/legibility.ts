/** Words in which a capital follows a small letter, or figures and signs stand between letters: misread shapes. */
const misread = /\p{Ll}\p{Lu}|\p{L}[€~^|{}<>£]|[€~^|{}<>£]\p{L}|\p{L}\d\p{L}|^\d\p{Ll}{3}/u;
/** Sound reports have up to one such word in a hundred different ones: brands, addresses of pages. */
const mostMisread = 0.02;

/** So many characters tell how the rest was read. */
const sample = 40_000;

/** Whether the text was recognised badly from pictures of pages. */
export function isMisread(text: string): boolean {
  const tokens = text.slice(0, sample).split(/\s+/);
  const words = new Set(
    tokens
      .filter((token) => !/www|http/.test(token))
      .flatMap((token) => token.match(/[\p{L}\d€~^|{}<>£'’]{3,}/gu) ?? []),
  );
  if (words.size < 100) return false;
  return [...words].filter((word) => misread.test(word)).length / words.size > mostMisread;
}
