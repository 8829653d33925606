import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { type NodeKind, nodeKindNames, nodeKinds } from "../../../cypher/schema/kinds";
import { type Basis, firstKinds, go, useView } from "../../state";
import { KindMark } from "../../theme";
import type { LegendCounts } from "./counts";
import { Filter } from "./filter";
import { LayoutChoice, OutlineToggle } from "./ways";
import "./legend.css";

/** The kinds whose keys stand in the strip; the others open beside it. */
const inStrip: readonly NodeKind[] = [...firstKinds, "Resolution", "Document"];
/** What the page layout has a place for. */
const onPage: readonly NodeKind[] = [...firstKinds, "Recommendation"];

/** In a picture Goals and targets wear the hue of their Goal, so their key shows several. */
function HuesMark({ size }: { size: number }) {
  const half = size / 2;
  const at = 8 - half;
  const squares = [
    [5, 0, 0],
    [8, 1, 0],
    [10, 0, 1],
    [16, 1, 1],
  ] as const;
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      {squares.map(([goal, x, y]) => (
        <rect key={goal} x={at + x * half} y={at + y * half} width={half} height={half} fill={`var(--g${goal})`} />
      ))}
    </svg>
  );
}

function MarkOf({ kind }: { kind: NodeKind }) {
  if (kind === "Goal") return <HuesMark size={16} />;
  return kind === "Target" ? <HuesMark size={10} /> : <KindMark kind={kind} />;
}

function KindKey({ kind, count }: { kind: NodeKind; count: number | undefined }) {
  const { kinds, layout } = useView();
  const on = kinds.includes(kind) && (layout === "free" || onPage.includes(kind));
  const press = () => {
    const next = on ? kinds.filter((each) => each !== kind) : [...new Set([...kinds, kind])];
    // The page has no place for it: it is shown where there is one.
    go({ kinds: next, ...(!on && !onPage.includes(kind) ? { layout: "free" as const } : {}) });
  };
  return (
    <button type="button" className="key" aria-pressed={on} onClick={press}>
      <MarkOf kind={kind} />
      <span>{nodeKinds[kind].plural}</span>
      {count !== undefined && <span className="figures">{count}</span>}
    </button>
  );
}

function BasisKey({ basis, count }: { basis: Basis; count: number }) {
  const { basis: shown } = useView();
  const on = shown.includes(basis);
  const other: Basis = basis === "stated" ? "inferred" : "stated";
  const press = () => go({ basis: on ? [other] : ["stated", "inferred"] });
  return (
    <button type="button" className="key" aria-pressed={on} onClick={press}>
      <span className={basis === "inferred" ? "stroke inferred" : "stroke"} aria-hidden="true" />
      <span>{basis}</span>
      <span className="figures">{count}</span>
    </button>
  );
}

/** The kinds that the strip has no room for; there too the ways of looking that the picture has no room for. */
function MoreKinds({
  counts,
  listed,
  ways,
}: {
  counts: LegendCounts;
  listed: readonly NodeKind[];
  ways: React.ReactNode;
}) {
  const { kinds, layout } = useView();
  const on = nodeKindNames.filter((kind) => kinds.includes(kind)).length;
  return (
    <DialogTrigger>
      <Button className="key more">
        {listed.length === nodeKindNames.length ? `Kinds: ${on} of ${listed.length}` : `${listed.length} more`}
      </Button>
      <Popover className="floating kinds-popover" placement="top">
        <Dialog aria-label="Kinds">
          <div className="kind-list">
            {listed.map((kind) => (
              <KindKey key={kind} kind={kind} count={counts.kinds.get(kind)} />
            ))}
          </div>
          {ways && <div className="kind-ways">{ways}</div>}
          {layout === "page" && <p className="quiet">What the page has no place for is shown in the free layout.</p>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The legend is the filter: a toggle a kind with its mark and count, the two strokes, and the finer filters. */
export function Legend({
  counts,
  width,
  onePage,
  measures,
  onZoom,
  onFit,
}: {
  counts: LegendCounts;
  width: number;
  onePage: boolean;
  measures: { readonly shown: number; readonly all: number };
  onZoom: (factor: number) => void;
  onFit: () => void;
}) {
  const [filtering, setFiltering] = useState(false);
  const roomy = width >= 1340;
  const spelled = width >= 960;
  const shown = roomy ? inStrip : spelled ? firstKinds : [];
  const listed = nodeKindNames.filter((kind) => !shown.includes(kind));
  const ways = roomy ? undefined : (
    <>
      <OutlineToggle />
      {width < 820 && <LayoutChoice onePage={onePage} />}
    </>
  );
  const more = <MoreKinds counts={counts} listed={listed} ways={ways} />;
  return (
    <section className="legend" aria-label="Legend and filter">
      {shown.map((kind) => (
        <KindKey key={kind} kind={kind} count={counts.kinds.get(kind)} />
      ))}
      {spelled && more}
      {spelled && <span className="divider" aria-hidden="true" />}
      <BasisKey basis="stated" count={counts.basis.stated} />
      <BasisKey basis="inferred" count={counts.basis.inferred} />
      <span className="end">
        {!spelled && more}
        <Filter counts={counts} measures={measures} open={filtering} onOpen={setFiltering} />
        {roomy && (
          <>
            <button type="button" className="press" aria-label="Zoom out" onClick={() => onZoom(1 / 1.5)}>
              −
            </button>
            <button type="button" className="press" aria-label="Zoom in" onClick={() => onZoom(1.5)}>
              +
            </button>
          </>
        )}
        {width >= 500 && (
          <button type="button" className="press" onClick={onFit}>
            Fit
          </button>
        )}
      </span>
    </section>
  );
}
