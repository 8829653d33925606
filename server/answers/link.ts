import type { Row, StoreEdge } from "../../cypher/stores/store";
import type { Link } from "../schemas/node";
import { edgeOf } from "./edge-of";
import { edgeIn, edgeKindIn, numberIn, textIn } from "./values";

/** A link from its columns: source, kind, target, count and its best edge. */
export function linkOf(row: Row): Link {
  return {
    source: textIn(row, "source"),
    kind: edgeKindIn(row, "kind"),
    target: textIn(row, "target"),
    count: numberIn(row, "count"),
    ...factsOfBest(edgeIn(row, "best")),
  };
}

function factsOfBest(best: StoreEdge): Pick<Link, "key"> & Partial<Link> {
  const { key, report, paragraph, basis, score, confidence } = edgeOf(best);
  return {
    key,
    ...(report !== undefined && { report }),
    ...(paragraph !== undefined && { paragraph }),
    ...(basis !== undefined && { basis }),
    ...(score !== undefined && { score }),
    ...(confidence !== undefined && { confidence }),
  };
}
