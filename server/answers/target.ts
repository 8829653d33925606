import { goalOf, indicators, targetOf } from "../../cypher/schema/goals";
import { nodeKey } from "../../cypher/schema/keys";
import type { Row, Store } from "../../cypher/stores/store";
import type { Edge } from "../schemas/edge";
import type { TargetDetail } from "../schemas/targets";
import { edgeOf } from "./edge-of";
import { type LinkFilters, linkParameters, reportsParameter } from "./filters";
import { reportOf, summary } from "./node-summary";
import { marksFor, placeKeyOf, readClauses, readPlaces } from "./place";
import { listReports } from "./reports";
import { readActing, readAddressing } from "./targets";
import { edgeIn, nodeIn, textIn } from "./values";

type Addressing = TargetDetail["measures"][number];
type ReportName = Addressing["report"];

/** More than address any one target. */
const all = { skip: 0, limit: 100_000 };

/** One Goal or target: who does what towards it, with the sentences. The code is one that exists. */
export async function readTarget(store: Store, code: string, asked: LinkFilters): Promise<TargetDetail> {
  const target = targetOf.get(code);
  const goal = goalOf.get(target?.goal ?? code);
  if (goal === undefined) throw new Error(`${code} is the code of no Goal or target`);
  const kind = target ? "Target" : "Goal";
  const key = nodeKey(kind, code);

  const names = new Map(
    (await listReports(store)).map(({ symbol, title, specimen }) => [symbol, { symbol, title, specimen }]),
  );
  const [measures, recommendations, named, acting, addressing] = await Promise.all([
    readClaims(store, key, "Measure", asked, names),
    readClaims(store, key, "Recommendation", asked, names),
    readNamed(store, key, asked, names),
    readActing(store, asked),
    readAddressing(store, asked),
  ]);
  const stated = measures.filter(({ links }) => links.some(({ basis }) => basis === "stated")).length;
  return {
    code,
    key,
    kind,
    title: target?.title ?? goal.title,
    goal,
    indicators: indicators.filter((indicator) => indicator.target === code).map(({ code, title }) => ({ code, title })),
    named,
    measures,
    recommendations,
    tally: { total: measures.length, stated, inferred: measures.length - stated },
    actors: actorCounts(measures),
    states: {
      acting: distinct(measures.flatMap(({ actors }) => actors.filter(isState).map(({ key }) => key))),
      all: distinct(
        [...acting.values()]
          .flat()
          .filter(isState)
          .map(({ key }) => key),
      ),
    },
    together: togetherWith(key, addressing),
    total: measures.length,
  };
}

const isState = ({ kind }: { readonly kind: string }): boolean => kind === "State";
const distinct = (keys: readonly string[]): number => new Set(keys).size;

function actorCounts(measures: readonly Addressing[]): TargetDetail["actors"] {
  const of = (kind: string): number =>
    distinct(measures.flatMap(({ actors }) => actors.filter((actor) => actor.kind === kind).map(({ key }) => key)));
  return {
    State: of("State"),
    Entity: of("Entity"),
    Rapporteur: of("Rapporteur"),
    none: measures.filter(({ actors }) => actors.length === 0).length,
  };
}

/** Other targets that the same measures address, most first. */
function togetherWith(
  key: string,
  addressing: readonly { claim: string; kind: string; target: string }[],
): TargetDetail["together"] {
  const measures = addressing.filter(({ kind }) => kind === "Measure");
  const here = new Set(measures.filter(({ target }) => target === key).map(({ claim }) => claim));
  const counts = new Map<string, number>();
  for (const { claim, target } of measures)
    if (target !== key && here.has(claim)) counts.set(target, (counts.get(target) ?? 0) + 1);
  return [...counts]
    .flatMap(([other, measures]) => {
      const found = targetOf.get(other.slice(other.indexOf(":") + 1));
      return found ? [{ code: found.code, title: found.title, measures }] : [];
    })
    .sort((a, b) => b.measures - a.measures || (a.code < b.code ? -1 : 1));
}

