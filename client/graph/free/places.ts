import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Point } from "../canvas/parts";
import type { Visible } from "../data/visible";

/** Above this many things a layout in the page would be felt; their stored places stay. */
const most = 500;

/** The places that the graph itself carries. */
const stored = (graph: Visible): Map<string, Point> => new Map(graph.nodes.map(({ key, x, y }) => [key, { x, y }]));

/**
 * The places of a part of the graph: laid out on its own, from its stored places, since what is left of the whole
 * picture would lie in heaps. The same part always lies the same.
 */
export function placesOf(graph: Visible, whole: boolean): Map<string, Point> {
  if (whole || graph.nodes.length > most || graph.nodes.length < 3) return stored(graph);
  const laid = new Graph({ type: "undirected", multi: false });
  const seen = new Set<string>();
  for (const [index, node] of graph.nodes.entries()) {
    // Two things at one place would never part.
    const spot = `${node.x} ${node.y}`;
    const aside = seen.has(spot) ? 1 + index / 10 : 0;
    seen.add(spot);
    laid.addNode(node.key, { x: node.x + aside, y: node.y + aside });
  }
  for (const { source, target } of graph.links) if (source !== target) laid.mergeEdge(source, target);
  const settings = {
    ...forceAtlas2.inferSettings(laid),
    gravity: 0.6,
    scalingRatio: 12,
    strongGravityMode: false,
    slowDown: 4,
  };
  const placed = forceAtlas2(laid, { iterations: 240, settings });
  return new Map(Object.entries(placed).map(([key, { x = 0, y = 0 }]) => [key, { x, y }]));
}
