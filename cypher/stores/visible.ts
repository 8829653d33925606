import { searchProperty } from "../write/searchable";
import type { Value } from "./store";

type Properties = { readonly [key: string]: Value };

/** A node's properties without what a store keeps for its own search. */
export function visibleProperties(properties: Properties): Properties {
  if (!(searchProperty in properties)) return properties;
  const { [searchProperty]: _hidden, ...visible } = properties;
  return visible;
}
