import { ViewLink } from "../evidence/ways";
import { useView, type ViewName } from "../state";

const views: readonly (readonly [ViewName, string])[] = [
  ["graph", "Graph"],
  ["report", "Report"],
  ["targets", "Targets"],
  ["cypher", "Cypher"],
];

/** The four views over the same state; in the header, on a phone at the foot. */
export function ViewLinks({ className }: { className: string }) {
  const { view } = useView();
  return (
    <nav className={className} aria-label="Views">
      {views.map(([name, label]) => (
        <ViewLink key={name} to={{ view: name }} aria-current={view === name ? "page" : undefined}>
          {label}
        </ViewLink>
      ))}
    </nav>
  );
}
