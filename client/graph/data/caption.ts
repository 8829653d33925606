import type { NodeSummary } from "../../api/types";

/** A name this long or shorter stands as it is. */
const enough = 22;

const words = (text: string): number => text.split(" ").length;

/** The first words of a State's name where they are one of its aliases: "Venezuela (…)" is known as such. */
function shorterState(name: string, aliases: readonly string[]): string {
  const leading = aliases.filter((alias) => name.startsWith(`${alias} `) && alias.length > 3);
  return name.length > 36 ? (leading.sort((a, b) => b.length - a.length)[0] ?? name) : name;
}

/** A mandate is known by what stands before its first comma. */
const shorterMandate = (name: string): string => name.split(/, (?=including|especially|its|their|and\b)/)[0] ?? name;

function shorterBody(node: NodeSummary, name: string): string {
  if (name.length <= enough) return name;
  if (node.acronym) return node.acronym;
  const aliases = (node.aliases ?? []).filter((alias) => /^[A-Z][A-Za-z-]*[A-Z]$/.test(alias) && words(alias) === 1);
  return aliases[0] ?? name.replace(/^the /i, "").replace(/^United Nations (?=[a-z])/, "UN ");
}

/** How a thing is called where there is little room. The panel always says the whole name. */
export function shortName(node: NodeSummary): string {
  const name = node.name ?? node.label;
  if (node.kind === "State") return shorterState(name, node.aliases ?? []);
  if (node.kind === "Rapporteur") return shorterMandate(name);
  if (node.kind === "Entity") return shorterBody(node, name);
  return node.label;
}
