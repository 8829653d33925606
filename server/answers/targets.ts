import type { Row, Store } from "../../cypher/stores/store";
import type { Targets } from "../schemas/targets";
import type { Actor } from "../targets/columns";
import { type Addressing, matrix, type NamedAt } from "../targets/matrix";
import { type LinkFilters, linkParameters, reportsParameter } from "./filters";
import { edgeIn, maybeText, textIn } from "./values";

/** All Goals and targets with what addresses them. */
export async function readTargets(store: Store, asked: LinkFilters): Promise<Targets> {
  const [addressing, acting, named] = await Promise.all([
    readAddressing(store, asked),
    readActing(store, asked),
    store.read("goal-mentions", { ...reportsParameter(asked), key: null }),
  ]);
  return matrix({ addressing, acting, named: named.map(namedAt) });
}

export async function readAddressing(store: Store, asked: LinkFilters): Promise<Addressing[]> {
  const rows = await store.read("addressing", linkParameters(asked));
  return rows.map((row) => ({
    claim: textIn(row, "claim"),
    kind: textIn(row, "kind"),
    target: textIn(row, "target"),
    basis: textIn(row, "basis") === "stated" ? "stated" : "inferred",
  }));
}

/** Every measure with those who reported it. */
export async function readActing(store: Store, asked: LinkFilters): Promise<Map<string, Actor[]>> {
  const acting = new Map<string, Actor[]>();
  for (const row of await store.read("acting", reportsParameter(asked))) {
    const measure = textIn(row, "measure");
    const actors = acting.get(measure) ?? [];
    const actor = actorOf(row);
    if (actor) actors.push(actor);
    acting.set(measure, actors);
  }
  return acting;
}

function actorOf(row: Row): Actor | undefined {
  const key = maybeText(row.actor);
  if (key === undefined) return undefined;
  return { key, kind: textIn(row, "kind"), region: maybeText(row.region), entityKind: maybeText(row.entityKind) };
}

function namedAt(row: Row): NamedAt {
  const edge = edgeIn(row, "edge");
  const place = textIn(row, "place");
  return {
    target: textIn(row, "target"),
    report: maybeText(edge.properties.report) ?? "",
    paragraph: place.slice(place.indexOf("#") + 1),
    key: edge.key,
  };
}
