import { CopyLink, citation, counted, placeName, ViewLink } from "../evidence";
import { KindMark, TargetMark } from "../theme";
import type { Claim, Thing, Whole } from "./reading";

interface Props {
  readonly whole: Whole;
  readonly chosen: string;
  readonly onStep: (by: 1 | -1) => void;
  readonly onDetails: (() => void) | undefined;
}

/** What is chosen, in a line under the text; on a phone, which has no margins, with who acts and towards what. */
export function ChosenHere({ whole, chosen, onStep, onDetails }: Props) {
  const claim =
    whole.claims.find((known) => known.key === chosen) ??
    whole.claims.find((known) => known.key === whole.links.find((link) => link.key === chosen)?.source);
  const target = whole.mentions.find((mention) => mention.key === chosen)?.target ?? chosen;
  const thing = whole.things.find((known) => known.key === target);
  if (!claim && !thing) return null;
  return (
    <aside className="reader-chosen" aria-label="What is chosen">
      <div className="what">
        {claim ? <ClaimLine claim={claim} /> : thing && <ThingLine thing={thing} whole={whole} />}
        <span className="ways">
          <button type="button" className="press plain on-phone" onClick={() => onStep(-1)}>
            Previous
          </button>
          <button type="button" className="press plain on-phone" onClick={() => onStep(1)}>
            Next
          </button>
          <ViewLink className="press plain on-phone" to={{ chosen: undefined }}>
            Close
          </ViewLink>
        </span>
      </div>
      {claim && <ClaimLinks claim={claim} whole={whole} />}
      <div className="ways below">
        <ViewLink className="press" to={{ view: "graph" }}>
          Show in the graph
        </ViewLink>
        {onDetails && (
          <button type="button" className="press" onClick={onDetails}>
            Details
          </button>
        )}
        {claim && (
          <span className="small">
            <CopyLink text={citation(whole.report.symbol, claim.paragraph)}>
              Copy “{citation(whole.report.symbol, claim.paragraph)}”
            </CopyLink>
          </span>
        )}
        <ViewLink className="press plain on-desk" to={{ chosen: undefined }}>
          Clear
        </ViewLink>
      </div>
    </aside>
  );
}

function ClaimLine({ claim }: { claim: Claim }) {
  return (
    <span className="name">
      <KindMark kind={claim.kind} /> {claim.kind}, {placeName(claim.paragraph, "para.")}
    </span>
  );
}

function ThingLine({ thing, whole }: { thing: Thing; whole: Whole }) {
  const named = whole.mentions.filter((mention) => mention.target === thing.key).length;
  const measures = new Set(
    whole.links
      .filter((link) => link.target === thing.key && link.source.startsWith("Measure:"))
      .map((link) => link.source),
  ).size;
  return (
    <span className="name">
      {thing.code ? <TargetMark code={thing.code} /> : <KindMark kind={thing.kind} />} <b>{thing.label}</b>
      <span className="quiet">
        named {named === 1 ? "once" : `${named} times`}
        {measures > 0 && `, ${counted(measures, "measure")}`}
      </span>
    </span>
  );
}

/** Who acts and towards what: on a wide screen that stands in the margins, beside the lines. */
function ClaimLinks({ claim, whole }: { claim: Claim; whole: Whole }) {
  // Who acts, then towards what.
  const links = whole.links
    .filter((link) => link.source === claim.key)
    .sort((a, b) => Number(a.kind === "ADDRESSES") - Number(b.kind === "ADDRESSES"));
  const thingOf = (key: string) => whole.things.find((thing) => thing.key === key);
  return (
    <ul className="links on-phone">
      {links.map((link) => {
        const thing = thingOf(link.target);
        if (!thing) return null;
        return (
          <li key={link.key}>
            <span className={link.basis === "inferred" ? "stroke inferred" : "stroke"} />
            {thing.code ? <TargetMark code={thing.code} /> : <KindMark kind={thing.kind} />}
            <ViewLink to={{ chosen: link.key }}>{thing.label}</ViewLink>
            <span className="unseen">{link.basis}</span>
          </li>
        );
      })}
    </ul>
  );
}
