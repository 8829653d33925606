import { counted, ViewLink } from "../evidence";
import { GoalSquare, TargetMark } from "../theme";
import { gapsOf, namedWords, type TargetRow, type Targets } from "./matrix";

function GapLine({ target }: { target: TargetRow }) {
  const places = [...new Set(target.named.map((named) => named.paragraph))];
  const known = [
    places.length > 0 ? namedWords(places) : "",
    target.recommendations > 0 ? counted(target.recommendations, "recommendation") : "",
  ].filter(Boolean);
  return (
    <li>
      <TargetMark code={target.code} />
      <b className="code figures">{target.code}</b>
      <ViewLink to={{ target: target.code }}>{target.title}</ViewLink>
      {known.length > 0 && <span className="quiet">{known.join("; ")}</span>}
    </li>
  );
}

/** The targets that nobody addresses: first those that are named or recommended all the same, then the rest by Goal. */
export function Gaps({ targets }: { targets: Targets }) {
  const all = targets.goals.flatMap(gapsOf);
  const spoken = all.filter((target) => target.named.length > 0 || target.recommendations > 0);
  return (
    <div className="gaps">
      <p className="gaps-sum">
        {all.length} of {targets.total} targets have no measure.{" "}
        <span className="quiet">A gap says what is not reported here, not that nothing is done.</span>
      </p>
      {spoken.length > 0 && (
        <section>
          <h2>
            Named or recommended, but without a measure <span className="quiet figures">{spoken.length}</span>
          </h2>
          <ul>
            {spoken.map((target) => (
              <GapLine key={target.code} target={target} />
            ))}
          </ul>
        </section>
      )}
      {targets.goals.map((goal) => {
        const gaps = gapsOf(goal);
        if (gaps.length === 0) return null;
        return (
          <section key={goal.code}>
            <h2>
              <GoalSquare code={goal.code} /> {goal.title}{" "}
              <span className="quiet figures">
                {gaps.length} of {goal.targets.length}
              </span>
            </h2>
            <ul>
              {gaps.map((target) => (
                <GapLine key={target.code} target={target} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
