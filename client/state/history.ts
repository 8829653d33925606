import { readAddress, writeAddress } from "./address";
import { firstView, type View } from "./view";

/** What is put beside each entry of the browser's history: how many steps of ours lie before it. */
interface Step {
  readonly step: number;
}
const stepOf = (state: unknown): number =>
  typeof state === "object" && state !== null && "step" in state && typeof state.step === "number" ? state.step : 0;

export interface Travel {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

const listeners = new Set<() => void>();
let view: View = firstView;
let last = 0;
let travel: Travel = { canUndo: false, canRedo: false };

function tell(): void {
  const step = stepOf(window.history.state);
  last = Math.max(last, step);
  travel = { canUndo: step > 0, canRedo: step < last };
  for (const listener of listeners) listener();
}

function read(): void {
  view = readAddress(window.location.pathname, window.location.search);
  tell();
}

/** Reads the first view from the address and follows the browser's back and forward. */
export function startHistory(): void {
  window.addEventListener("popstate", read);
  const state: Step = { step: stepOf(window.history.state) };
  window.history.replaceState(state, "");
  read();
}

export const currentView = (): View => view;
export const currentTravel = (): Travel => travel;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The address of the current view with some changes: for links, so that they open in a new tab too. */
export const addressOf = (changes: Partial<View>): string => writeAddress({ ...view, ...changes });

/**
 * Goes to the current view with some changes: a step in the browser's history, so that back undoes it. With `replace`
 * it takes the place of the current step (while a slider is dragged, a text typed).
 */
export function go(changes: Partial<View>, { replace = false } = {}): void {
  const next = { ...view, ...changes };
  const address = writeAddress(next);
  if (address === writeAddress(view)) return;
  view = next;
  const step = stepOf(window.history.state);
  const state: Step = { step: replace ? step : step + 1 };
  if (replace) window.history.replaceState(state, "", address);
  else {
    last = state.step;
    window.history.pushState(state, "", address);
  }
  tell();
}

export const undo = (): void => {
  if (travel.canUndo) window.history.back();
};
export const redo = (): void => {
  if (travel.canRedo) window.history.forward();
};
