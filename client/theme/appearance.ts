import { useSyncExternalStore } from "react";

/** Light, dark, or as the system has it. */
export type Appearance = "system" | "light" | "dark";

const place = "ibid.appearance";
const systemDark = () => window.matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

function stored(): Appearance {
  try {
    const value = window.localStorage.getItem(place);
    return value === "light" || value === "dark" ? value : "system";
  } catch {
    // A browser that forbids storage still gets the system's appearance.
    return "system";
  }
}

let appearance: Appearance = "system";
let dark = false;

function apply(): void {
  dark = appearance === "dark" || (appearance === "system" && systemDark().matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  for (const listener of listeners) listener();
}

/** Puts the remembered appearance on the page, and keeps it in step with the system's. */
export function startAppearance(): void {
  appearance = stored();
  systemDark().addEventListener("change", apply);
  apply();
}

export function setAppearance(next: Appearance): void {
  appearance = next;
  try {
    if (next === "system") window.localStorage.removeItem(place);
    else window.localStorage.setItem(place, next);
  } catch {
    // Without storage the choice holds until the page is left.
  }
  apply();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What was chosen, and whether the page is dark now: canvases write their colours again when it changes. */
export function useAppearance(): { readonly appearance: Appearance; readonly dark: boolean } {
  const chosen = useSyncExternalStore(subscribe, () => appearance);
  const isDark = useSyncExternalStore(subscribe, () => dark);
  return { appearance: chosen, dark: isDark };
}

export const reducedMotion = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
