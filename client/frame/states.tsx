import type { ReactNode } from "react";
import type { ApiProblem } from "../api";

/** What is so, why, and what to press, beside the outline of a sheet: no page without report text is white. */
export function NothingHere({
  title,
  children,
  actions,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="nothing">
      <div className="no-sheet" aria-hidden="true" />
      <div className="words">
        <h1>{title}</h1>
        {children}
        {actions && <div className="ways">{actions}</div>}
      </div>
    </div>
  );
}

/** A part of the page that could not be shown, with a way to try again. */
export function Failed({ problem, again }: { problem: ApiProblem; again?: () => void }) {
  return (
    <div className="nothing" role="alert">
      <div className="no-sheet" aria-hidden="true" />
      <div className="words">
        <h1>{problem.title}</h1>
        <p>{problem.detail}</p>
        {again && (
          <div className="ways">
            <button type="button" className="press first" onClick={again}>
              Try again
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

/** The page while it is filled: says what is being opened, moves nothing. */
export function Opening({ what }: { what: string }) {
  return (
    <div className="nothing" role="status">
      <div className="sheet-to-come" aria-hidden="true" />
      <div className="words">
        <h1>Opening {what}</h1>
      </div>
    </div>
  );
}
