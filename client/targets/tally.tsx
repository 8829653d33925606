import { type Tally, underline } from "./matrix";

/** A figure on its own underline: solid as far as stated, dashed as far as inferred. */
export function TallyFigure({ tally, most, room }: { tally: Tally; most: number; room: number }) {
  const { stated, inferred } = underline(tally, most, room);
  return (
    <>
      <b className="figures">{tally.total}</b>
      <span className="tally-line" aria-hidden="true">
        {stated > 0 && <i style={{ width: stated }} />}
        {inferred > 0 && <i className="inferred" style={{ width: inferred }} />}
      </span>
    </>
  );
}

/** "4 measures of Europe towards 10.7: 1 stated, 3 inferred": what a cell says to those who do not see it. */
export const tallyWords = (tally: Tally, of: string, towards: string): string =>
  `${tally.total} ${tally.total === 1 ? "measure" : "measures"} ${of} towards ${towards}: ${tally.stated} stated, ${tally.inferred} inferred`;
