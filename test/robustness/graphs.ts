import { join } from "node:path";
import type { PropertyValue, ReportGraph } from "../../cypher/schema/graph";

export const sample = join(__dirname, "../../ingest/sample/A-99-705.txt");
export const fixture = (name: string): string => join(__dirname, "../fixtures", name);

/** What a file decides: where a page ends, and the file itself. */
const ofTheFile = ["page", "sourceFile", "sourceHash"];

/** A graph as lines, one a node or edge, without what the file decides. */
export function linesOf({ nodes, edges }: ReportGraph): string[] {
  const told = (attributes: Readonly<Record<string, unknown>>): string =>
    JSON.stringify(Object.entries(attributes).filter(([name]) => !ofTheFile.includes(name)));
  return [
    ...nodes.map(({ key, attributes }) => `${key} ${told(attributes)}`),
    ...edges.map(({ key, source, target, attributes }) => `${key} ${source} ${target} ${told(attributes)}`),
  ];
}

/** What changes with the length of words: offsets, and with the order of keys: places in the picture. */
const ofTheLength = [...ofTheFile, "x", "y", "start", "end", "key"];
const reference = new Set(["State"]);

/**
 * A graph as sorted lines that hold no offset: what has its place in its key is named by its paragraph and words. Every
 * string goes through `undo`, which takes back what was changed in the text.
 */
export function contentOf({ nodes, edges }: ReportGraph, undo: (text: string) => string = (text) => text): string[] {
  const undone = (value: PropertyValue): unknown =>
    typeof value === "string"
      ? undo(value)
      : Array.isArray(value)
        ? [...new Set(value.map((inner) => (typeof inner === "string" ? undo(inner) : inner)))].sort()
        : value;
  /** A name in another dress is the name itself once what was changed is taken back. */
  const otherNames = (aliases: unknown, { name, acronym }: Readonly<Record<string, PropertyValue>>): unknown =>
    Array.isArray(aliases)
      ? aliases.filter((alias) => alias !== undo(String(name)) && alias !== undo(String(acronym)))
      : aliases;
  const told = (attributes: Readonly<Record<string, PropertyValue>>): string =>
    JSON.stringify(
      Object.entries(attributes)
        .filter(([name]) => !ofTheLength.includes(name))
        .map(([name, value]) => [name, name === "aliases" ? otherNames(undone(value), attributes) : undone(value)])
        .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    );
  const names = new Map(
    nodes.map(({ key, attributes }) => [
      key,
      /@\d+(?:\.\d+)?$/.test(key) ? undo(`${attributes.kind}:${attributes.paragraph}:${attributes.text}`) : undo(key),
    ]),
  );
  const nameOf = (key: string): string => names.get(key) ?? key;
  return [
    ...nodes.map(({ key, attributes }) =>
      // a State's own facts are the vocabulary's
      reference.has(attributes.kind) ? nameOf(key) : `${nameOf(key)} ${told(attributes)}`,
    ),
    ...edges
      // what NAMES contributes is said on the node
      .map(({ source, target, attributes }) =>
        attributes.kind === "NAMES"
          ? `${nameOf(source)} NAMES ${nameOf(target)} ${attributes.count}`
          : `${nameOf(source)} ${nameOf(target)} ${told(attributes)}`,
      ),
  ].sort();
}

export interface Difference {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

export function difference(before: readonly string[], after: readonly string[]): Difference {
  const had = new Set(before);
  const has = new Set(after);
  return { lost: before.filter((line) => !has.has(line)), gained: after.filter((line) => !had.has(line)) };
}

export const none: Difference = { lost: [], gained: [] };
