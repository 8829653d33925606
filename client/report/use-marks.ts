import { type RefObject, useEffect } from "react";
import { go } from "../state";

const links = (within: HTMLElement): HTMLElement[] => [...within.querySelectorAll<HTMLElement>("a.reader-mark")];

/**
 * Marks in the text as one stop of the Tab key: left and right go from mark to mark, Enter chooses. A press anywhere on
 * a mark chooses it. They are listened to on the text as a whole, since there are hundreds.
 */
export function useMarks(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const choose = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
      const mark = event.target.closest<HTMLElement>("[data-choose]");
      if (!mark?.dataset.choose) return;
      event.preventDefault();
      // A person who selects words to copy them has not pressed on a mark.
      if (window.getSelection()?.isCollapsed === false) return;
      go({ chosen: mark.dataset.choose });
    };
    const move = (event: KeyboardEvent) => {
      const here = document.activeElement;
      if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
      if (!(here instanceof HTMLElement) || !here.matches("a.reader-mark")) return;
      const all = links(element);
      const next = all[all.indexOf(here) + (event.key === "ArrowRight" ? 1 : -1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    let entry: HTMLElement | undefined;
    const enter = (mark: HTMLElement | undefined) => {
      if (!mark) return;
      if (entry) entry.tabIndex = -1;
      entry = mark;
      entry.tabIndex = 0;
    };
    const follow = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement && event.target.matches("a.reader-mark")) enter(event.target);
    };
    const seen = () => {
      const { top, bottom } = element.getBoundingClientRect();
      if (element.contains(document.activeElement)) return;
      enter(
        [...element.querySelectorAll<HTMLElement>(".reader-row")]
          .filter((row) => row.getBoundingClientRect().bottom > top && row.getBoundingClientRect().top < bottom)
          .flatMap(links)[0],
      );
    };
    seen();
    element.addEventListener("click", choose);
    element.addEventListener("keydown", move);
    element.addEventListener("focusin", follow);
    element.addEventListener("scrollend", seen);
    return () => {
      element.removeEventListener("click", choose);
      element.removeEventListener("keydown", move);
      element.removeEventListener("focusin", follow);
      element.removeEventListener("scrollend", seen);
    };
  }, [scroller]);
}
