import type { Actors } from "./actors";
import { type Figure, figure } from "./figure";
import type { Gold, GoldMeasure } from "./gold";
import { told as at, textOf } from "./graph-view";
import { type Matched, mayAct, type Told } from "./match-measures";
import { f1, firstSentence, overlap } from "./words";

const short = (text: string): string => text.slice(0, 90);

/** Measures, how their clauses are cut, who took them, and which targets they address. */
export function measureFigures(matched: Matched, gold: Gold, actors: Actors): Figure[] {
  return [found(matched), clauses(matched), reportedBy(matched, gold, actors), addresses(matched, gold)];
}

function found({ core, told, of, by, spare, merged }: Matched): Figure {
  const credit = (g: GoldMeasure): number => {
    if (of.has(g) || (merged.has(g) && g.mergeable)) return 1;
    return merged.has(g) ? 0.5 : 0;
  };
  return figure("measures", {
    hit: core.reduce((sum, g) => sum + credit(g), 0),
    gold: core.length,
    missed: core
      .filter((g) => credit(g) < 1)
      .map((g) => `${at(g.paragraph)} ${g.id} ${g.actors.join(", ")}: ${short(g.text)}`),
    wrong: told.filter((t) => !by.has(t) && !spare.has(t)).map((t) => `${at(t.place)} ${short(t.text)}`),
  });
}

/** The words of a measure's text against those of the report's clause, or the annotator's, whichever is nearer. */
function clauses({ core, of }: Matched): Figure {
  const cuts = core.flatMap((g) => {
    const told = of.get(g);
    if (!told) return [];
    const text = firstSentence(told.text);
    const [first, second] = [overlap(g.span, text), overlap(g.text, text)];
    return [
      {
        ...(f1(second) > f1(first) ? second : first),
        id: `${at(g.paragraph)} ${g.id}: ${short(text)} | ${short(g.span)}`,
      },
    ];
  });
  const mean = (value: (cut: (typeof cuts)[number]) => number): number =>
    cuts.length > 0 ? cuts.reduce((sum, cut) => sum + value(cut), 0) / cuts.length : 0;
  return {
    what: "clauses of measures (words)",
    precision: mean((cut) => cut.precision),
    recall: mean((cut) => cut.recall),
    f1: mean(f1),
    gold: core.length,
    missed: cuts.filter((cut) => cut.recall < 0.6).map((cut) => cut.id),
    wrong: cuts.filter((cut) => cut.precision < 0.5).map((cut) => cut.id),
  };
}

function reportedBy({ core, told, of, by, spare, merged }: Matched, gold: Gold, actors: Actors): Figure {
  const joint = new Set(gold.meta?.jointActors ?? []);
  let hit = 0;
  const missed: string[] = [];
  for (const g of core) {
    const teller = of.get(g) ?? merged.get(g);
    const there = g.actors.filter((name) => teller?.actors.some((node) => actors.isOneOf(node, [name])));
    hit += there.length;
    // of joint actors either is right, and no more is asked
    if (joint.has(g.id) && there.length > 0) continue;
    for (const name of g.actors)
      if (!there.includes(name)) missed.push(`${at(g.paragraph)} ${g.id} -> ${name}: ${short(g.text)}`);
  }
  const tells = (t: Told): readonly GoldMeasure[] => {
    const g = by.get(t);
    return g ? [g] : (spare.get(t) ?? []);
  };
  const wrong = told.flatMap((t) =>
    t.actors
      .filter((node) => !tells(t).some((g) => mayAct(node, g, actors)))
      .map((node) => `${at(t.place)} -> ${textOf(node.properties.name)}: ${short(t.text)}`),
  );
  return figure("REPORTED_BY (measure, actor)", { hit, missed, wrong });
}

/** The targets that a careful person would accept for a measure: its own, others, and those of the report's theme. */
export function acceptableTargets(g: GoldMeasure, gold: Gold): Set<string> {
  const own = g.sdg.map((x) => x.target.toLowerCase());
  const also = g.alsoAcceptable.map((t) => (typeof t === "string" ? t : t.target).toLowerCase());
  return new Set([...own, ...also, ...(gold.meta?.scoring?.alwaysAcceptableTargets ?? [])]);
}

/** The targets that tell measures apart: those of the whole report's theme are left out on both sides. */
function addresses({ core, of, spare, merged }: Matched, gold: Gold): Figure {
  const always = new Set(gold.meta?.scoring?.alwaysAcceptableTargets ?? []);
  let hit = 0;
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const g of core) {
    const place = `${at(g.paragraph)} ${g.id}`;
    const teller = of.get(g) ?? merged.get(g);
    const parts = [...spare].filter(([, measures]) => measures.includes(g)).flatMap(([t]) => t.targets);
    const has = new Set(teller ? [...teller.targets, ...parts] : []);
    const principal = g.sdg.map((x) => x.target.toLowerCase());
    const fine = acceptableTargets(g, gold);
    for (const target of principal.slice(0, 2)) {
      if (always.has(target)) continue;
      if (has.has(target)) hit++;
      else missed.push(`${place} -> ${target}: ${short(g.text)}`);
    }
    for (const target of of.get(g)?.targets ?? [])
      if (!fine.has(target)) wrong.push(`${place} -> ${target}: ${short(g.text)}`);
  }
  return figure("ADDRESSES (measure, specific target)", { hit, missed, wrong });
}
