import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { GraphAnswer } from "../api";
import { reportName, ViewLink } from "../evidence";
import { isTyping } from "../frame/keys";
import { useReportsHere } from "../frame/reports";
import { Outline } from "../outline";
import { ChosenPanel, type ShownOf } from "../panel";
import { go, useView, type View } from "../state";
import { Canvas, type CanvasControls, canDraw } from "./canvas";
import type { Light } from "./canvas/scene";
import { litAround, litOnPage } from "./data/lit";
import { pictureOf } from "./data/picture";
import type { Visible } from "./data/visible";
import { freeScene } from "./free";
import { countLegend } from "./legend/counts";
import { Legend } from "./legend/legend";
import { LayoutChoice, OutlineToggle } from "./legend/ways";
import { NothingFits } from "./nothing-fits";
import { pageScene } from "./page";
import { useShown } from "./use-graph";
import "./graph.css";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How many neighbours of each group are in the picture. */
function countShown(graph: Visible, key: string | undefined): ShownOf {
  const kinds = new Map(graph.nodes.map((node) => [node.key, node.kind]));
  return ({ edgeKind, direction, kind }) => {
    const own = direction === "out" ? "source" : "target";
    const other = direction === "out" ? "target" : "source";
    const found = graph.links.filter(
      (link) => link.kind === edgeKind && link[own] === key && kinds.get(link[other]) === kind,
    );
    return new Set(found.map((link) => link[other])).size;
  };
}

function useGraphKeys(view: View): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const dialog = document.querySelector('[role="dialog"]') !== null;
      if (dialog || isTyping(event.target)) return;
      if (event.key === "l") go({ outline: !view.outline });
      else if (event.key === "o" && view.chosen !== undefined && !/^[A-Z_]+:/.test(view.chosen)) {
        go({ layout: "free", around: view.chosen, expanded: [] });
      } else if (event.key === "Escape" && view.chosen !== undefined) go({ chosen: undefined });
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [view]);
}

function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(1440);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return width;
}

/** The graph of what the server answered: the picture with its legend, the outline beside it, the panel of what is chosen. */
export function GraphView({ answer }: { answer: GraphAnswer }) {
  const view = useView();
  const { report, all } = useReportsHere();
  const { visible, free, whole } = useShown(answer, view);
  const sheet = all ? undefined : answer.sheets[0];
  const onePage = sheet !== undefined;
  const onPage = onePage && view.layout === "page";
  const picture = useMemo(() => (sheet ? pictureOf(visible, sheet, answer) : undefined), [visible, sheet, answer]);
  const counts = useMemo(() => countLegend(answer, view.kinds), [answer, view.kinds]);
  const [hovered, setHovered] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const [openGroup, setOpenGroup] = useState<string>();
  const [drawable, setDrawable] = useState(canDraw);
  const controls = useRef<CanvasControls>(null);
  const section = useRef<HTMLElement>(null);
  const width = useWidth(section);
  useGraphKeys(view);

  const litBy = useCallback(
    (key: string | undefined) => (onPage && picture ? litOnPage(picture, key) : litAround(free.links, key)),
    [onPage, picture, free],
  );
  // Of a picture that is all around one thing nothing fades while that thing is chosen.
  const isCentre = !onPage && view.around !== undefined && view.around === view.chosen;
  const chosenLit = useMemo(() => (isCentre ? undefined : litBy(view.chosen)), [isCentre, litBy, view.chosen]);
  const light: Light = useMemo(
    () => ({ lit: litBy(hovered) ?? chosenLit, chosen: view.chosen, hovered, focused }),
    [litBy, hovered, chosenLit, view.chosen, focused],
  );
  // On the page what is linked with the choice must be named, so the choice is part of the layout; elsewhere it is not.
  const kept = onPage ? chosenLit?.nodes : undefined;
  const sceneFor = useCallback(
    (size: Size) => (onPage && picture ? pageScene(picture, size, kept ?? new Set()) : freeScene(free, size, whole)),
    [onPage, picture, kept, free, whole],
  );
  const shownGraph = onPage ? visible : free;
  const shownOf = useMemo(() => countShown(shownGraph, view.chosen), [shownGraph, view.chosen]);
  const press = useCallback((key: string | undefined) => {
    if (key?.startsWith("group:")) {
      setOpenGroup(key);
      go({ outline: true });
    } else go({ chosen: key });
  }, []);

  const measures = visible.nodes.filter(({ kind }) => kind === "Measure").length;
  const deeds = measures + visible.nodes.filter(({ kind }) => kind === "Recommendation").length;
  const nothing = onPage ? deeds === 0 : free.nodes.length === 0;
  const outline = view.outline || !drawable;
  const around = view.around === undefined ? undefined : free.nodes.find(({ key }) => key === view.around);
  const name = report ? `${reportName(report)}, ${report.title}` : "all reports";
  return (
    <div className="with-panel">
      <section
        className={outline && drawable ? "graph-view outlined" : "graph-view"}
        aria-label={`Graph of ${name}`}
        ref={section}
      >
        {outline && (
          <Outline
            graph={shownGraph}
            picture={onPage ? picture : undefined}
            opened={openGroup}
            onHover={setHovered}
            alone={!drawable}
          />
        )}
        {drawable && (
          <div className="picture-place">
            {nothing ? (
              <NothingFits answer={answer} />
            ) : (
              <Canvas
                label={`Graph of ${name}. Arrow keys go from thing to thing, Enter opens one. The outline holds the same as a list: key l.`}
                sceneFor={sceneFor}
                subject={
                  onPage ? `page ${report?.symbol}` : `free ${report?.symbol} ${view.around ?? ""} ${free.nodes.length}`
                }
                light={light}
                onHover={setHovered}
                onFocus={setFocused}
                onPress={press}
                onLost={() => setDrawable(false)}
                controls={controls}
              />
            )}
            {view.layout === "free" && (
              <p className="around">
                {view.around === undefined ? (
                  <>
                    <b>{all ? "All reports" : report && reportName(report)}</b>{" "}
                    <span className="quiet figures">
                      {free.nodes.length} things, {free.links.length} links
                      {answer.cut && `; ${answer.nodes.length} of ${answer.total.nodes} loaded`}
                    </span>
                  </>
                ) : (
                  <>
                    <b>Around {around?.code ?? around?.name ?? around?.label ?? view.around}</b>{" "}
                    <ViewLink to={{ around: undefined, expanded: [] }}>everything</ViewLink>
                  </>
                )}
              </p>
            )}
            {width >= 820 && (
              <div className="picture-ways">
                {width >= 1400 && !outline && <OutlineToggle />}
                <LayoutChoice onePage={onePage} />
              </div>
            )}
          </div>
        )}
        <Legend
          counts={counts}
          width={width}
          onePage={onePage}
          measures={{ shown: measures, all: counts.kinds.get("Measure") ?? 0 }}
          onZoom={(factor) => controls.current?.zoom(factor)}
          onFit={() => controls.current?.fit()}
        />
      </section>
      <ChosenPanel shownOf={shownOf} />
    </div>
  );
}
