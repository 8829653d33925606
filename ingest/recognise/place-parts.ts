import noBodies from "../vocabulary/no-bodies.json";

const after = new RegExp(
  String.raw`^ (?:${noBodies.parts.join("|")}|province|county|governorate|prefecture)(?![\p{L}-]| of | Department)`,
  "u",
);
const ahead = /(?<!\p{L})(?:province|governorate|prefecture|county|city|town|village|district) of (?:the )?$/u;

/**
 * Where a place within a State ends that has the name of a State: "Niger State", "Zaire Province", "the town of
 * Georgia". None where the name is the State's.
 */
export function endOfPart(text: string, start: number, end: number): number | undefined {
  const part = after.exec(text.slice(end, end + 30));
  if (part) return end + part[0].length;
  return ahead.test(text.slice(Math.max(0, start - 24), start)) ? end : undefined;
}
