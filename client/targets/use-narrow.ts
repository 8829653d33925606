import { type RefObject, useLayoutEffect, useState } from "react";

/** Whether an element is narrower than so many pixels; a panel beside it counts, which a media query would not see. */
export function useNarrow(element: RefObject<HTMLElement | null>, width: number): boolean {
  const [narrow, setNarrow] = useState(() => window.innerWidth < width);
  useLayoutEffect(() => {
    const sizes = new ResizeObserver((entries) => {
      for (const entry of entries) setNarrow(entry.target.clientWidth < width);
    });
    // The element comes with the answer: it is looked for after each drawing.
    if (element.current) sizes.observe(element.current);
    return () => sizes.disconnect();
  });
  return narrow;
}
