import { currentView, go, type View } from "../state";
import type { Hit } from "./sections";

/** Opens what was found: text in the reader, all else as what is chosen, in a view that shows it. */
export function openHit({ node }: Hit): void {
  const { view, report } = currentView();
  const changes: Partial<View> = {};
  const other = node.report !== undefined && report !== "all" && node.report !== report;
  if (other) Object.assign(changes, { report: node.report, around: undefined, expanded: [] } satisfies Partial<View>);
  if (node.kind === "Report") {
    go({ ...changes, report: node.symbol ?? report, chosen: undefined });
    return;
  }
  if (node.kind === "Paragraph" || node.kind === "Footnote") {
    const place = node.kind === "Footnote" ? `fn${node.number}` : node.number;
    go({ ...changes, view: "report", place, chosen: node.key });
    return;
  }
  const shows = view === "graph" || view === "report";
  go({ ...changes, chosen: node.key, ...(shows ? {} : { view: "graph" as const }) });
}
