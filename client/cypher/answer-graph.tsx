import { useCallback, useMemo, useState } from "react";
import type { Link } from "../api";
import { Canvas } from "../graph/canvas";
import type { Light } from "../graph/canvas/scene";
import { litAround } from "../graph/data/lit";
import { freeScene } from "../graph/free";
import { go, useView } from "../state";
import type { Answer } from "./answer";

/** More than this are no picture any more; the table has them all. */
const most = 400;

function linksOf(answer: Answer): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { key, source, kind, target, basis, score, report, paragraph } of answer.edges) {
    const between = `${source} ${kind} ${target}`;
    const known = links.get(between);
    const more = { ...(basis && { basis }), ...(score !== undefined && { score }) };
    const where = { ...(report && { report }), ...(paragraph && { paragraph }) };
    links.set(
      between,
      known ? { ...known, count: known.count + 1 } : { key, source, kind, target, count: 1, ...more, ...where },
    );
  }
  return [...links.values()];
}

/** The nodes and edges of an answer as a small picture: a press chooses, as everywhere. */
export function AnswerGraph({ answer, name }: { answer: Answer; name: string }) {
  const { chosen } = useView();
  const [hovered, setHovered] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const graph = useMemo(() => {
    const nodes = answer.nodes.slice(0, most);
    const shown = new Set(nodes.map((node) => node.key));
    return { nodes, links: linksOf(answer).filter((link) => shown.has(link.source) && shown.has(link.target)) };
  }, [answer]);
  const sceneFor = useCallback(
    (size: { readonly width: number; readonly height: number }) => freeScene(graph, size, false),
    [graph],
  );
  const light: Light = useMemo(() => {
    const known = (key: string | undefined) =>
      key !== undefined &&
      (graph.nodes.some((node) => node.key === key) || graph.links.some((link) => link.key === key));
    const subject = known(hovered) ? hovered : known(chosen) ? chosen : undefined;
    return { lit: litAround(graph.links, subject), chosen: known(chosen) ? chosen : undefined, hovered, focused };
  }, [graph, chosen, hovered, focused]);
  if (answer.nodes.length === 0) {
    return (
      <p className="cypher-empty">
        No node in the answer. Return a node or an edge itself, <code>RETURN m AS measure</code>, and it stands here.
      </p>
    );
  }
  return (
    <div className="cypher-picture">
      <Canvas
        label={`Answer as a graph, ${graph.nodes.length} nodes and ${graph.links.length} links. Arrow keys go from node to node, Enter chooses.`}
        sceneFor={sceneFor}
        subject={name}
        light={light}
        onHover={setHovered}
        onFocus={setFocused}
        onPress={(key) => go({ chosen: key })}
        onLost={() => setHovered(undefined)}
      />
      {answer.nodes.length > most && (
        <p className="small quiet">
          {most} of {answer.nodes.length} nodes; the table has them all.
        </p>
      )}
    </div>
  );
}
