import { goals, indicators, targets } from "../../cypher/schema/goals";
import { nodeKey } from "../../cypher/schema/keys";
import type { NodeKind } from "../../cypher/schema/kinds";
import type { Thing } from "../recognise/mention";
import type { Document } from "../structure/document";
import { byCodeUnit, type GraphDraft } from "./graph-draft";

/** What a NAMES edge contributes of a thing that the vocabulary does not have. */
const ofUnknown = ["name", "acronym", "title", "author", "year", "body", "entityKind", "mandateKind", "instrumentKind"];
/** What it contributes of things that are known by their symbol or title alone. */
const ofSymbols: Partial<Record<NodeKind, readonly string[]>> = {
  Resolution: ["title", "year", "body"],
  Document: ["year"],
  Source: ["title", "author", "year"],
};

/** A Goal, Target or Indicator by its key, with the title of our own list. */
export function sdgThing(key: string): Thing | undefined {
  const [kind, code] = key.split(":");
  if (kind !== "Goal" && kind !== "Target" && kind !== "Indicator") return undefined;
  const list: readonly { readonly code: string; readonly title: string }[] =
    kind === "Goal" ? goals : kind === "Target" ? targets : indicators;
  const item = list.find((x) => x.code === code);
  if (!item) return undefined;
  const label = kind === "Goal" ? `Goal ${item.code} ${item.title}` : `${item.code} ${item.title}`;
  return { key, kind, known: true, label, properties: { code: item.code, title: item.title }, surfaces: [] };
}

/** The key above: the target of an indicator, the Goal of a target. */
export function sdgParent(key: string): string | undefined {
  const [kind, code = ""] = key.split(":");
  const above = code.slice(0, code.lastIndexOf("."));
  if (kind === "Indicator") return nodeKey("Target", above);
  return kind === "Target" ? nodeKey("Goal", above) : undefined;
}

/** Adds what the report names: the shared nodes that are reached, their NAMES edges, and the Goals above. */
export function addThings(
  draft: GraphDraft,
  document: Document,
  things: ReadonlyMap<string, Thing>,
  reached: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): void {
  const report = `Report:${document.symbol}`;
  const wanted = new Set(reached);
  for (const key of reached) {
    for (let child = key, above = sdgParent(key); above !== undefined; child = above, above = sdgParent(above)) {
      wanted.add(above);
      draft.partOf(child, above);
    }
  }
  for (const key of [...wanted].sort(byCodeUnit)) {
    const thing = things.get(key) ?? sdgThing(key);
    if (!thing) throw new Error(`The graph of ${document.symbol} reaches ${key}, which no step has described.`);
    addThing(draft, report, thing, counts.get(key) ?? 0);
  }
}

function addThing(draft: GraphDraft, report: string, thing: Thing, count: number): void {
  const { aliases, ...own } = thing.properties;
  const known = Array.isArray(aliases) ? aliases.filter((alias): alias is string => typeof alias === "string") : [];
  const hasAliases = ["State", "Entity", "Rapporteur", "Instrument"].includes(thing.kind);
  const names = new Set([own.name, own.acronym]);
  const all = [...new Set([...known, ...thing.surfaces])].filter((alias) => !names.has(alias)).sort(byCodeUnit);
  draft.node(thing.key, thing.kind, thing.label, { ...own, ...(hasAliases && { aliases: all }) });
  const contributed = thing.known ? (ofSymbols[thing.kind] ?? []) : ofUnknown;
  const fromReport = Object.fromEntries(
    contributed.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]])),
  );
  draft.edge("NAMES", report, thing.key, {
    count,
    ...(hasAliases && { aliases: [...thing.surfaces].sort(byCodeUnit) }),
    ...(!thing.known && { label: thing.label }),
    ...fromReport,
  });
}

/** The Documents and Resolutions that the report itself is the text of, one for each of its symbols. */
export function addTextOf(draft: GraphDraft, document: Document, things: ReadonlyMap<string, Thing>): string[] {
  if (document.symbolFrom === "hash") return [];
  const symbols = [...new Set([document.symbol, ...document.front.symbols])];
  return symbols.map((symbol) => {
    const key = things.has(nodeKey("Resolution", symbol)) ? nodeKey("Resolution", symbol) : nodeKey("Document", symbol);
    draft.edge("TEXT_OF", `Report:${document.symbol}`, key);
    return key;
  });
}

/** The Document of one of the report's own symbols, where nothing else named it. */
export function ownDocument(key: string): Thing {
  const symbol = key.slice(key.indexOf(":") + 1);
  return { key, kind: "Document", known: true, label: symbol, properties: { symbol }, surfaces: [] };
}
