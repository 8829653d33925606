import type { Claim, Edge } from "../api/client";
import { Evidence, EvidenceWays, type TextMark, ViewLink } from "../evidence";
import { kindOfKey } from "../state";
import { TargetMark } from "../theme";
import { findSentence, type ReportIndex } from "./of-report";

/** Each target once, the surest link to it: stated before inferred, then by score. */
export function bestLinks(links: readonly Edge[]): Edge[] {
  const best = new Map<string, Edge>();
  const rank = (edge: Edge) => (edge.basis === "stated" ? 2 : 0) + (edge.score ?? 0);
  for (const link of links) {
    const known = best.get(link.target);
    if (!known || rank(link) > rank(known)) best.set(link.target, link);
  }
  return [...best.values()].sort((a, b) => rank(b) - rank(a));
}

/** What a claim is tied to, a line each: its stroke, the target, a way to the sentence that ties it. */
export function AimList({ index, links }: { index: ReportIndex; links: readonly Edge[] }) {
  return (
    <ul className="aim-list">
      {links.map((link) => {
        const aim = index.things.get(link.target);
        const code = aim?.code ?? link.target.split(":")[1] ?? "";
        return (
          <li key={link.key}>
            <span className={link.basis === "inferred" ? "stroke inferred" : "stroke"} aria-hidden="true" />
            <TargetMark code={code} />
            <ViewLink className="plain-link" to={{ chosen: link.key }}>
              <b className="figures">{code}</b> {aim?.title ?? aim?.label}
              <span className="unseen">, {link.basis}</span>
            </ViewLink>
          </li>
        );
      })}
    </ul>
  );
}

/** A measure in its sentence: the clause underlined, who is asked about in the colour of their kind, then its targets. */
export function ClaimEvidence({
  index,
  claim,
  actor,
}: {
  index: ReportIndex;
  claim: Claim;
  actor?: string | undefined;
}) {
  const text = index.texts.get(claim.paragraph);
  if (text === undefined) return null;
  const sentence = findSentence(text, claim.evidence, claim.start);
  const links = index.linksFrom.get(claim.key) ?? [];
  const aims = bestLinks(links.filter(({ kind }) => kind === "ADDRESSES"));
  const inferred = links.some(({ kind, target, rule }) => {
    return kind === "REPORTED_BY" && target === actor && (rule?.startsWith("inherited") ?? false);
  });
  const named = links.flatMap((link): TextMark[] => {
    const kind = kindOfKey(link.target);
    const counts = link.kind === "REPORTED_BY" || link.kind === "DIRECTED_TO";
    if (!counts || kind === undefined || link.paragraph !== claim.paragraph) return [];
    if (actor !== undefined && link.target !== actor) return [];
    const { start, end } = link;
    // A carried actor is not named here: its place is the clause.
    if (start === undefined || end === undefined || link.rule?.startsWith("inherited")) return [];
    return [{ as: "named", kind, key: link.key, start, end }];
  });
  const clause: TextMark = { as: "clause", start: claim.start, end: claim.end, inferred };
  return (
    <>
      <Evidence
        place={claim.paragraph}
        text={text}
        sentence={sentence}
        marks={[clause, ...named]}
        clauseTo={{ chosen: claim.key }}
        nameTo={(chosen) => ({ chosen })}
      />
      <div className="evidence-note">
        {aims.length > 0 && <AimList index={index} links={aims} />}
        <EvidenceWays symbol={index.report.report.symbol} place={claim.paragraph} chosen={claim.key} />
      </div>
    </>
  );
}
