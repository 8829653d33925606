import { useEffect, useState } from "react";

const place = "ibid.queries";
const most = 30;

function stored(): readonly string[] {
  try {
    const read: unknown = JSON.parse(window.sessionStorage.getItem(place) ?? "[]");
    return Array.isArray(read) ? read.filter((query) => typeof query === "string") : [];
  } catch {
    // Without storage, or with something else in its place, the history begins now.
    return [];
  }
}

/** The queries that were run in this visit, the newest first, each once. */
export function usePast(query: string | undefined): readonly string[] {
  const [past, setPast] = useState(stored);
  useEffect(() => {
    if (query === undefined) return;
    setPast((before) => {
      const next = [query, ...before.filter((other) => other !== query)].slice(0, most);
      try {
        window.sessionStorage.setItem(place, JSON.stringify(next));
      } catch {
        // A browser that forbids storage keeps them while the page is open.
      }
      return next;
    });
  }, [query]);
  return past;
}
