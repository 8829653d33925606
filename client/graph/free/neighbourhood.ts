import type { Visible } from "../data/visible";

/** The part of a graph around a thing: its neighbours, and through each measure what that is linked with too. */
export function neighbourhoodOf(graph: Visible, around: string): Visible {
  const kept = new Set([around]);
  for (const { source, target } of graph.links) {
    if (source === around) kept.add(target);
    if (target === around) kept.add(source);
  }
  const deeds = new Set(
    graph.nodes
      .filter(({ key, kind }) => (kind === "Measure" || kind === "Recommendation") && kept.has(key))
      .map((n) => n.key),
  );
  const further = new Set(kept);
  for (const { source, target, kind } of graph.links) {
    // A measure's other targets would bring nearly all of them in; who reported it tells more.
    if (deeds.has(source) && (kind !== "ADDRESSES" || !around.includes("Target:"))) further.add(target);
  }
  const links = graph.links.filter((link) => further.has(link.source) && further.has(link.target));
  return { nodes: graph.nodes.filter((node) => further.has(node.key)), links };
}

/** Leaves out what is linked with nothing here, but for the things that are asked for. */
export function linkedOnly(graph: Visible, kept: ReadonlySet<string>): Visible {
  const linked = new Set(graph.links.flatMap(({ source, target }) => [source, target]));
  return { ...graph, nodes: graph.nodes.filter(({ key }) => linked.has(key) || kept.has(key)) };
}

/** Two graphs as one: each node and each link once. */
export function joined(one: Visible, other: Visible): Visible {
  const nodes = new Map([...one.nodes, ...other.nodes].map((node) => [node.key, node]));
  const links = new Map(
    [...one.links, ...other.links].map((link) => [`${link.source} ${link.kind} ${link.target}`, link]),
  );
  return {
    nodes: [...nodes.values()],
    links: [...links.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target)),
  };
}
