import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { say } from "../frame/announcer";
import { ChosenPanel } from "../panel";
import { go, isEdgeKey, useView } from "../state";
import { type Choice, choiceOf, neighbouringMeasure, placeOfChoice } from "./choice";
import { ChosenHere } from "./chosen-here";
import { ContentsList } from "./contents";
import { HeadingRow, Masthead } from "./heading";
import { MapStrip } from "./map-strip";
import { ParagraphRow } from "./paragraph";
import { type Block, readingOf, type Whole } from "./reading";
import { useMarks } from "./use-marks";
import { scrollToBlock, usePlace } from "./use-place";

const nothing: Choice = {
  things: new Set(),
  mentions: new Set(),
  claims: new Set(),
  related: new Set(),
  edges: new Set(),
};

/** Rows that the choice does not touch get the same empty one each time, so that they are not drawn again. */
function choiceIn(block: Block, choice: Choice): Choice {
  if (block.sort === "heading") return nothing;
  const touched =
    block.claims.some((claim) => choice.claims.has(claim.key) || choice.related.has(claim.key)) ||
    [block, ...block.notes].some(({ spans }) =>
      spans.some(({ mark }) =>
        mark.sort === "claim"
          ? choice.claims.has(mark.key) || choice.related.has(mark.key)
          : choice.mentions.has(mark.edge) || choice.things.has(mark.key),
      ),
    ) ||
    block.names.some((note) => choice.things.has(note.thing.key));
  return touched ? choice : nothing;
}

/** The report as it is read, with who acts at the left of its lines and towards what at their right. */
export function Reader({ whole }: { whole: Whole }) {
  const { chosen, place } = useView();
  const scroller = useRef<HTMLElement>(null);
  const reading = useMemo(() => readingOf(whole), [whole]);
  const choice = useMemo(() => choiceOf(whole, chosen), [whole, chosen]);
  const [section, setSection] = useState<string>();
  const [details, setDetails] = useState(false);
  // Why a line is drawn stands nowhere beside the text: an edge opens the panel by itself, but not over a phone's page.
  const panel = chosen !== undefined && (details || (isEdgeKey(chosen) && window.innerWidth >= 700));
  useMarks(scroller);
  const { startOf } = usePlace({
    scroller,
    place,
    chosen,
    placeOfChosen: placeOfChoice(whole, chosen),
    onSection: setSection,
  });

  const step = useCallback(
    (by: 1 | -1) => {
      const from = reading.measures.find((measure) => startOf(measure.paragraph));
      const next = neighbouringMeasure(reading.measures, chosen, by, from?.order ?? 0);
      if (next) go({ chosen: next.key });
      else say(by === 1 ? "That was the last measure" : "That was the first measure");
    },
    [reading, chosen, startOf],
  );
  useMeasureKeys(step);

  const goToSection = (key: string) => scrollToBlock(scroller.current, `section-${key}`, 0);
  const contents = <ContentsList contents={reading.contents} current={section} onGo={goToSection} />;
  return (
    <div className={panel ? "with-panel" : "reader-alone"}>
      <div className="reader">
        <div className="reader-body">
          <aside className="reader-aside">{contents}</aside>
          <section ref={scroller} className="reader-scroller" aria-label={`Text of ${whole.report.symbol}`}>
            <div className="reader-heads" aria-hidden="true">
              <b>Who</b>
              <span />
              <b>towards what</b>
            </div>
            <article>
              <Masthead report={whole.report} />
              {reading.blocks.map((block) =>
                block.sort === "heading" ? (
                  <HeadingRow key={block.key} block={block} choice={nothing} />
                ) : (
                  <ParagraphRow key={block.key} block={block} choice={choiceIn(block, choice)} scroller={scroller} />
                ),
              )}
            </article>
          </section>
          <MapStrip
            blocks={reading.blocks}
            choice={choice}
            scroller={scroller}
            onGo={(block, share) =>
              block.sort === "heading"
                ? goToSection(block.key)
                : scrollToBlock(scroller.current, `place-${block.number}`, share)
            }
          />
        </div>
        <div className={chosen === undefined ? "reader-foot" : "reader-foot chosen"}>
          <DialogTrigger>
            <Button className="press contents-button">Contents</Button>
            <Popover className="floating reader-popover" placement="top start">
              <Dialog aria-label="Contents">
                {({ close }) => (
                  <ContentsList
                    contents={reading.contents}
                    current={section}
                    onGo={(key) => {
                      close();
                      goToSection(key);
                    }}
                  />
                )}
              </Dialog>
            </Popover>
          </DialogTrigger>
          <span className="count">
            <span className="stroke" /> stated <span className="quiet figures">{reading.stated}</span>
          </span>
          <span className="count">
            <span className="stroke inferred" /> inferred <span className="quiet figures">{reading.inferred}</span>
          </span>
          {whole.claims.some(({ kind }) => kind === "Recommendation") && (
            <span className="count quiet">recommendations included</span>
          )}
          {chosen !== undefined && !panel && (
            <ChosenHere whole={whole} chosen={chosen} onStep={step} onDetails={() => setDetails(true)} />
          )}
          <span className="ways">
            <button type="button" className="press" onClick={() => step(-1)}>
              <span>
                Previous<span className="long"> measure</span>
              </span>
            </button>
            <button type="button" className="press" onClick={() => step(1)}>
              <span>
                Next<span className="long"> measure</span>
              </span>
            </button>
          </span>
        </div>
      </div>
      {panel && <ChosenPanel />}
    </div>
  );
}

/** As in the graph: n and N go to the next and the previous measure, Escape clears what is chosen. */
function useMeasureKeys(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, [contenteditable]");
      if (event.defaultPrevented || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape" && !document.querySelector('[role="dialog"]')) go({ chosen: undefined });
      if (event.key !== "n" && event.key !== "N") return;
      event.preventDefault();
      step(event.key === "n" ? 1 : -1);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [step]);
}
