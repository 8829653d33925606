import { headClass, nouns } from "../vocabulary/heads";
import type { CapitalRun } from "./capital-run";
import type { WordView } from "./word-view";

/** The class of what a run names, by its closing noun, else the head of its first part, else its last word. */
export function headOf(view: WordView, run: CapitalRun) {
  if (run.noun !== undefined) return { found: "programme" as const, at: run.noun };
  const first = run.heads[0] ?? run.last;
  const found = headClass(view.words[first]?.raw ?? "");
  if (found) return { found, at: first };
  // "Tidal Justice Network Africa": a branch of a body closes with where it works
  const closing =
    nouns.regions.has(view.words[run.last]?.raw ?? "") || view.known.get(run.last)?.candidate.thing.kind === "State";
  const branch = closing && first === run.last ? headClass(view.words[run.last - 1]?.raw ?? "") : undefined;
  if (branch === "organization" && run.last - run.first > 1) return { found: branch, at: run.last - 1 };
  const role = view.words.slice(run.first, first + 1).some((word) => nouns.roles.has(word.raw));
  // "… in the Coral Department" closes with a place
  const tail = placed(view, run) ? undefined : headClass(view.words[run.last]?.raw ?? "");
  return !role && (tail === "organization" || tail === "programme") ? { found: tail, at: run.last } : undefined;
}

/** Whether the last part of a run is where the thing stands: "… in the West Bank". */
function placed({ words }: WordView, run: CapitalRun): boolean {
  let i = run.last;
  while (i > run.first && words[i]?.capital) i--;
  return i > run.first && (words[i]?.raw === "in" || (words[i]?.raw === "the" && words[i - 1]?.raw === "in"));
}
