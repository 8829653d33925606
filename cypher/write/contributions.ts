import type { Properties, PropertyValue } from "../schema/graph";

/** What one report says of a shared node: the properties of its NAMES edge. */
export interface Contribution {
  readonly report: string;
  readonly properties: Properties;
}

/** What a NAMES edge may give to its node where the vocabulary has none. */
export const contributed = [
  "name",
  "label",
  "acronym",
  "title",
  "author",
  "year",
  "entityKind",
  "mandateKind",
  "instrumentKind",
  "body",
] as const;

const byReport = (a: Contribution, b: Contribution): number => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0);

/**
 * The properties of a node that several reports name: the vocabulary's own, for what it lacks those of the least
 * report that has one; aliases the sorted union; x and y the mean. The same in whatever order reports come.
 *
 * @param own the node as one graph has it, or as it was stored
 * @param now what the reports that name it contribute
 * @param before what reports contributed that no longer name it or are being replaced: theirs is not the vocabulary's
 */
export function sharedProperties(
  own: Properties,
  now: readonly Contribution[],
  before: readonly Contribution[] = [],
): Properties {
  const sorted = [...now].sort(byReport);
  const result: Record<string, PropertyValue> = { ...own };
  for (const property of contributed) {
    const value = sorted.find((one) => one.properties[property] !== undefined)?.properties[property];
    if (value !== undefined) result[property] = value;
    else if (property !== "label" && before.some((one) => one.properties[property] !== undefined))
      delete result[property];
  }
  const aliases = union(sorted, [result.name, result.acronym]);
  if (aliases.length > 0 || own.aliases !== undefined) result.aliases = aliases;
  const x = mean(sorted, "x");
  const y = mean(sorted, "y");
  return { ...result, ...(x === undefined ? {} : { x }), ...(y === undefined ? {} : { y }) };
}

/** All that reports call it but for its own name and acronym: a name that one report has and another lacks is an alias. */
function union(contributions: readonly Contribution[], own: readonly unknown[]): readonly string[] {
  const all = new Set<string>();
  for (const { properties } of contributions) {
    const { name, acronym, aliases } = properties;
    for (const one of [name, acronym]) if (typeof one === "string") all.add(one);
    if (Array.isArray(aliases)) for (const alias of aliases) all.add(String(alias));
  }
  return [...all].filter((name) => !own.includes(name)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Summed in order of symbol: sums of floats depend on their order. */
function mean(sorted: readonly Contribution[], property: "x" | "y"): number | undefined {
  const values = sorted.map((one) => one.properties[property]).filter((value) => typeof value === "number");
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
