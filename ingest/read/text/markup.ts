import type { Run } from "../source";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const plainDigits = (raised: string): string => [...raised].map((digit) => superscripts.indexOf(digit)).join("");

/** What a line of text may carry beside its words, longest first: escapes, links, note marks, emphasis. */
const mark = new RegExp(
  [
    String.raw`\\(?<escaped>[^\w\s])`,
    String.raw`!?\[(?<link>[^\][]*)\]\((?:[^()\s]|\([^()]*\))*\)`,
    String.raw`\[\^(?<note>[^\]\s]{1,6})\]:?`,
    "<sup>(?<sup>[^<]{1,8})</sup>",
    `(?<raised>[${superscripts}]+)`,
    String.raw`(?<emphasis>\*{1,3}|__|(?<![\p{L}\p{N}_])_(?=[^\s_])|(?<=[^\s_])_(?![\p{L}\p{N}_]))`,
    String.raw`</?(?:b|i|em|strong|u|br|span)\s*/?>`,
  ].join("|"),
  "gu",
);

/** Runs of a passage of plain text or Markdown. An asterisk that opens no emphasis is a note's mark and stays. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let italic = false;
  let bold = false;
  let at = 0;
  const add = (piece: string, raised = false): void => {
    if (piece !== "")
      runs.push({ text: piece, ...(bold && { bold }), ...(italic && { italic }), ...(raised && { raised }) });
  };
  for (const match of text.matchAll(mark)) {
    add(text.slice(at, match.index));
    at = match.index + match[0].length;
    const { escaped, link, note, sup, raised, emphasis } = match.groups ?? {};
    if (escaped !== undefined) add(escaped);
    else if (link !== undefined) runs.push(...runsOf(link));
    else if (note !== undefined) add(note, true);
    else if (sup !== undefined) add(sup, true);
    else if (raised !== undefined) add(plainDigits(raised), true);
    else if (emphasis !== undefined) {
      const open = emphasis.length === 2 ? bold : italic;
      if (!open && !closesLater(text, emphasis, at)) add(emphasis);
      else if (emphasis.length === 2) bold = !bold;
      else italic = !italic;
    }
  }
  add(text.slice(at));
  return runs;
}

/** Emphasis opens where a word follows at once and the same mark closes after a word; "agenda*" and "* Note" do not. */
function closesLater(text: string, emphasis: string, at: number): boolean {
  if (!/\S/.test(text[at] ?? " ")) return false;
  const close = text.indexOf(emphasis, at);
  return close > at && /\S/.test(text[close - 1] ?? " ");
}
