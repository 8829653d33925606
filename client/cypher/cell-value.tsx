import { edgeKindNames, edgeKinds, type NodeKind, nodeKindNames } from "../../cypher/schema/kinds";
import { ViewLink } from "../evidence";
import { KindMark, TargetMark } from "../theme";
import { type Cell, type CellEdge, type CellNode, labelOf } from "./answer";

const kindOf = (node: CellNode): NodeKind | undefined => nodeKindNames.find((kind) => node.labels.includes(kind));

export function NodeMark({ node }: { node: CellNode }) {
  const kind = kindOf(node);
  const code = node.properties.code;
  if (typeof code === "string" && kind !== "Indicator") return <TargetMark code={code} />;
  return kind ? <KindMark kind={kind} /> : null;
}

const claims: readonly (string | undefined)[] = ["Measure", "Recommendation", "Statistic", "Paragraph", "Footnote"];

function NodeValue({ node }: { node: CellNode }) {
  // The label of a claim is a slice of the report: its words, so its voice.
  const serif = claims.includes(kindOf(node));
  return (
    <ViewLink to={{ chosen: node.key }} className="cypher-node">
      <NodeMark node={node} /> <span className={serif ? "serif" : undefined}>{labelOf(node)}</span>
    </ViewLink>
  );
}

const verbOf = (kind: string): string => {
  const known = edgeKindNames.find((name) => name === kind);
  return known ? edgeKinds[known].verb : kind;
};

export function EdgeValue({ edge }: { edge: CellEdge }) {
  const { basis } = edge.properties;
  const known = edgeKindNames.find((name) => name === edge.kind);
  const family = basis === "inferred" ? "inferred" : known ? edgeKinds[known].family : "said";
  return (
    <ViewLink to={{ chosen: edge.key }} className="cypher-edge">
      <span className={`stroke ${family}`} /> {typeof basis === "string" ? basis : verbOf(edge.kind)}
    </ViewLink>
  );
}

export function CellValue({ cell }: { cell: Cell }) {
  switch (cell.sort) {
    case "nothing":
      return <span className="quiet">none</span>;
    case "number":
      return cell.value.toLocaleString("en", { maximumFractionDigits: 6, useGrouping: Math.abs(cell.value) >= 10_000 });
    case "text":
      return cell.text;
    case "node":
      return <NodeValue node={cell.node} />;
    case "edge":
      return <EdgeValue edge={cell.edge} />;
    case "path":
      return cell.path.nodes.map((node, index) => (
        <span key={node.key} className="cypher-hop">
          <NodeValue node={node} />
          {cell.path.edges[index] && <EdgeValue edge={cell.path.edges[index]} />}
        </span>
      ));
    case "list":
      return cell.cells.map((item, index) => (
        // A list of an answer has no keys of its own and is never reordered.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={index} className="cypher-item">
          <CellValue cell={item} />
        </span>
      ));
  }
}
