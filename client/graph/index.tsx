import { useReportsHere } from "../frame/reports";
import { Failed, Opening } from "../frame/states";
import { useView } from "../state";
import { GraphView } from "./graph-view";
import { useGraph } from "./use-graph";

/** The graph view: who does what towards what, each line with its sentence. */
export default function Graph() {
  const view = useView();
  const { report } = useReportsHere();
  const asked = useGraph(view);
  if (asked.state === "failed") return <Failed problem={asked.problem} again={asked.again} />;
  if (asked.state === "loading") return <Opening what={report?.symbol ?? "the graph"} />;
  return <GraphView answer={asked.value} />;
}
