import { type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Choice } from "./choice";
import type { Block } from "./reading";
import { drawMap } from "./sheet-map";

interface Props {
  readonly blocks: readonly Block[];
  readonly choice: Choice;
  readonly scroller: React.RefObject<HTMLElement | null>;
  /** Goes to a block, and how far into it. */
  readonly onGo: (block: Block, share: number) => void;
}

/**
 * The map of the whole report at the edge. It is a way for the pointer alone: contents and the buttons for measures do
 * the same for the keyboard, so a screen reader passes it over.
 */
export function MapStrip({ blocks, choice, scroller, onGo }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const frame = useRef<SVGRectElement>(null);
  const [size, setSize] = useState({ width: 52, height: 0 });
  const map = useMemo(() => drawMap(blocks, choice, size.width, size.height), [blocks, choice, size]);

  useEffect(() => {
    const element = strip.current;
    if (!element) return;
    const sizes = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let asked = 0;
    const follow = () => {
      asked = 0;
      const [top, bottom] = [element.scrollTop, element.scrollTop + element.clientHeight].map((y) =>
        heightOnMap(element, map.tops, y),
      );
      frame.current?.setAttribute("y", String(top));
      frame.current?.setAttribute("height", String(Math.max(6, (bottom ?? 0) - (top ?? 0))));
    };
    const listen = () => {
      asked ||= requestAnimationFrame(follow);
    };
    follow();
    element.addEventListener("scroll", listen, { passive: true });
    return () => {
      element.removeEventListener("scroll", listen);
      cancelAnimationFrame(asked);
    };
  }, [scroller, map]);

  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === "pointermove" && event.buttons !== 1) return;
    const y = event.clientY - event.currentTarget.getBoundingClientRect().top;
    const index = Math.max(
      0,
      map.tops.findLastIndex((top) => top <= y),
    );
    const block = blocks[Math.min(index, blocks.length - 1)];
    const from = map.tops[index] ?? 0;
    const to = map.tops[index + 1] ?? from + 1;
    if (block) onGo(block, Math.min(1, (y - from) / Math.max(1, to - from)));
  };

  return (
    <div ref={strip} className="reader-map" aria-hidden="true" onPointerDown={press} onPointerMove={press}>
      <svg width={size.width} height={size.height} aria-hidden="true">
        {map.marked.map((y) => (
          <rect key={y} className="marker" x={0} y={y - 4} width={size.width} height={9} />
        ))}
        <path className="text" d={map.text} />
        <path className="ticks" d={map.ticks} />
        <rect ref={frame} className="frame" x={1} width={size.width - 2} y={0} height={0} />
      </svg>
    </div>
  );
}

/** Where a height of the scrolled text lies on the map: within the row that it falls into, in proportion. */
function heightOnMap(scroller: HTMLElement, tops: readonly number[], y: number): number {
  const rows = scroller.querySelectorAll<HTMLElement>("[data-block]");
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.offsetTop ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  const row = rows[low];
  const from = tops[low] ?? 0;
  if (!row) return 0;
  const share = Math.min(1, Math.max(0, (y - row.offsetTop) / Math.max(1, row.offsetHeight)));
  return from + share * ((tops[low + 1] ?? from) - from);
}
