import { counted, ViewLink } from "../evidence";
import { Choice } from "../frame/choice";
import { Failed, Opening } from "../frame/states";
import { go, useView } from "../state";
import { goalToken, KindMark } from "../theme";
import { GoalTargets } from "./goal-targets";
import type { Addressing, TargetDetail } from "./matrix";
import { MeasureEvidence, WhyLinked } from "./measure-evidence";
import { NamedPlaces } from "./named-places";
import { TargetNumbers } from "./target-numbers";
import { useTargetDetails } from "./use-targets";

const sorts = [
  ["State", "States", "of States"],
  ["Entity", "Entities", "of entities"],
  ["Rapporteur", "Mandate holders", "of mandate holders"],
  ["none", "No actor named", "without a named actor"],
  ["recommendations", "Recommendations", "recommended"],
] as const;
type Sort = (typeof sorts)[number][0];

function listOf(detail: TargetDetail, sort: Sort): readonly Addressing[] {
  if (sort === "recommendations") return detail.recommendations;
  return detail.measures.filter((each) =>
    sort === "none" ? each.actors.length === 0 : each.actors.some((actor) => actor.kind === sort),
  );
}

/** A Goal's or target's page: where the report names it, then what is done towards it, sentence by sentence. */
export function TargetPage({ code }: { code: string }) {
  const asked = useTargetDetails([code]);
  if (asked.state === "failed") return <Failed problem={asked.problem} again={asked.again} />;
  const detail = asked.state === "ready" ? asked.value[0] : undefined;
  if (!detail) return <Opening what={code.includes(".") ? `target ${code}` : `Goal ${code}`} />;
  return <Page detail={detail} />;
}

function Page({ detail }: { detail: TargetDetail }) {
  const { tab } = useView();
  const counts = sorts.map(([sort]) => listOf(detail, sort).length);
  const firstWith = sorts[counts.findIndex((count) => count > 0)]?.[0] ?? "State";
  const sort = sorts.find(([name]) => name === tab)?.[0] ?? firstWith;
  const shown = listOf(detail, sort);
  const name = detail.kind === "Goal" ? `Goal ${detail.code}` : detail.code;
  const words = sorts.find(([known]) => known === sort)?.[2];
  return (
    <section className="targets-page target-page" aria-label={`${name} ${detail.title}`}>
      <div className="target-width">
        <ViewLink className="small" to={{ target: undefined, tab: undefined }}>
          All Goals and targets
        </ViewLink>
        <header className="target-head">
          <span
            className="square figures"
            style={{ background: `var(${goalToken(detail.code)})`, color: `var(${goalToken(detail.code)}-n)` }}
          >
            {detail.code}
          </span>
          <div>
            <h1>{detail.title}</h1>
            <p>
              {detail.kind === "Target" && (
                <>
                  <ViewLink to={{ target: detail.goal.code, tab: undefined }}>
                    Goal {detail.goal.code}, {detail.goal.title.toLowerCase()}
                  </ViewLink>
                  .{" "}
                </>
              )}
              {detail.indicators.length > 0 &&
                `${detail.indicators.length === 1 ? "Indicator" : "Indicators"} ${detail.indicators.map((each) => each.code).join(", ")}. `}
              Our short title;{" "}
              <a href={`https://sdgs.un.org/goals/goal${detail.goal.code}#targets_and_indicators`} rel="noreferrer">
                official wording
              </a>
            </p>
          </div>
        </header>
        <div className="target-columns">
          <div>
            {detail.kind === "Goal" && <GoalTargets code={detail.code} />}
            <NamedPlaces key={detail.code} detail={detail} name={name} />
            <div className="target-list-head">
              <h2>
                {sort === "recommendations"
                  ? counted(shown.length, "recommendation")
                  : `${counted(shown.length, "measure")} ${words}${detail.kind === "Goal" ? ", of the Goal itself" : ""}`}
              </h2>
              {sort === "State" && (
                <span className="small quiet">
                  {counted(detail.states.acting, "State")} of {detail.states.all} that reported any measure
                </span>
              )}
              <Choice
                label="Whose measures"
                options={sorts.flatMap(([known, label], index) =>
                  (counts[index] ?? 0) > 0 || known === sort ? [[known, `${label} ${counts[index]}`] as const] : [],
                )}
                value={sort}
                onChoose={(tab) => go({ tab }, { replace: true })}
              />
            </div>
            {shown.length === 0 ? (
              <p className="target-none">
                {detail.kind === "Goal"
                  ? `No measure is tied to ${name} itself; those of its targets stand with them.`
                  : `No measure addresses ${name}. ${detail.named.length > 0 ? "It is named all the same." : ""}`}
              </p>
            ) : (
              <dl className="who-does">
                {shown.map((each) => (
                  <Row key={each.node.key} addressing={each} sort={sort} />
                ))}
              </dl>
            )}
          </div>
          <TargetNumbers detail={detail} name={name} />
        </div>
      </div>
    </section>
  );
}

function Row({ addressing, sort }: { addressing: Addressing; sort: Sort }) {
  const others = addressing.actors.filter((actor) => actor.kind !== sort && sort !== "recommendations");
  const own = addressing.actors.filter((actor) => !others.includes(actor));
  return (
    <div>
      <dt>
        {[...own, ...others].map((actor) => (
          <ViewLink key={actor.key} to={{ view: "graph", chosen: actor.key, target: undefined, tab: undefined }}>
            <span className={own.includes(actor) ? undefined : "quiet"}>{actor.label}</span>{" "}
            <KindMark kind={actor.kind} />
          </ViewLink>
        ))}
        {addressing.actors.length === 0 && <span className="quiet">nobody named</span>}
      </dt>
      <dd>
        <MeasureEvidence addressing={addressing} />
        <WhyLinked addressing={addressing} />
      </dd>
    </div>
  );
}
