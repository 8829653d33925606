import { readFileSync } from "node:fs";
import { sample } from "../robustness/graphs";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raised = (number: number): string => [...String(number)].map((digit) => superscripts[Number(digit)]).join("");
const lowered = (text: string): number => Number([...text].map((digit) => superscripts.indexOf(digit)).join(""));

function roman(value: number): string {
  const numerals: readonly (readonly [number, string])[] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let [left, text] = [value, ""];
  for (const [size, numeral] of numerals) for (; left >= size; left -= size) text += numeral;
  return text;
}

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
