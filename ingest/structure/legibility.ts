/** Words in which a capital follows a small letter, or figures and signs stand between letters: misread shapes. */
const misread = /\p{Ll}\p{Lu}|\p{L}[€~^|{}<>£]|[€~^|{}<>£]\p{L}|\p{L}\d\p{L}|^\d\p{Ll}{3}/u;
/** Sound reports have up to one such word in a hundred different ones: brands, addresses of pages. */
const mostMisread = 0.02;

/** Whether the text was recognised badly from pictures of pages. */
export function isMisread(text: string): boolean {
  const words = new Set(text.replace(/\S*(?:www|https?:)\S*/g, " ").match(/[\p{L}\d€~^|{}<>£'’]{3,}/gu) ?? []);
  if (words.size < 100) return false;
  return [...words].filter((word) => misread.test(word)).length / words.size > mostMisread;
}
