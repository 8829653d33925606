import { fold } from "../schema/fold";
import type { Properties } from "../schema/graph";

/**
 * The property by which both stores find a node: its names folded, each between bars (`| denmark | dnk |`), so that
 * `| q |` is a whole name, `| q` a name's beginning and ` q` a word's. It never leaves a store.
 */
export const searchProperty = "folded";

/** What names a node comes first; running text after that. */
const naming = ["label", "name", "acronym", "symbol", "code", "iso3", "title", "author", "number"] as const;

/** @returns the folded names and text of a node, as `searchProperty` holds them */
export function searchable(attributes: Properties): string {
  const names = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === "string" && fold(value) !== "") names.add(fold(value));
  };
  for (const property of naming) add(attributes[property]);
  for (const property of ["aliases", "symbols"]) {
    const values = attributes[property];
    if (Array.isArray(values)) values.forEach(add);
  }
  add(attributes.text);
  return names.size === 0 ? "" : `| ${[...names].join(" | ")} |`;
}
