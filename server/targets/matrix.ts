import { targets as allTargets, goals } from "../../cypher/schema/goals";
import { nodeKey } from "../../cypher/schema/keys";
import type { Tally, Targets } from "../schemas/targets";
import { type Actor, columnOf, columns } from "./columns";

export interface Addressing {
  readonly claim: string;
  readonly kind: string;
  /** Key of a Goal or Target */
  readonly target: string;
  readonly basis: "stated" | "inferred";
}
export interface NamedAt {
  readonly target: string;
  readonly report: string;
  readonly paragraph: string;
  readonly key: string;
}
export interface MatrixInput {
  /** Every measure with its actors, none where it names nobody. */
  readonly acting: ReadonlyMap<string, readonly Actor[]>;
  readonly addressing: readonly Addressing[];
  readonly named: readonly NamedAt[];
}

type Row = Pick<Targets["goals"][number], "measures" | "recommendations" | "cells">;
type Basis = Addressing["basis"];

/** What addresses a row: each measure and recommendation once, stated where any of its links is. */
class Gathered {
  readonly measures = new Map<string, Basis>();
  readonly recommendations = new Set<string>();

  add({ claim, kind, basis }: Addressing): void {
    if (kind === "Measure") this.measures.set(claim, this.measures.get(claim) === "stated" ? "stated" : basis);
    else this.recommendations.add(claim);
  }
}

const tallyOf = (bases: readonly Basis[]): Tally => {
  const stated = bases.filter((basis) => basis === "stated").length;
  return { total: bases.length, stated, inferred: bases.length - stated };
};

/** The matrix of Goals and targets against who acts. A measure counts once in each row and column that it touches. */
export function matrix({ acting, addressing, named }: MatrixInput): Targets {
  const columnsOf = new Map(
    [...acting].map(([measure, actors]) => [
      measure,
      actors.length === 0 ? ["none"] : [...new Set(actors.map(columnOf))],
    ]),
  );
  const byTarget = gather(addressing, ({ target }) => target);
  const byGoal = gather(addressing, ({ target }) => goalKeyOf(target));
  const places = groupBy(named, ({ target }) => target);

  const row = (gathered = new Gathered()): Row => ({
    measures: tallyOf([...gathered.measures.values()]),
    recommendations: gathered.recommendations.size,
    cells: columns.flatMap(({ id }) => {
      const inColumn = [...gathered.measures].filter(([measure]) => columnsOf.get(measure)?.includes(id));
      return inColumn.length === 0 ? [] : [{ column: id, ...tallyOf(inColumn.map(([, basis]) => basis)) }];
    }),
  });
  const head = (key: string, code: string, title: string) => ({
    code,
    key,
    title,
    named: (places.get(key) ?? []).map(({ report, paragraph, key: mention }) => ({ report, paragraph, key: mention })),
  });

  return {
    columns: columns.map((column) => ({ ...column, ...sizeOf(column.id, acting, columnsOf) })),
    goals: goals.map(({ code, title }) => {
      const key = nodeKey("Goal", code);
      const { measures, cells } = row(byTarget.get(key));
      const below = allTargets.filter(({ goal }) => goal === code);
      return {
        ...head(key, code, title),
        ...row(byGoal.get(key)),
        itself: { measures, cells },
        targets: below.map((target) => {
          const targetKey = nodeKey("Target", target.code);
          return { ...head(targetKey, target.code, target.title), ...row(byTarget.get(targetKey)) };
        }),
      };
    }),
    measures: acting.size,
    addressed: allTargets.filter(({ code }) => byTarget.get(nodeKey("Target", code))?.measures.size).length,
    total: allTargets.length,
  };
}

const goalKeyOf = (key: string): string => {
  const code = key.slice(key.indexOf(":") + 1);
  return nodeKey("Goal", code.split(".")[0] ?? code);
};

function gather(addressing: readonly Addressing[], rowOf: (one: Addressing) => string): Map<string, Gathered> {
  const rows = new Map<string, Gathered>();
  for (const one of addressing) {
    const key = rowOf(one);
    const gathered = rows.get(key) ?? new Gathered();
    gathered.add(one);
    rows.set(key, gathered);
  }
  return rows;
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function sizeOf(id: string, acting: MatrixInput["acting"], columnsOf: ReadonlyMap<string, readonly string[]>) {
  const measures = [...columnsOf.values()].filter((list) => list.includes(id)).length;
  const actors = new Set(
    [...acting.values()].flatMap((list) => list.filter((actor) => columnOf(actor) === id).map(({ key }) => key)),
  );
  return { measures, actors: actors.size };
}
