import type { ApiProblem } from "../api";

interface Props {
  readonly problem: ApiProblem;
  readonly again: () => void;
  readonly onPlace: (at: number) => void;
}

/** Why a query gave no answer: what, where, and what to press. */
export function QueryProblem({ problem, again, onPlace }: Props) {
  const { start, line, column } = problem.body ?? {};
  return (
    <div className="cypher-problem" role="alert">
      <p className="what">{problem.title}</p>
      <p className="where">{problem.detail}</p>
      <div className="ways">
        {start !== undefined && (
          <button type="button" className="press" onClick={() => onPlace(start)}>
            Go to line {line}, place {column}
          </button>
        )}
        {(problem.status === 0 || problem.status >= 500 || problem.status === 429) && (
          <button type="button" className="press" onClick={again}>
            Ask again
          </button>
        )}
      </div>
    </div>
  );
}
