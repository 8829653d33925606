import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let said = "";

/** Says a line to people who listen to the page. The same line twice is said twice. */
export function say(line: string): void {
  said = said === line ? `${line}\u00a0` : line;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Stands once on the page; what is said appears in it. */
export function Announcer() {
  const line = useSyncExternalStore(subscribe, () => said);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {line}
    </div>
  );
}
