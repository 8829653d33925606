import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { GraphEdge } from "../../cypher/schema/graph";
import type { EdgeKind, NodeKind } from "../../cypher/schema/kinds";
import type { DraftNode } from "./graph-draft";

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** The layer of claims: who does what towards which target. It is laid out first, and decides the picture. */
const claimKinds: ReadonlySet<NodeKind> = new Set([
  "Measure",
  "Recommendation",
  "State",
  "Entity",
  "Rapporteur",
  "Target",
  "Goal",
  "Resolution",
  "Instrument",
]);
const claimEdges: ReadonlySet<EdgeKind> = new Set([
  "REPORTED_BY",
  "ADDRESSES",
  "ADOPTED_BY",
  "DIRECTED_TO",
  "PART_OF",
  "SUBMITTED_TO",
  "PURSUANT_TO",
]);

/**
 * Iterations of ForceAtlas2. Nodes may move four times as fast as the library proposes: after 30 iterations the edges of
 * the reports tried here are then as short, against the distance of any two nodes, as after 100 of the slow ones, within
 * a twentieth of what 300 reach. A large graph takes fewer, so that the time of the layout grows with the report and not
 * with its square.
 */
const iterationsFor = (nodes: number): number => Math.max(12, Math.min(60, Math.round(8_000 / nodes)));
const haste = 4;
/** From this many nodes on, far nodes push as groups (Barnes and Hut), so far as a group looks this small. */
const grouped = 200;
const groupAngle = 1.2;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Positions of the free layout: ForceAtlas2 over the layer of claims from a fixed start, the rest around what it hangs
 * on. The same nodes and edges give the same positions.
 * @param nodes sorted by key
 * @param edges sorted by key
 */
export function positions(nodes: readonly DraftNode[], edges: readonly GraphEdge[]): Map<string, Position> {
  const layer = new Graph({ multi: true, type: "directed" });
  const connected = new Set(
    edges.filter((e) => claimEdges.has(e.attributes.kind)).flatMap((e) => [e.source, e.target]),
  );
  const inLayer = nodes.filter((n) => claimKinds.has(n.kind) && connected.has(n.key));
  inLayer.forEach((node, index) => {
    layer.addNode(node.key, spiral(index, 10));
  });
  for (const edge of edges) {
    if (!claimEdges.has(edge.attributes.kind)) continue;
    if (layer.hasNode(edge.source) && layer.hasNode(edge.target))
      layer.addEdgeWithKey(edge.key, edge.source, edge.target);
  }
  if (layer.order > 1) {
    const proposed = forceAtlas2.inferSettings(layer);
    const settings = {
      ...proposed,
      slowDown: (proposed.slowDown ?? 1) / haste,
      barnesHutOptimize: layer.order > grouped,
      barnesHutTheta: groupAngle,
      adjustSizes: false,
    };
    forceAtlas2.assign(layer, { iterations: iterationsFor(layer.order), settings });
  }
  const placed = new Map<string, Position>();
  layer.forEachNode((key, { x, y }) => {
    placed.set(key, { x: round(x), y: round(y) });
  });
  placeRest(nodes, edges, placed);
  return placed;
}

/** A sunflower spiral: even, and without a clock or chance. */
function spiral(index: number, step: number): Position {
  const radius = step * Math.sqrt(index + 1);
  return { x: radius * Math.cos(index * goldenAngle), y: radius * Math.sin(index * goldenAngle) };
}

function placeRest(nodes: readonly DraftNode[], edges: readonly GraphEdge[], placed: Map<string, Position>): void {
  const neighbours = new Map<string, string[]>();
  const note = (node: string, neighbour: string): void => {
    if (placed.has(node)) return;
    const list = neighbours.get(node);
    if (list) list.push(neighbour);
    else neighbours.set(node, [neighbour]);
  };
  for (const edge of edges) {
    note(edge.source, edge.target);
    note(edge.target, edge.source);
  }
  const extent = Math.max(1, ...[...placed.values()].map((p) => Math.hypot(p.x, p.y)));
  let alone = 0;
  nodes.forEach((node, index) => {
    if (placed.has(node.key)) return;
    const near = (neighbours.get(node.key) ?? []).flatMap((key) => placed.get(key) ?? []);
    if (near.length === 0) {
      const angle = goldenAngle * alone++;
      placed.set(node.key, { x: round(extent * 1.15 * Math.cos(angle)), y: round(extent * 1.15 * Math.sin(angle)) });
      return;
    }
    const offset = spiral(index % 24, extent / 120);
    const mean = (axis: "x" | "y") => near.reduce((sum, p) => sum + p[axis], 0) / near.length;
    placed.set(node.key, { x: round(mean("x") + offset.x), y: round(mean("y") + offset.y) });
  });
}
