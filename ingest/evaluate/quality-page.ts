import { ingestVersion } from "../version";
import type { Evaluation } from ".";
import { type Band, together } from "./calibration";
import type { Figure } from "./figure";
import type { GoalEvaluation } from "./goals";

/** A report that was scored, and where its text came from. */
export interface Scored {
  readonly evaluation: Evaluation;
  /** "text", "PDF" */
  readonly format: string;
  /** Our own, which was written to show every kind. */
  readonly specimen: boolean;
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(row)].join("\n");
const two = (value: number): string => value.toFixed(2);
const counts = (figure: Figure): boolean => figure.gold > 0 || figure.wrong.length > 0;

/** What an evaluation cannot count: kinds of fault that are known, in words. */
const known = [
  "A target is chosen by words that speak for it, so a measure that speaks of its purpose in other words, or of a purpose that only the whole report tells, gets a wrong target or none. Targets are the weakest figure by far.",
  "What several people would cut in different ways (one measure or two, a measure or its purpose) is counted against one of the ways.",
  "A body that no list knows and whose name has no word of a body in it is not found; one with a common name is told apart by its report alone.",
  "Who acts is carried from the sentence before where a sentence names nobody; where two bodies stand there, the wrong one may be taken. Such edges say so in their rule, and their confidence is lower.",
  "Tables and figures are left out, and said. The numbers of paragraphs and notes are lost in old Word documents (.doc). Scanned reports are read as well as their text was recognised. Only English is read.",
];

/** The page of figures, the same for the same figures; no clock stands in it. */
export function qualityPage(scored: readonly Scored[], goals: GoalEvaluation | undefined): string {
  const heads = scored.map(({ evaluation, format }) => `${evaluation.symbol} (${format})`);
  const names = scored[0]?.evaluation.figures.map(({ what }) => what) ?? [];
  const cell = (one: Scored, what: string, of: (figure: Figure) => string): string => {
    const figure = one.evaluation.figures.find((candidate) => candidate.what === what);
    return figure && counts(figure) ? of(figure) : "–";
  };
  const f1 = names.map((what) => [what, ...scored.map((one) => cell(one, what, (figure) => two(figure.f1)))]);
  const means = ["**mean**", ...scored.map(({ evaluation }) => `**${two(evaluation.mean)}**`)];
  const faithful = [
    "claims that their sentence bears out",
    ...scored.map(({ evaluation }) => two(evaluation.faithfulness.share)),
  ];
  const detail = names.map((what) => [
    what,
    ...scored.map((one) => cell(one, what, (figure) => `${two(figure.precision)} / ${two(figure.recall)}`)),
  ]);
  const faults = names.map((what) => [
    what,
    ...scored.map((one) =>
      cell(one, what, (figure) => `${figure.missed.length} / ${figure.wrong.length} of ${figure.gold}`),
    ),
  ]);
  return `${[
    "# How well Ibid reads",
    `Made by \`npm run evaluate -- --write-docs\` with version ${ingestVersion()} of ingest; do not edit by hand.`,
    "## On what, and how",
    onWhat(scored),
    "## F1, by kind",
    table(["", ...heads], [...f1, means, faithful]),
    "## Precision / recall",
    table(["", ...heads], detail),
    "## Missed / wrong",
    "How many of what the gold asks for were missed, and how many the graph has that the gold does not.",
    table(["", ...heads], faults),
    ...calibrationParts(scored),
    ...goalParts(goals),
    "## What is still wrong",
    known.map((fault) => `- ${fault}`).join("\n"),
    ...examples(scored),
  ].join("\n\n")}\n`;
}

function calibrationParts(scored: readonly Scored[]): string[] {
  const rows = (bands: readonly Band[]): string[][] =>
    bands.map(({ from, claims, right }) => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      String(claims),
      two(right / claims),
    ]);
  const of = (what: "actors" | "targets"): Band[] =>
    together(scored.map(({ evaluation }) => evaluation.calibration[what]));
  return [
    "## What a confidence means",
    "Over the measures of these reports that the gold has too: how many claims have such a confidence, and what share of them is right. First who took a measure, by the confidence of the edge; then the inferred targets, by their score.",
    table(["confidence", "actors", "right"], rows(of("actors"))),
    table(["score", "inferred targets", "right"], rows(of("targets"))),
  ];
}

function onWhat(scored: readonly Scored[]): string {
  const reports = scored.map(({ evaluation, format, specimen }) => {
    const measures = evaluation.figures.find(({ what }) => what === "measures")?.gold ?? 0;
    const whose = specimen ? "our own specimen, written to show every kind" : "a report of the United Nations";
    return `- ${evaluation.symbol}, as ${format}: ${whose}; ${measures} measures asked for.`;
  });
  return [
    "Each report is read as `npm run ingest` reads it, and held against a file of right answers that a person made (its form: [gold.md](gold.md)):",
    reports.join("\n"),
    "A figure is F1, the harmonic mean of precision and recall, over pairs of what the gold has and what the graph has. The rules were made with these reports at hand: on others expect less. The last line needs no gold: it is the share of claims whose evidence stands where they say and holds what they say.",
  ].join("\n\n");
}

function goalParts(goals: GoalEvaluation | undefined): string[] {
  if (!goals) return [];
  const rows = goals.figures.map(({ goal, precision, recall, f1, gold, cases }) => [
    `Goal ${goal}`,
    two(precision),
    two(recall),
    two(f1),
    `${gold} of ${cases}`,
  ]);
  return [
    "## Whole Goals, on the public benchmark",
    `\`npm run evaluate -- --goals FILE.csv\` on ${goals.cases} short texts of the public benchmark for Goal classifiers (SDGClassification/benchmark, its development half); people said of each whether the Goal applies.`,
    table(["", "precision", "recall", "F1", "applies"], [...rows, ["**mean**", "", "", `**${two(goals.mean)}**`, ""]]),
  ];
}

/** What was missed and wrong in the specimen, word for word: the text is our own. */
function examples(scored: readonly Scored[]): string[] {
  const most = 12;
  return scored
    .filter(({ specimen }) => specimen)
    .flatMap(({ evaluation }) => {
      const lines = evaluation.figures
        .flatMap(({ what, missed, wrong }) => [
          ...missed.map((fault) => `- ${what}, missed: ${fault}`),
          ...wrong.map((fault) => `- ${what}, wrong: ${fault}`),
        ])
        .slice(0, most);
      return lines.length === 0
        ? []
        : [`In ${evaluation.symbol}, by place, the first ${lines.length}:`, lines.join("\n")];
    });
}
