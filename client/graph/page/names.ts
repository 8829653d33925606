import type { MeasureText } from "../canvas/text";
import type { Actor, Group } from "../data/picture";

/** Names never stand closer than this. */
export const leastPitch = 12.4;
/** An actor with so many measures is written in bold. */
export const majorActor = 4;

export interface PlacedName {
  readonly actor: Actor;
  readonly column: number;
}
/** The names of a group that did not fit, in its last line: "+ 3 more". */
export interface More {
  readonly hidden: readonly Actor[];
  readonly column: number;
}
export interface NameLine {
  readonly names: readonly PlacedName[];
  readonly more?: More;
}
export interface NamedGroup {
  readonly group: Group;
  readonly lines: readonly NameLine[];
}

const styleOf = (actor: Actor) => (actor.deeds >= majorActor ? "nameMajor" : "name");

/** Sets the names of one group into lines of columns; a long name takes the columns that it needs. */
function linesOf(
  group: Group,
  hidden: ReadonlySet<Actor>,
  columns: number,
  pitch: number,
  measure: MeasureText,
): NameLine[] {
  const lines: { names: PlacedName[]; more?: More }[] = [];
  let at = columns;
  const place = (width: number): { line: { names: PlacedName[]; more?: More }; column: number } => {
    const span = Math.min(columns, Math.max(1, Math.ceil(width / pitch)));
    let line = lines.at(-1);
    if (!line || at + span > columns) {
      line = { names: [] };
      lines.push(line);
      at = 0;
    }
    const column = at;
    at += span;
    return { line, column };
  };
  for (const actor of group.actors) {
    if (hidden.has(actor)) continue;
    const { line, column } = place(measure(actor.name, styleOf(actor)) + 20);
    line.names.push({ actor, column });
  }
  const left = group.actors.filter((actor) => hidden.has(actor));
  if (left.length > 0) {
    const { line, column } = place(60);
    line.more = { hidden: left, column };
  }
  return lines;
}

export interface NamesAsked {
  readonly groups: readonly Group[];
  readonly columns: number;
  readonly columnWidth: number;
  /** How many pixels the names of all groups have, heads left out. */
  readonly room: number;
  /** What is chosen or linked to it is always written. */
  readonly kept: ReadonlySet<string>;
}

/**
 * Chooses which names are written. Where not all fit, one at a time gives way: the tallest group first, in it the name
 * with the fewest measures, so that no group loses more than another; three names of a group always stay.
 */
export function setNames(asked: NamesAsked, measure: MeasureText): NamedGroup[] {
  const hidden = new Set<Actor>();
  const set = (): NamedGroup[] =>
    asked.groups.map((group) => ({
      group,
      lines: linesOf(group, hidden, asked.columns, asked.columnWidth, measure),
    }));
  const shyest = (groups: readonly NamedGroup[]): Actor | undefined => {
    const tallest = groups
      .filter(({ group }) => group.actors.filter((actor) => !hidden.has(actor)).length > 3)
      .sort((a, b) => b.lines.length - a.lines.length || b.group.actors.length - a.group.actors.length);
    for (const { group } of tallest) {
      const candidates = group.actors.filter((actor) => !hidden.has(actor) && !asked.kept.has(actor.key));
      candidates.sort((a, b) => a.deeds - b.deeds || measure(b.name, "name") - measure(a.name, "name"));
      if (candidates[0]) return candidates[0];
    }
    return undefined;
  };
  for (;;) {
    const groups = set();
    const lines = groups.reduce((sum, { lines }) => sum + lines.length, 0);
    if (asked.room / Math.max(1, lines) >= leastPitch) return groups;
    const next = shyest(groups);
    if (!next) return groups;
    hidden.add(next);
  }
}
