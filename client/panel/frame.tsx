import { type ReactNode, useState } from "react";
import { go, undo, useTravel } from "../state";
import "./panel.css";

/**
 * The panel at the side of a view (on a phone a sheet over its lower part): what is chosen, in our words on the desk,
 * with the report's sentences on paper across its whole width. Its parent is a `.with-panel` grid.
 */
export function Panel({
  label,
  top,
  head,
  actions,
  children,
  onClose = () => go({ chosen: undefined }),
}: {
  label: string;
  /** The line that says what sort of thing this is. */
  top: ReactNode;
  head: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
  onClose?: () => void;
}) {
  const { canUndo } = useTravel();
  const [wide, setWide] = useState(false);
  return (
    <aside className={wide ? "panel wide" : "panel"} aria-label={label}>
      <div className="panel-top">
        {top}
        <span className="ways">
          <button type="button" className="press plain" disabled={!canUndo} onClick={undo}>
            Back
          </button>
          <button type="button" className="press plain" aria-pressed={wide} onClick={() => setWide(!wide)}>
            {wide ? "Narrower" : "Wider"}
          </button>
          <button type="button" className="press plain" onClick={onClose}>
            Close
          </button>
        </span>
      </div>
      <div className="panel-head">{head}</div>
      {actions && <div className="panel-actions">{actions}</div>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="panel-scroll" tabIndex={0} aria-label={`${label}: details`}>
        {children}
      </section>
    </aside>
  );
}

/** A head inside the panel, with a quiet remark at its end. */
export function PanelSection({ title, end, children }: { title: string; end?: ReactNode; children?: ReactNode }) {
  return (
    <section className="panel-section">
      <header>
        <h3>{title}</h3>
        {end && <span className="end">{end}</span>}
      </header>
      {children}
    </section>
  );
}
