/**
 * Folds a name to the form by which names are compared and keyed: NFKD, marks off, lower case, and every run of
 * other than letters and digits one space.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
