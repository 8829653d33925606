import { type RefObject, useEffect } from "react";

const steps: Readonly<Record<string, readonly [row: number, cell: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * A table of many links as one stop of the Tab key: arrows go from one to the next in the row, or to the nearest in the
 * row above or below. What takes part carries `data-cell`.
 */
export function useGridArrows(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const element = table.current;
    if (!element) return;
    const cells = () => [...element.querySelectorAll<HTMLElement>("[data-cell]")];
    let entry: HTMLElement | undefined;
    /** One is reached by Tab; after rows opened or closed it may be another. */
    const settle = () => {
      const all = cells();
      if (entry === undefined || !all.includes(entry)) entry = all[0];
      for (const cell of all) cell.tabIndex = cell === entry ? 0 : -1;
    };
    const move = (event: KeyboardEvent) => {
      const step = steps[event.key];
      const here = document.activeElement;
      if (!step || !(here instanceof HTMLElement) || !here.matches("[data-cell]")) return;
      const next = step[0] === 0 ? cells()[cells().indexOf(here) + step[1]] : nearest(element, here, step[0]);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    const follow = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLElement) || !event.target.matches("[data-cell]")) return;
      entry = event.target;
      settle();
    };
    settle();
    const changes = new MutationObserver(settle);
    changes.observe(element, { childList: true, subtree: true });
    element.addEventListener("keydown", move);
    element.addEventListener("focusin", follow);
    return () => {
      changes.disconnect();
      element.removeEventListener("keydown", move);
      element.removeEventListener("focusin", follow);
    };
  }, [table]);
}

function nearest(table: HTMLTableElement, from: HTMLElement, step: number): HTMLElement | undefined {
  const rows = [...table.rows];
  const x = from.getBoundingClientRect().left;
  const row = from.closest("tr");
  if (!row) return undefined;
  for (let index = rows.indexOf(row) + step; rows[index]; index += step) {
    const cells = [...(rows[index]?.querySelectorAll<HTMLElement>("[data-cell]") ?? [])];
    const away = (cell: HTMLElement) => Math.abs(cell.getBoundingClientRect().left - x);
    if (cells.length > 0) return cells.reduce((best, cell) => (away(cell) < away(best) ? cell : best));
  }
  return undefined;
}
