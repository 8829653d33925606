import { useEffect } from "react";
import { go, redo, undo, type ViewName } from "../state";
import { say } from "./announcer";

const viewOf: Readonly<Record<string, ViewName>> = { g: "graph", r: "report", t: "targets", c: "cypher" };

/** Whether the person is typing into something: then letters are letters. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable='true']") !== null;
}

const isCommand = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey;

/** The keys that hold in every view. What belongs to one view, that view listens for itself. */
export function usePageKeys({ search, help }: { search: () => void; help: () => void }): void {
  useEffect(() => {
    let awaited = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
        event.preventDefault();
        if (event.shiftKey) redo();
        else undo();
        return;
      }
      if (isCommand(event) || document.querySelector('[role="dialog"]')) return;
      const second = Date.now() - awaited < 1200 ? viewOf[event.key] : undefined;
      awaited = 0;
      if (second) go({ view: second });
      else if (event.key === "g") awaited = Date.now();
      else if (event.key === "/") search();
      else if (event.key === "?") help();
      else if (event.key === "y") {
        void navigator.clipboard?.writeText(window.location.href).then(() => say("Address copied"));
      } else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [search, help]);
}
