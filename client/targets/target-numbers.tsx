import { ViewLink } from "../evidence";
import { TargetMark } from "../theme";
import type { TargetDetail } from "./matrix";

/** Beside the sentences: how many, with which other targets, and what does not count here. */
export function TargetNumbers({ detail, name }: { detail: TargetDetail; name: string }) {
  const silent = detail.states.all - detail.states.acting;
  return (
    <aside className="target-numbers" aria-label={`${name} in numbers`}>
      <h2>In numbers</h2>
      <dl className="figures">
        <dt>Measures</dt>
        <dd>{detail.tally.total}</dd>
        <dt>stated</dt>
        <dd>{detail.tally.stated}</dd>
        <dt>inferred</dt>
        <dd>{detail.tally.inferred}</dd>
        <dt>States acting</dt>
        <dd>
          {detail.states.acting} of {detail.states.all}
        </dd>
        <dt>Recommendations</dt>
        <dd>{detail.recommendations.length}</dd>
      </dl>
      {detail.together.length > 0 && (
        <>
          <h2>Often together with</h2>
          <ul>
            {detail.together.slice(0, 6).map((other) => (
              <li key={other.code}>
                <TargetMark code={other.code} />
                <b className="figures">{other.code}</b>
                <ViewLink to={{ target: other.code, tab: undefined }}>{other.title}</ViewLink>
                <span className="quiet figures">{other.measures}</span>
              </li>
            ))}
          </ul>
          {detail.together.length > 6 && <p className="quiet">6 of {detail.together.length}</p>}
        </>
      )}
      <h2>Not here</h2>
      <p>
        A measure counts towards {name} where the report says so, or where words of its own sentence tie it; those words
        stand under each.{" "}
        {detail.kind === "Goal"
          ? "Measures that address one of its targets are counted there."
          : silent > 0 && `${silent} of ${detail.states.all} States reported other measures only.`}
      </p>
    </aside>
  );
}
