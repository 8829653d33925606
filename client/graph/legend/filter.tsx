import { Button, Dialog, DialogTrigger, Popover, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { firstView, go, useView } from "../../state";
import type { LegendCounts } from "./counts";

function Choices({
  title,
  items,
  without,
  onChange,
}: {
  title: string;
  items: readonly (readonly [string, number])[];
  without: readonly string[];
  onChange: (without: string[]) => void;
}) {
  const press = (name: string, on: boolean) =>
    onChange(on ? without.filter((each) => each !== name) : [...without, name].sort());
  return (
    <fieldset>
      <legend>{title}</legend>
      {items.map(([name, count]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={!without.includes(name)}
            onChange={(event) => press(name, event.target.checked)}
          />
          <span>{name[0]?.toUpperCase() + name.slice(1)}</span>
          <span className="figures quiet">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The least score over a histogram of all inferred links. */
function LeastScore({ counts }: { counts: LegendCounts }) {
  const { minScore } = useView();
  const most = Math.max(1, ...counts.scores);
  const kept = counts.scores.reduce((sum, count, bar) => sum + (bar / 20 >= minScore - 1e-9 ? count : 0), 0);
  return (
    <Slider
      className="least-score"
      aria-label="Least score of an inferred link"
      minValue={0}
      maxValue={1}
      step={0.05}
      value={minScore}
      onChange={(value) => go({ minScore: typeof value === "number" ? value : (value[0] ?? 0) }, { replace: true })}
    >
      <span>Least score of an inferred link</span>
      <div className="histogram" aria-hidden="true">
        {counts.scores.map((count, bar) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            key={bar}
            className={bar / 20 >= minScore - 1e-9 ? "kept" : undefined}
            style={{ height: `${(100 * count) / most}%` }}
          />
        ))}
      </div>
      <SliderTrack className="track">
        <SliderThumb className="thumb" />
      </SliderTrack>
      <span className="ends figures quiet">
        <span>0</span>
        <b>
          {minScore.toFixed(2)}: {kept} of {counts.basis.inferred}
        </b>
        <span>1</span>
      </span>
    </Slider>
  );
}

/** The finer filters: kinds of measure, regions, what a link to a target rests on, and how sure it must be. */
export function Filter({
  counts,
  measures,
  open,
  onOpen,
}: {
  counts: LegendCounts;
  measures: { readonly shown: number; readonly all: number };
  open: boolean;
  onOpen: (open: boolean) => void;
}) {
  const { withoutMeasureKinds, withoutRegions, basis, minScore } = useView();
  const filtered = withoutMeasureKinds.length + withoutRegions.length > 0 || basis.length < 2 || minScore > 0;
  const clear = () => {
    const { withoutMeasureKinds, withoutRegions, basis, minScore } = firstView;
    go({ withoutMeasureKinds, withoutRegions, basis, minScore });
  };
  return (
    <DialogTrigger isOpen={open} onOpenChange={onOpen}>
      <Button className={filtered ? "press on" : "press plain"}>{filtered ? "Filter on" : "Filter"}</Button>
      <Popover className="floating filter" placement="top end">
        <Dialog aria-label="Filter">
          <header>
            <b>Filter</b>
            <span className="quiet figures">
              {measures.shown} of {measures.all} measures
            </span>
            <span className="ways">
              <button type="button" className="press plain" disabled={!filtered} onClick={clear}>
                Clear
              </button>
              <button type="button" className="press plain" onClick={() => onOpen(false)}>
                Close
              </button>
            </span>
          </header>
          <div className="columns">
            <Choices
              title="Kind of measure"
              items={counts.measureKinds}
              without={withoutMeasureKinds}
              onChange={(next) => go({ withoutMeasureKinds: next })}
            />
            <Choices
              title="Region of the State"
              items={counts.regions}
              without={withoutRegions}
              onChange={(next) => go({ withoutRegions: next })}
            />
            <fieldset>
              <legend>Link to a target</legend>
              {(["stated", "inferred"] as const).map((each) => (
                <label key={each}>
                  <input
                    type="checkbox"
                    checked={basis.includes(each)}
                    onChange={(event) =>
                      go({
                        basis: event.target.checked
                          ? ["stated", "inferred"]
                          : [each === "stated" ? "inferred" : "stated"],
                      })
                    }
                  />
                  <span className={each === "inferred" ? "stroke inferred" : "stroke"} aria-hidden="true" />
                  <span>{each}</span>
                  <span className="figures quiet">{counts.basis[each]}</span>
                </label>
              ))}
              <LeastScore counts={counts} />
            </fieldset>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
