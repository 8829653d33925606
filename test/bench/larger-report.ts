import { readFileSync } from "node:fs";
import { roman } from "../../ingest/read/word/numbering";
import { sample } from "../robustness/graphs";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raised = (number: number): string => [...String(number)].map((digit) => superscripts[Number(digit)]).join("");
const lowered = (text: string): number => Number([...text].map((digit) => superscripts.indexOf(digit)).join(""));

/** The specimen's body so many times over, its sections, paragraphs and notes counted on: one long report. */
export function longReport(times: number): string {
  const text = readFileSync(sample, "utf8");
  const begins = text.indexOf("\nI. Introduction");
  const body = text.slice(begins);
  const copies = Array.from({ length: times }, (_, copy) =>
    body
      .replace(/^(\d+)\. /gm, (_, number: string) => `${Number(number) + 40 * copy}. `)
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (mark) => raised(lowered(mark) + 7 * copy))
      .replace(/^(I|II|III|IV|V)\. /gm, (_, numeral: string) => {
        const own = ["I", "II", "III", "IV", "V"].indexOf(numeral) + 1;
        return `${roman(own + 5 * copy)}. `;
      }),
  );
  return text.slice(0, begins) + copies.join("\n");
}
