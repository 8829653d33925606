import type { components } from "../api/openapi";

type Job = components["schemas"]["Job"];

/** The stages as a person follows them: six, each in a word, with what it finds. */
export interface StageLine {
  readonly name: string;
  readonly finds: string;
  readonly state: "to come" | "running" | "done";
  /** 0..1 where it is known how far. */
  readonly share: number | undefined;
  readonly outcome: string;
}

type StageName = Job["stages"][number]["stage"];
const lines: readonly (readonly [name: string, finds: string, stages: readonly StageName[]])[] = [
  ["Fetch", "from the United Nations document system", ["fetch"]],
  ["Read", "lines with their place", ["read"]],
  ["Structure", "sections, paragraphs, footnotes", ["structure"]],
  ["Recognise", "names, symbols, Goals", ["recognise"]],
  ["Extract", "measures, recommendations, figures", ["extract"]],
  ["Link", "to Goals and targets", ["link"]],
  ["Build and load", "keys, places in the picture", ["build", "load"]],
];

export function stageLines(job: Job): readonly StageLine[] {
  return lines.flatMap(([name, finds, stages]) => {
    const own = job.stages.filter((stage) => stages.includes(stage.stage));
    if (own.length === 0) return [];
    const running = own.find((stage) => stage.state === "running");
    const done = own.every((stage) => stage.state === "done");
    const begun = own.some((stage) => stage.state !== "to come");
    const state = done ? "done" : begun ? "running" : "to come";
    const share = running && running.total > 0 ? running.done / running.total : undefined;
    return [{ name, finds, state, share, outcome: outcomeOf(name, job, state, running) }];
  });
}

function outcomeOf(
  name: string,
  job: Job,
  state: StageLine["state"],
  running: Job["stages"][number] | undefined,
): string {
  if (state === "to come") return job.state === "cancelled" ? "not reached" : "to come";
  if (state === "running") {
    if (job.state === "cancelled") return "stopped here";
    return running && running.total > 0 ? `${running.done} of ${running.total}` : "under way";
  }
  return job.report ? found(name, job.report) : "done";
}

function found(name: string, report: NonNullable<Job["report"]>): string {
  const count = (kind: string) => report.counts[kind] ?? 0;
  const list = (...parts: readonly (readonly [number, string, string])[]) =>
    parts
      .filter(([number]) => number > 0)
      .map(([number, one, many]) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`)
      .join(", ") || "none";
  switch (name) {
    case "Structure":
      return list(
        [count("Section"), "section", "sections"],
        [count("Paragraph"), "paragraph", "paragraphs"],
        [count("Footnote"), "footnote", "footnotes"],
      );
    case "Recognise":
      return list(
        [count("State"), "State", "States"],
        [count("Entity"), "body", "bodies"],
        [count("Resolution") + count("Document"), "symbol", "symbols"],
        [count("Goal"), "Goal", "Goals"],
      );
    case "Extract":
      return list(
        [count("Measure"), "measure", "measures"],
        [count("Recommendation"), "recommendation", "recommendations"],
        [count("Statistic"), "figure", "figures"],
      );
    case "Link":
      return list([count("Target"), "target", "targets"]);
    case "Build and load":
      return `${outcomes[report.outcome]}: ${report.nodes.toLocaleString("en")} nodes, ${report.edges.toLocaleString("en")} edges`;
    default:
      return "done";
  }
}

const outcomes = { added: "ready", replaced: "ready, in place of what was there", unchanged: "there already" } as const;

/** "32: the list is cut" as where and what; a doubt without a place is about the report. */
export function doubtParts(doubt: string): { readonly place: string | undefined; readonly words: string } {
  const match = /^((?:fn)?[\w.\-/*]+): (.+)$/s.exec(doubt);
  const place = match?.[1];
  const isPlace = place !== undefined && /\d|preamble|\*/.test(place);
  return isPlace ? { place, words: match?.[2] ?? doubt } : { place: undefined, words: doubt };
}

/** The symbol that a file's name spells: A-73-263.pdf is A/73/263. Undefined where it spells none. */
export function spelledSymbol(file: string): string | undefined {
  const name = file.replace(/\.[a-z]+$/i, "");
  return /^[A-Z]{1,3}([-_][A-Z0-9.]+)+$/.test(name) && /\d/.test(name) ? name.replaceAll(/[-_]/g, "/") : undefined;
}

/** A reason without the file's name before it, since that stands above: "It holds pictures of pages and no text." */
export function whyNot(file: string, message: string): string {
  const why = message.startsWith(`${file}: `) ? message.slice(file.length + 2) : message;
  return /^(is|holds|has|cannot|could)\b/.test(why) ? `It ${why}` : why.charAt(0).toUpperCase() + why.slice(1);
}
