import type { Line } from "./line";

/** What stands apart from the report's own text and may count its paragraphs again. */
export interface PartHeading {
  /** As a section's number: "Annex II", "Draft resolution I". */
  readonly number: string;
  /** As it leads the numbers of its paragraphs: "annex-II", "draft-I". */
  readonly name: string;
  /** What is printed after it on the same line, as its title. */
  readonly lead: number;
  /** "to the letter dated …": no title, but what it is annexed to */
  readonly attached: boolean;
}

const annex =
  /^(?<kind>Annex|Appendix|Enclosure|Attachment)(?:\s+(?<number>[IVXLC]+|[A-Z]|\d{1,2})(?![\p{L}\p{N}]))?(?<attached>\s+to\s+(?:the\s+)?(?:identical\s+)?(?:letter|note|annex|enclosure|report).*)?(?:\s*[:.–—]?\s*|$)/iu;
const draft = /^Draft (?<what>resolution|decision)(?:\s+(?<number>[IVXLC]+|\d{1,2}))?(?:\s*[:.–—]?\s*|$)/iu;

/**
 * "Annex", "Annex II", "Enclosure 1", "Annex to the letter dated …", "Draft resolution I". A title may follow on the
 * same line only where the style shows a heading; in plain text the words stand alone.
 */
export function partHeading(line: Line, styled: boolean): PartHeading | undefined {
  const { text } = line;
  const match = annex.exec(text) ?? draft.exec(text);
  if (!match?.groups || text.length > 400) return undefined;
  const { kind, what, number, attached } = match.groups;
  const rest = text.slice(match[0].length);
  if (rest !== "" && (!styled || /^[\p{Ll},;)]/u.test(rest))) return undefined;
  if (what !== undefined && !styled) return undefined;
  const word =
    kind === undefined ? `Draft ${what?.toLowerCase()}` : kind[0]?.toUpperCase() + kind.slice(1).toLowerCase();
  const short = kind === undefined ? "draft" : kind.toLowerCase();
  return {
    number: number === undefined ? word : `${word} ${number}`,
    name: number === undefined ? short : `${short}-${number}`,
    lead: match[0].length,
    attached: attached !== undefined,
  };
}

/** The line that opens a resolution: "The General Assembly,". */
export const opensResolution = (text: string): boolean => /^The [A-Z][\p{L}\s-]{4,90},$/u.test(text);
