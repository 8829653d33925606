import type { components } from "../api/openapi";
import { placeName } from "../evidence/citation";

type Schemas = components["schemas"];
export type Targets = Schemas["Targets"];
export type Column = Targets["columns"][number];
export type GoalRow = Schemas["GoalRow"];
export type TargetRow = Schemas["TargetRow"];
export type Tally = Schemas["Tally"];
export type Cell = Schemas["Cell"];
export type Addressing = Schemas["Addressing"];
export type TargetDetail = Schemas["TargetDetail"];

const nothing: Tally = { total: 0, stated: 0, inferred: 0 };

export const cellIn = (cells: readonly Cell[], column: string): Tally =>
  cells.find((cell) => cell.column === column) ?? nothing;

/** Widths of a figure's underline in pixels: as long as the count, solid as far as stated, dashed as far as inferred. */
export function underline(tally: Tally, most: number, room: number): { stated: number; inferred: number } {
  const step = Math.min(1.05, (room - 8) / Math.max(1, most - 1));
  const length = 8 + step * (tally.total - 1);
  const share = (count: number, least: number) => (count === 0 ? 0 : Math.max(least, (length * count) / tally.total));
  return { stated: share(tally.stated, 6), inferred: share(tally.inferred, 10) };
}

/** The largest figure of the cells, and of the totals: two scales, since a total would flatten all the others. */
export function largest(goals: readonly GoalRow[]): { cell: number; total: number } {
  const cells = goals.flatMap((goal) => goal.cells.map((cell) => cell.total));
  return { cell: Math.max(1, ...cells), total: Math.max(1, ...goals.map((goal) => goal.measures.total)) };
}

/** "named in paras. 17, 18; no measure": what is so of a Goal or target that no measure addresses. */
export function gapWords(row: { readonly named: readonly Schemas["NamedAt"][] }, short = false): string {
  const places = [...new Set(row.named.map((named) => named.paragraph))];
  if (short) return places.length > 0 ? "named, none" : "none";
  if (places.length === 0) return "not named; no measure";
  return `${namedWords(places)}; no measure`;
}

export function namedWords(places: readonly string[]): string {
  const paragraphs = places.filter((place) => /^\d/.test(place) && place !== "0");
  const others = places.filter((place) => !/^(?:\d|fn)/.test(place)).map((place) => placeName(place, "para."));
  const footnotes = places.filter((place) => place.startsWith("fn")).map((place) => place.slice(2));
  const words = [
    list(paragraphs, "para.", "paras."),
    ...others,
    list(footnotes, "footnote", "footnotes"),
    places.includes("0") ? "the front matter" : "",
  ].filter(Boolean);
  return words.length === 0 ? "named" : `named in ${words.join(" and ")}`;
}

const list = (items: readonly string[], one: string, many: string): string =>
  items.length === 0 ? "" : `${items.length > 1 ? many : one} ${items.join(", ")}`;

/** Which Goals are open: those that the address names, else that of the chosen target, else the one with most measures. */
export function openGoals(
  open: string | undefined,
  goals: readonly GoalRow[],
  chosen: string | undefined,
): readonly string[] {
  if (open === "none") return [];
  if (open !== undefined) return open.split(",");
  const around = goals.find((goal) => goal.targets.some((target) => target.key === chosen));
  if (around) return [around.code];
  const most = goals.reduce<GoalRow | undefined>(
    (best, goal) => (goal.measures.total > (best?.measures.total ?? 0) ? goal : best),
    undefined,
  );
  return most ? [most.code] : [];
}

export const gapsOf = (goal: GoalRow): readonly TargetRow[] =>
  goal.targets.filter((target) => target.measures.total === 0);

/** Whether one of a measure's actors stands in a column; a measure without an actor stands in the last. */
export function inColumn(actors: readonly Actor[], column: Column): boolean {
  if (column.kind === "none") return actors.length === 0;
  return actors.some((actor) => actorIn(actor, column));
}

/** The ids of the columns are regions for States and these for bodies; a State without a region is with the others. */
export function actorIn(actor: Actor, column: Column): boolean {
  if (actor.kind === "Rapporteur") return column.kind === "Rapporteur";
  const id = actor.kind === "State" ? actor.region : bodies[actor.entityKind ?? ""];
  return column.id === (id ?? "others");
}
type Actor = Pick<Schemas["Node"], "kind" | "region" | "entityKind">;
const bodies: Readonly<Record<string, string>> = { organ: "organs", "treaty-body": "organs", un: "un" };

/** Each measure once, in the order of the report. */
export function oncePerMeasure(found: readonly Addressing[]): readonly Addressing[] {
  const byKey = new Map(found.map((addressing) => [addressing.node.key, addressing]));
  return [...byKey.values()].sort(
    (a, b) =>
      Number(a.report.symbol > b.report.symbol) - Number(a.report.symbol < b.report.symbol) ||
      (a.node.order ?? 0) - (b.node.order ?? 0),
  );
}
