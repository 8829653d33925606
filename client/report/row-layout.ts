import { type RefObject, useLayoutEffect, useState } from "react";
import type { NameNote, ParagraphBlock, TargetNote } from "./reading";
import { type Placed, placeSidenotes, type Wanted } from "./sidenotes";

/** A note with the point of the text that it belongs to: the foot of a word, `x` from the row's left. */
export interface Anchored extends Wanted {
  readonly x: number;
}
export interface RowLayout {
  readonly width: number;
  readonly height: number;
  /** The edges of the sheet, from the row's left. */
  readonly sheetLeft: number;
  readonly sheetRight: number;
  /** The least height of the row: as high as its longer margin needs. */
  readonly least: number | undefined;
  readonly names: readonly Placed<Anchored & { readonly note: NameNote }>[];
  readonly targets: readonly Placed<Anchored & { readonly note: TargetNote }>[];
}

const pitch = 17;

/**
 * Where the notes of a row stand. Only rows near what is seen are measured: the text of the others is not even laid out
 * (content-visibility), which is what keeps a report of a thousand paragraphs quick.
 */
export function useRowLayout(
  row: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  block: ParagraphBlock,
): RowLayout | undefined {
  const [layout, setLayout] = useState<RowLayout>();
  useLayoutEffect(() => {
    const element = row.current;
    if (!element || (block.names.length === 0 && block.targets.length === 0)) return;
    let near = false;
    const measure = () => {
      if (near) setLayout(measureRow(element, block));
    };
    const sizes = new ResizeObserver(measure);
    const sight = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting || near) return;
        near = true;
        const sheet = element.querySelector(".reader-sheet");
        if (sheet) sizes.observe(sheet);
        measure();
      },
      { root: scroller.current, rootMargin: "700px 0px" },
    );
    sight.observe(element);
    return () => {
      sight.disconnect();
      sizes.disconnect();
    };
  }, [row, scroller, block]);
  return layout;
}

function measureRow(row: HTMLElement, block: ParagraphBlock): RowLayout | undefined {
  const sheet = row.querySelector<HTMLElement>(".reader-sheet");
  const names = row.querySelector<HTMLElement>(".reader-names");
  const targets = row.querySelector<HTMLElement>(".reader-targets");
  if (!sheet || !names || !targets || names.offsetWidth === 0) return undefined;
  const box = row.getBoundingClientRect();
  const sheetBox = sheet.getBoundingClientRect();
  const most = Math.max(block.names.length, targets.offsetWidth === 0 ? 0 : block.targets.length);
  const least = most * pitch + 14;
  const height = Math.max(sheet.offsetHeight, least);
  const place = <Note extends Wanted>(notes: readonly Note[]) => placeSidenotes(notes, pitch, 10, height - pitch + 6);
  return {
    width: box.width,
    height,
    sheetLeft: sheetBox.left - box.left,
    sheetRight: sheetBox.right - box.left,
    least: least > sheet.offsetHeight ? least : undefined,
    names: place(oncePerLine(block.names.flatMap((note) => anchorOfName(row, box, note)))),
    targets: targets.offsetWidth === 0 ? [] : place(block.targets.flatMap((note) => anchorOfTarget(row, box, note))),
  };
}

function anchorOfName(row: HTMLElement, box: DOMRect, note: NameNote): AnchoredName[] {
  const rect = row.querySelector(`p.reader-paragraph [data-at="${note.start}"]`)?.getClientRects()[0];
  return rect ? [{ note, wanted: rect.bottom - box.top - 1.5, x: rect.left - box.left }] : [];
}

type AnchoredName = Anchored & { readonly note: NameNote };

/** A name that stands twice in one line has one note, for all that it is said to do there. */
function oncePerLine(notes: readonly AnchoredName[]): readonly AnchoredName[] {
  const kept: AnchoredName[] = [];
  for (const next of notes) {
    const { note } = next;
    const same = (other: AnchoredName) =>
      other.note.thing.key === note.thing.key && Math.abs(other.wanted - next.wanted) < 3;
    const at = kept.findIndex(same);
    const before = kept[at];
    if (!before) kept.push(next);
    else {
      const edges = [...before.note.edges, ...note.edges];
      const claims = [...before.note.claims, ...note.claims];
      kept[at] = { ...before, note: { ...before.note, edges, claims } };
    }
  }
  return kept;
}

function anchorOfTarget(row: HTMLElement, box: DOMRect, note: TargetNote): (Anchored & { note: TargetNote })[] {
  const pieces = [...row.querySelectorAll<HTMLElement>("p.reader-paragraph [data-claims]")];
  const last = pieces.findLast((piece) => piece.dataset.claims?.split("\n").includes(note.claim));
  const rect = [...(last?.getClientRects() ?? [])].at(-1);
  return rect ? [{ note, wanted: rect.bottom - box.top - 1.5, x: rect.right - box.left }] : [];
}
