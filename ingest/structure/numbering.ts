/** The ranks of heading numbers, highest first, as the Organization prints them: I, A, 1, (a), (i). */
export type Rank = "roman" | "letter" | "figure" | "small letter" | "small roman";
export const ranks: readonly Rank[] = ["roman", "letter", "figure", "small letter", "small roman"];

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

export function romanValue(roman: string): number {
  let total = 0;
  const digits = [...roman.toUpperCase()].map((digit) => values[digit] ?? 0);
  digits.forEach((value, at) => {
    total += value < (digits[at + 1] ?? 0) ? -value : value;
  });
  return total;
}

/** Place of a number in its own sequence: III is the third, C the third, (aa) the twenty-seventh. */
export function placeInSequence(number: string, rank: Rank): number {
  if (rank === "figure") return Number(number);
  if (rank === "roman" || rank === "small roman") return romanValue(number);
  const letters = number.toLowerCase();
  return letters.charCodeAt(0) - 96 + (letters.length > 1 ? 26 : 0);
}

export interface HeadingNumber {
  readonly number: string;
  /** How many characters the number takes at the front of the line. */
  readonly length: number;
  readonly bracketed: boolean;
}

const forms: readonly RegExp[] = [
  /^(?:Chapter|CHAPTER|Part|PART)\s+(?<number>[IVXLC]+|[A-Z]|\d{1,2})\b[.:]?\s*/,
  /^(?<number>[IVXLC]+|[A-Z])(?:\.\s*(?=\S)|\.?$)/,
  /^(?<number>\d{1,2})\.(?:\s+(?=\S)|$)/,
  /^\((?<number>[a-z]|[ivx]+)\)\s*/,
];

/** The number that a heading begins with, if any. */
export function headingNumber(text: string): HeadingNumber | undefined {
  for (const form of forms) {
    const match = form.exec(text);
    if (match?.groups?.number) {
      return { number: match.groups.number, length: match[0].length, bracketed: text.startsWith("(") };
    }
  }
  return undefined;
}

/** The ranks that a printed number may have: "I" is a numeral or the ninth letter. */
export function ranksOf({ number, bracketed }: HeadingNumber): Rank[] {
  const numeral = bracketed ? "small roman" : "roman";
  const letter = bracketed ? "small letter" : "letter";
  if (/^\d{1,2}$/.test(number)) return bracketed ? [] : ["figure"];
  const found: Rank[] = [];
  if (/^[A-Za-z]$/.test(number)) found.push(letter);
  if (/^[IVXLC]+$|^[ivx]+$/.test(number)) found.push(numeral);
  return found;
}
