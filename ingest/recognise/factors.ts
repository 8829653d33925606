import type { SdgName } from "./goals";
import type { Passage } from "./passage";

/** Placeholder until stated links are read. */
export const factorsOf = (_passage: Passage, names: readonly SdgName[]): (string | undefined)[] =>
  names.map(() => undefined);
