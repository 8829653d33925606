import { ViewLink } from "../evidence";
import { shortName } from "../graph/data/caption";
import { KindMark, TargetMark } from "../theme";
import type { Choice } from "./choice";
import type { NameNote } from "./reading";
import type { RowLayout } from "./row-layout";

const nameChosen = (note: NameNote, choice: Choice): boolean =>
  choice.things.has(note.thing.key) || note.edges.some((edge) => choice.edges.has(edge));

/** Under the marker is what was chosen itself, and who acts in the chosen claim. */
export function NameNotes({ placed, choice }: { placed: RowLayout["names"]; choice: Choice }) {
  return placed.map(({ note: { note }, top }) => (
    <ViewLink
      key={`${note.thing.key} ${note.start}`}
      to={{ chosen: note.thing.key }}
      className={nameChosen(note, choice) ? "reader-note name chosen" : "reader-note name"}
      style={{ top: top - 12 }}
      title={note.thing.label}
    >
      <KindMark kind={note.thing.kind} />
      <span className="words">{shortName(note.thing)}</span>
    </ViewLink>
  ));
}

export function TargetNotes({ placed, choice }: { placed: RowLayout["targets"]; choice: Choice }) {
  return placed.map(({ note: { note }, top }) => {
    const { code = "", title = note.thing.label } = note.thing;
    const chosen = choice.edges.has(note.edge);
    return (
      <ViewLink
        key={note.edge}
        to={{ chosen: note.edge }}
        className={chosen ? "reader-note target chosen" : "reader-note target"}
        style={{ top: top - 12 }}
        title={`${code} ${title}, ${note.basis}`}
      >
        <TargetMark code={code} />
        {code.includes(".") && <span className="code">{code}</span>}
        <span className="words">{note.basis === "stated" ? `${title}, stated` : title}</span>
        {note.basis === "inferred" && <span className="unseen">, inferred</span>}
      </ViewLink>
    );
  });
}

const curve = (x1: number, y1: number, x2: number, y2: number): string => {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
};

/** The strokes from names to their words and from claims to their targets: solid as stated, dashed as inferred. */
export function SidenoteLines({ layout, choice }: { layout: RowLayout; choice: Choice }) {
  const gap = layout.sheetLeft > 170 ? 48 : 26;
  const reach = layout.width - layout.sheetRight > 300 ? 60 : 28;
  return (
    <svg className="reader-lines" aria-hidden="true" width={layout.width} height={layout.height}>
      {layout.names.map(({ note, top }) => {
        const strong = nameChosen(note.note, choice);
        const path = curve(layout.sheetLeft - gap, top - 2, layout.sheetLeft, note.wanted);
        return (
          <g key={`${note.note.thing.key} ${note.note.start}`} className={strong ? "strong" : undefined}>
            {strong && <path className="marker" d={path} />}
            <path d={strong ? `${path}H${note.x}` : path} />
          </g>
        );
      })}
      {layout.targets.map(({ note, top }) => (
        <path
          key={note.note.edge}
          className={`${note.note.basis}${choice.edges.has(note.note.edge) ? " strong" : ""}`}
          d={curve(layout.sheetRight, note.wanted, layout.sheetRight + reach, top - 3)}
        />
      ))}
    </svg>
  );
}
