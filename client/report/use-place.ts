import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { go } from "../state";

interface Options {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly place: string | undefined;
  readonly chosen: string | undefined;
  readonly placeOfChosen: string | undefined;
  readonly onSection: (section: string | undefined) => void;
}

const clearance = 64;

const signs = ["wheel", "pointerdown", "keydown", "touchstart"] as const;

/**
 * Scrolls, and goes on setting right for a moment what moves while rows above are laid out for the first time; until
 * the person takes over.
 */
function hold(scroller: HTMLElement, settle: () => void): void {
  const until = performance.now() + 900;
  let stopped = false;
  const stop = () => {
    stopped = true;
    for (const sign of signs) window.removeEventListener(sign, stop);
  };
  for (const sign of signs) window.addEventListener(sign, stop, { passive: true });
  const again = () => {
    if (stopped || !scroller.isConnected) return;
    settle();
    if (performance.now() < until) requestAnimationFrame(again);
    else stop();
  };
  again();
}

/** Scrolls so that a place stands a little under the upper edge. */
export function scrollToBlock(scroller: HTMLElement | null, id: string, share: number): void {
  const row = document.getElementById(id);
  if (!scroller || !row) return;
  hold(scroller, () => {
    const top = row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    const away = top + share * row.offsetHeight - clearance;
    if (Math.abs(away) > 1) scroller.scrollTop += away;
  });
}

export const scrollToPlace = (scroller: HTMLElement | null, place: string): void =>
  scrollToBlock(scroller, `place-${place}`, 0);

function inSight(scroller: HTMLElement, element: Element): boolean {
  const box = element.getBoundingClientRect();
  const within = scroller.getBoundingClientRect();
  return box.top >= within.top + 24 && box.bottom <= within.bottom - 8;
}

/** Brings what is chosen into sight, if it is not there: its own words, not only its paragraph. */
function showChosen(scroller: HTMLElement, placeOfChosen: string): void {
  const row = document.getElementById(`place-${placeOfChosen}`);
  if (!row) return;
  // Where the words stand already in sight nothing moves, so that a press does not make the page jump.
  const words = () => row.querySelector(".chosen") ?? row;
  if (inSight(scroller, words())) return;
  hold(scroller, () => {
    const top = words().getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    const away = top - scroller.clientHeight / 3;
    if (Math.abs(away) > 1) scroller.scrollTop += away;
  });
}

/**
 * Keeps the text and the address in step: what is asked for in the address is scrolled to; where a person scrolls, the
 * address follows, so that a reload opens at the same paragraph.
 */
export function usePlace({ scroller, place, chosen, placeOfChosen, onSection }: Options) {
  const own = useRef<string>(undefined);
  const first = useRef(true);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const atPlace = place !== undefined && place !== own.current;
    if (atPlace) scrollToPlace(element, place);
    // Opened at a paragraph, with something chosen elsewhere: the paragraph is what was asked for.
    const follows = !first.current || !atPlace || place === placeOfChosen;
    if (chosen !== undefined && placeOfChosen !== undefined && follows) showChosen(element, placeOfChosen);
    first.current = false;
    own.current = place;
  }, [scroller, place, chosen, placeOfChosen]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    let waiting = 0;
    const look = () => {
      frame = 0;
      const row = topRow(element);
      onSection(row?.dataset.section);
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        const top = topRow(element);
        const here = top?.dataset.place;
        // A footnote that was asked for stands within its paragraph: the address keeps the footnote.
        const asked = own.current === undefined ? null : document.getElementById(`place-${own.current}`);
        if (here === undefined || (asked && top?.contains(asked))) return;
        own.current = here;
        go({ place: here }, { replace: true });
      }, 400);
    };
    const listen = () => {
      frame ||= requestAnimationFrame(look);
    };
    onSection(topRow(element)?.dataset.section);
    element.addEventListener("scroll", listen, { passive: true });
    return () => {
      element.removeEventListener("scroll", listen);
      cancelAnimationFrame(frame);
      window.clearTimeout(waiting);
    };
  }, [scroller, onSection]);

  const startOf = useCallback(
    (number: string) => {
      const row = document.getElementById(`place-${number}`);
      return scroller.current !== null && row !== null && row.offsetTop >= scroller.current.scrollTop;
    },
    [scroller],
  );
  return { startOf };
}

/** The row that is being read: the first whose end is well below the upper edge. */
function topRow(scroller: HTMLElement): HTMLElement | undefined {
  const y = scroller.scrollTop + clearance + 24;
  const rows = scroller.querySelectorAll<HTMLElement>("[data-block]");
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.offsetTop ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return rows[low];
}
