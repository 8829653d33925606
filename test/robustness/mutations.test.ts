import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportGraph } from "../../cypher/schema/graph";
import { ingestFile } from "../../ingest";
import { contentOf, difference, linesOf, none, sample } from "./graphs";

const text = readFileSync(sample, "utf8");

/** Each block set anew in lines of a width. */
function wrapped(width: number): string {
  return text.replace(/[^\n]+/g, (block) => {
    const lines: string[] = [];
    let line = "";
    for (const word of block.split(" ")) {
      if (line !== "" && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line].join("\n");
  });
}

const curled = (words: string): string =>
  words
    .replace(/(^|[\s(])"/gm, "$1“")
    .replaceAll('"', "”")
    .replaceAll("'", "’");
const straightened = (words: string): string => words.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");
const hyphensTo = (hyphen: string) => (words: string) => words.replace(/(?<=\p{L})-(?=\p{L})/gu, hyphen);
const hyphensBack = (words: string): string => words.replace(/[‐‑]/g, "-");

/** British and American forms of words that stand in the specimen outside of names, and of some that do not. */
const spellings: readonly (readonly [RegExp, string, RegExp, string])[] = [
  [/\bharbour/g, "harbor", /\bharbor/g, "harbour"],
  [/\bneighbour/g, "neighbor", /\bneighbor/g, "neighbour"],
  [/\bkilometre/g, "kilometer", /\bkilometer/g, "kilometre"],
  [/\blitre/g, "liter", /\bliter/g, "litre"],
  [/\bmetre/g, "meter", /\bcubic meter/g, "cubic metre"],
  [/\blicence/g, "license", /\blicense/g, "licence"],
  [/\bprogramme/g, "program", /\bprogram\b/g, "programme"],
];
const american = (words: string): string =>
  spellings.reduce((all, [british, form]) => all.replace(british, form), words);
const british = (words: string): string => spellings.reduce((all, [, , form, back]) => all.replace(form, back), words);

/** States of the specimen and others that do not stand in it, with their codes. */
const states: readonly (readonly [string, string, string, string])[] = [
  ["Denmark", "DNK", "Norway", "NOR"],
  ["Ghana", "GHA", "Benin", "BEN"],
  ["Fiji", "FJI", "Samoa", "WSM"],
  ["Chile", "CHL", "Peru", "PER"],
  ["Bangladesh", "BGD", "Pakistan", "PAK"],
  ["Portugal", "PRT", "Malta", "MLT"],
  ["Viet Nam", "VNM", "Sri Lanka", "LKA"],
  ["Cabo Verde", "CPV", "Sao Tome and Principe", "STP"],
  ["Kenya", "KEN", "United Republic of Tanzania", "TZA"],
  ["Uruguay", "URY", "Bolivia (Plurinational State of)", "BOL"],
];
const otherStates = (words: string): string =>
  states.reduce((all, [name, , other]) => all.replaceAll(name, other), words);
const sameStates = (words: string): string =>
  states.reduce(
    (all, [name, code, other, otherCode]) =>
      all
        .replaceAll(other, name)
        .replaceAll(other.toLowerCase(), name.toLowerCase())
        .replace(new RegExp(`(?<=[:@])${otherCode}\\b`, "g"), code),
    words,
  );

describe("the specimen report, changed in what says nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "ibid-mutations-"));
  let original: ReportGraph;
  const read = async (changed: string, name = "A-99-705.txt"): Promise<ReportGraph> => {
    const path = join(folder, name);
    writeFileSync(path, changed);
    return (await ingestFile(path)).graph;
  };
  const sameContent = async (changed: string, undo: (words: string) => string, name?: string): Promise<void> => {
    assert.notEqual(changed, text);
    assert.deepEqual(difference(contentOf(original, undo), contentOf(await read(changed, name), undo)), none);
  };

  before(async () => {
    original = (await ingestFile(sample)).graph;
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [what, changed] of [
    ["lines of 72 letters", wrapped(72)],
    ["lines of 55 letters", wrapped(55)],
    ["line ends of Windows", text.replaceAll("\n", "\r\n")],
    ["lines of 60 letters with line ends of Windows", wrapped(60).replaceAll("\n", "\r\n")],
    ["three empty lines between blocks", text.replaceAll("\n\n", "\n\n\n\n")],
    ["a mark of byte order", `\uFEFF${text}`],
  ] as const) {
    it(`gives the same graph with ${what}`, async () => {
      assert.notEqual(changed, text);
      assert.deepEqual(difference(linesOf(original), linesOf(await read(changed))), none);
    });
  }

  it("gives the same graph with curled quotation marks", () => sameContent(curled(text), straightened));

  for (const [what, hyphen] of [
    ["hyphens of Unicode", "‐"],
    ["hyphens that do not break", "‑"],
  ] as const) {
    it(`gives the same graph with ${what}`, () => sameContent(hyphensTo(hyphen)(text), hyphensBack));
  }

  it("gives the same graph in American spelling", () => sameContent(american(text), british));

  it("gives the same graph with -ise for -ize", () =>
    sameContent(text.replace(/\borganized\b/g, "organised").replace(/\bemphasized\b/g, "emphasised"), (words) =>
      words.replaceAll("organised", "organized").replaceAll("emphasised", "emphasized"),
    ));

  it("gives the same graph under another symbol", () =>
    sameContent(
      text.replaceAll("A/99/705", "A/99/1234"),
      (words) => words.replaceAll("A/99/1234", "A/99/705"),
      "A-99-1234.txt",
    ));

  it("gives the same graph with other States in the same places", () => sameContent(otherStates(text), sameStates));
});
