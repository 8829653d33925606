import { type Actors, goldNames } from "./actors";
import { type Figure, figure, setFigure, type Wanted } from "./figure";
import type { Gold, GoldNamed } from "./gold";
import { foldSymbol, type GraphView, namesOf, placeOf, textOf, told, type ViewNode } from "./graph-view";

/** Whether the things that a report names are there, each once. */
export function thingFigures(view: GraphView, gold: Gold, actors: Actors): Figure[] {
  const mentioned = new Set(view.edgesOf("MENTIONS").map((edge) => edge.target));
  const own = new Set(view.edgesOf("TEXT_OF").map((edge) => edge.target));
  const symbolled = (list: Gold["documents"]): Wanted[] =>
    list.map((x) => ({ id: x.symbol, must: !x.optional, names: [foldSymbol(x.symbol)] }));
  const symbolsOf = (kind: "Resolution" | "Document") =>
    view
      .ofKind(kind)
      .filter((node) => mentioned.has(node) || !own.has(node))
      .map(({ properties }) => ({ id: textOf(properties.symbol), names: [foldSymbol(properties.symbol)] }));
  const named = (kind: "Goal" | "Target") => view.ofKind(kind).filter((node) => mentioned.has(node));
  const goals = [...new Set([...gold.sdg.goals, ...gold.sdg.goalsViaTargets].map((g) => g.goal))];
  return [
    setFigure("resolutions", symbolled(gold.resolutions), symbolsOf("Resolution")),
    setFigure("documents", symbolled(gold.documents), symbolsOf("Document")),
    setFigure(
      "goals",
      goals.map((goal) => ({ id: `Goal ${goal}`, must: gold.sdg.goals.some((x) => x.goal === goal), names: [goal] })),
      named("Goal").map(({ properties }) => ({ id: `Goal ${properties.code}`, names: [textOf(properties.code)] })),
    ),
    setFigure(
      "targets",
      gold.sdg.targets.map(({ target }) => ({ id: target, must: true, names: [target.toLowerCase()] })),
      named("Target").map(({ properties }) => ({
        id: textOf(properties.code),
        names: [textOf(properties.code).toLowerCase()],
      })),
    ),
    setFigure(
      "states",
      gold.states.map((s) => ({ id: s.iso3, must: !s.optional, names: [s.iso3] })),
      view.ofKind("State").map(({ properties }) => ({ id: textOf(properties.iso3), names: [textOf(properties.iso3)] })),
    ),
    setFigure(
      "entities",
      byName(
        [...gold.entities, ...gold.initiatives.map((x) => ({ ...x, optional: true }))],
        gold.rapporteurs,
        view.ofKind("Rapporteur"),
      ),
      view
        .ofKind("Entity")
        .filter((node) => mentioned.has(node) && !actors.isCollective(node))
        .map((node) => ({ id: textOf(node.properties.name), names: namesOf(node) })),
    ),
    setFigure(
      "rapporteurs",
      byName(gold.rapporteurs, gold.entities, view.ofKind("Entity")),
      view.ofKind("Rapporteur").map((node) => ({ id: textOf(node.properties.name), names: namesOf(node) })),
    ),
  ];
}

/** A panel that the gold lists among both bodies and mandates is right in either place. */
function byName(list: readonly GoldNamed[], others: readonly GoldNamed[], elsewhere: readonly ViewNode[]): Wanted[] {
  const isElsewhere = (x: GoldNamed): boolean =>
    others.some((y) => y.name === x.name) &&
    elsewhere.some((node) => namesOf(node).some((name) => goldNames(x).includes(name)));
  return list.map((x) => ({
    id: x.name,
    must: !x.optional && !isElsewhere(x),
    names: goldNames(x),
    joint: goldNames({ name: "", paragraphs: [], aliases: x.jointNames }),
  }));
}

/** Mentions are pairs of a place and a thing, however often it is named there. */
export function mentionFigures(view: GraphView, gold: Gold, actors: Actors): Figure[] {
  const mentions = mentionFigure.bind(undefined, view, countedAt(gold), actors);
  return [
    mentions(
      "mentions of states",
      ["State"],
      gold.states.map((s) => ({ ...s, keys: [s.iso3] })),
      ({ properties }) => [textOf(properties.iso3)],
    ),
    mentions(
      "mentions of resolutions and documents",
      ["Resolution", "Document"],
      [...gold.resolutions, ...gold.documents].map((x) => ({ ...x, name: x.symbol, keys: [foldSymbol(x.symbol)] })),
      ({ properties }) => [foldSymbol(properties.symbol)],
    ),
    mentions(
      "mentions of goals",
      ["Goal"],
      [...gold.sdg.goals, ...gold.sdg.goalsViaTargets.map((g) => ({ ...g, optional: true }))].map((g) => ({
        ...g,
        name: g.goal,
        keys: [g.goal],
      })),
      ({ properties }) => [textOf(properties.code)],
    ),
    mentions(
      "mentions of entities and rapporteurs",
      ["Entity", "Rapporteur"],
      actors.all.map((x) => ({ ...x, keys: goldNames(x) })),
      namesOf,
    ),
  ];
}

/** Where the gold counts a place: a draft inside a paragraph (`report.draftsIn`) is counted with it. */
export function countedAt(gold: Gold): (place: string) => string {
  const { draftsIn } = gold.report;
  return (place) => (draftsIn !== undefined && /^(draft|preamble)/.test(place) ? String(draftsIn) : place);
}

interface Mentioned {
  readonly name: string;
  readonly keys: readonly string[];
  readonly optional?: boolean | undefined;
  readonly paragraphs: readonly (string | number)[];
  readonly optionalParagraphs?: readonly (string | number)[] | undefined;
}

function mentionFigure(
  view: GraphView,
  counted: (place: string) => string,
  actors: Actors,
  what: string,
  kinds: readonly string[],
  items: readonly Mentioned[],
  keysOf: (node: ViewNode) => string[],
): Figure {
  const optional = new Set<string>();
  const wanted = new Map<string, { id: string; keys: string[] }>();
  for (const item of items) {
    for (const place of item.paragraphs) {
      const keys = item.keys.map((key) => `${place}|${key}`);
      if (item.optional || item.optionalParagraphs?.includes(place)) for (const key of keys) optional.add(key);
      else wanted.set(keys[0] ?? "", { id: `${told(place)} ${item.name}`, keys });
    }
  }
  const had = new Map<string, string[]>();
  for (const { source, target } of view.edgesOf("MENTIONS")) {
    if (!kinds.includes(target.kind) || actors.isCollective(target)) continue;
    const { name, symbol, code } = target.properties;
    const id = `${told(placeOf(source))} ${textOf(name ?? symbol ?? code)}`;
    if (!had.has(id))
      had.set(
        id,
        keysOf(target).map((key) => `${counted(placeOf(source))}|${key}`),
      );
  }
  const list = [...wanted.values()];
  const there = new Set([...had.values()].flat());
  const fine = new Set([...list.flatMap((w) => w.keys), ...optional]);
  const missed = list.filter((w) => !w.keys.some((key) => there.has(key)));
  return figure(what, {
    hit: list.length - missed.length,
    missed: missed.map((w) => w.id),
    wrong: [...had].filter(([, keys]) => !keys.some((key) => fine.has(key))).map(([id]) => id),
  });
}
