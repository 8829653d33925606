import type { NodeSummary } from "../api";
import { Evidence, EvidenceWays, type TextMark, ViewLink } from "../evidence";
import { KindMark } from "../theme";
import type { Addressing } from "./matrix";

/** Where the names of some actors stand in a sentence, longest names first, so that none stands within another. */
export function namesIn(text: string, from: number, to: number, actors: readonly NodeSummary[]): readonly TextMark[] {
  const names = actors
    .flatMap((actor) =>
      [actor.name, actor.label, actor.acronym, ...(actor.aliases ?? [])].map((name) => ({ actor, name: name ?? "" })),
    )
    .filter(({ name }) => name.length > 1)
    .sort((a, b) => b.name.length - a.name.length);
  const found: (TextMark & { as: "named" })[] = [];
  for (const { actor, name } of names) {
    for (let at = text.indexOf(name, from); at >= 0 && at + name.length <= to; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      const inWord = /[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") || /[\p{L}\p{N}]/u.test(text[end] ?? " ");
      if (inWord || found.some((other) => at < other.end && end > other.start)) continue;
      found.push({ as: "named", start: at, end, kind: actor.kind, key: actor.key });
    }
  }
  return found;
}

/** One measure's sentence with its clause underlined, and why it counts towards the target. */
export function MeasureEvidence({ addressing, large }: { addressing: Addressing; large?: boolean }) {
  const { place, links, actors } = addressing;
  const sentence = place.sentence ?? { start: 0, end: place.text.length };
  const inferred = !links.some((link) => link.basis === "stated");
  const marks: TextMark[] = [
    ...(place.clause ? [{ ...place.clause, as: "clause" as const, inferred: false }] : []),
    ...namesIn(place.text, sentence.start, sentence.end, actors),
  ];
  const number = place.kind === "Footnote" ? `fn${place.number}` : place.number;
  return (
    <div className={inferred ? "measure-evidence inferred" : "measure-evidence"}>
      <Evidence place={number} text={place.text} sentence={place.sentence} marks={marks} large={large ?? false} />
    </div>
  );
}

/** Below the sentence, on the desk: the stroke and the words that tie it. */
export function WhyLinked({ addressing, actors }: { addressing: Addressing; actors?: readonly NodeSummary[] }) {
  const { links, goal, place, report, node } = addressing;
  const number = place.kind === "Footnote" ? `fn${place.number}` : place.number;
  return (
    <div className="evidence-note in-row">
      {actors && actors.length > 0 && (
        <div className="who-acts">
          {actors.map((actor) => (
            <span key={actor.key} className="chip">
              <KindMark kind={actor.kind} /> {actor.label}
            </span>
          ))}
        </div>
      )}
      {links.map((link) => (
        <div key={link.key} className="why">
          <span className={link.basis === "stated" ? "stroke" : "stroke inferred"} />
          <ViewLink to={{ view: "graph", chosen: link.key, column: undefined, target: undefined }}>
            {link.basis === "stated"
              ? `stated${link.paragraph && link.paragraph !== number ? `, para. ${link.paragraph}` : ""}`
              : `inferred${link.reason ? `: ${link.reason}` : ""}`}
          </ViewLink>
        </div>
      ))}
      {goal && (
        <div className="why">
          <span className="stroke" />
          <span>
            Goal {goal.target.replace("Goal:", "")} stated{goal.paragraph ? `, para. ${goal.paragraph}` : ""}
          </span>
        </div>
      )}
      <EvidenceWays symbol={report.symbol} place={number} chosen={node.key} />
    </div>
  );
}
