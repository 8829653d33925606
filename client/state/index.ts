import { useSyncExternalStore } from "react";
import { currentTravel, currentView, subscribe, type Travel } from "./history";
import type { View } from "./view";

export { readAddress, writeAddress } from "./address";
export { addressOf, currentView, go, redo, startHistory, undo } from "./history";
export * from "./view";

/** The view as it is now; the component is drawn again when it changes. */
export const useView = (): View => useSyncExternalStore(subscribe, currentView);

/** Whether there is a step to go back to, or forward. */
export const useTravel = (): Travel => useSyncExternalStore(subscribe, currentTravel);