/** The measures, or the recommendations, that address it, each once, in the order of their reports. */
async function readClaims(
  store: Store,
  key: string,
  kind: "Measure" | "Recommendation",
  asked: LinkFilters,
  names: ReadonlyMap<string, ReportName>,
): Promise<Addressing[]> {
  const rows = await store.read("target-measures", { key, kinds: [kind], ...linkParameters(asked), ...all });
  const claims = new Map<string, { node: Addressing["node"]; links: Edge[] }>();
  for (const row of rows) {
    const node = summary(nodeIn(row, "source"));
    const claim = claims.get(node.key) ?? { node, links: [] };
    claim.links.push(edgeOf(edgeIn(row, "edge")));
    claims.set(node.key, claim);
  }
  const keys = [...claims.keys()].sort();
  if (keys.length === 0) return [];
  const [clauses, linked] = await Promise.all([readClauses(store, keys), store.read("claim-links", { keys })]);
  const places = await readPlaces(
    store,
    [...clauses.values()].map(({ source }) => source),
  );
  const answered = [...claims.values()].flatMap(({ node, links }) => {
    const clause = clauses.get(node.key);
    const held = clause && places.get(clause.source);
    const report = names.get(node.report ?? "");
    if (!clause || !held || !report) return [];
    const evidence = { ...clause, ...(evidenceOf(links, clause.source) ?? {}) };
    const others = linked.filter((row) => textIn(row, "claim") === node.key);
    const goal = goalLink(others, key);
    return [
      { node, links, actors: actorsOf(others), place: marksFor(held, evidence, clause), report, ...(goal && { goal }) },
    ];
  });
  return answered.sort(
    (a, b) =>
      compare(a.report.symbol, b.report.symbol) ||
      (a.node.order ?? 0) - (b.node.order ?? 0) ||
      compare(a.node.key, b.node.key),
  );
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is marked in the measure's own paragraph: the tying words where they stand there. */
function evidenceOf(links: readonly Edge[], place: string): Partial<Edge> | undefined {
  const here = links.find((link) => placeKeyOf(link) === place);
  if (here?.evidence === undefined) return undefined;
  return {
    evidence: here.evidence,
    ...(here.start !== undefined && { start: here.start }),
    ...(here.end !== undefined && { end: here.end }),
  };
}

function actorsOf(rows: readonly Row[]): Addressing["actors"] {
  const actors = rows
    .filter((row) => edgeIn(row, "edge").kind !== "ADDRESSES")
    .map((row) => summary(nodeIn(row, "thing")));
  return [...new Map(actors.map((actor) => [actor.key, actor])).values()];
}

/** A stated link of the same claim to the Goal of this target. */
function goalLink(rows: readonly Row[], key: string): Edge | undefined {
  const code = key.slice(key.indexOf(":") + 1);
  const goal = nodeKey("Goal", code.split(".")[0] ?? code);
  if (goal === key) return undefined;
  return rows
    .map((row) => edgeOf(edgeIn(row, "edge")))
    .find(({ target, basis }) => target === goal && basis === "stated");
}

/** Where reports name it, each occurrence with its paragraph. */
async function readNamed(
  store: Store,
  key: string,
  asked: LinkFilters,
  names: ReadonlyMap<string, ReportName>,
): Promise<TargetDetail["named"]> {
  const rows = await store.read("goal-mentions", { ...reportsParameter(asked), key });
  const edges = rows.map((row) => edgeOf(edgeIn(row, "edge")));
  const places = await readPlaces(
    store,
    edges.map(({ source }) => source),
  );
  return edges.flatMap((edge) => {
    const held = places.get(edge.source);
    const report = names.get(edge.report ?? reportOf(edge.source) ?? "");
    return held && report ? [{ edge, place: marksFor(held, edge), report }] : [];
  });
}
