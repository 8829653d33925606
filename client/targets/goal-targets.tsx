import { ViewLink } from "../evidence";
import { TargetMark } from "../theme";
import { gapsOf, largest } from "./matrix";
import { TallyFigure } from "./tally";
import { useTargets } from "./use-targets";

/** On a Goal's page: its targets, each with its measures, those without any too. */
export function GoalTargets({ code }: { code: string }) {
  const asked = useTargets();
  if (asked.state !== "ready") return null;
  const goal = asked.value.goals.find((known) => known.code === code);
  if (!goal) return null;
  const most = largest(asked.value.goals);
  return (
    <section className="goal-targets" aria-label="Its targets">
      <h2>
        {goal.measures.total === 1 ? "1 measure" : `${goal.measures.total} measures`} of the Goal and its targets{" "}
        <span className="small quiet">
          {gapsOf(goal).length} of {goal.targets.length} targets without a measure
        </span>
      </h2>
      <ul>
        {goal.targets.map((target) => (
          <li key={target.code}>
            <TargetMark code={target.code} />
            <b className="code figures">{target.code}</b>
            <ViewLink to={{ target: target.code, tab: undefined }}>{target.title}</ViewLink>
            <span className="tally">
              {target.measures.total > 0 ? (
                <TallyFigure tally={target.measures} most={most.total} room={120} />
              ) : (
                <span className="quiet">none</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
