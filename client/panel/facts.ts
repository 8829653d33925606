import { nodeKinds } from "../../cypher/schema/kinds";
import type { NodeSummary } from "../api/types";
import { placeName } from "../evidence/citation";

const bodySorts: Readonly<Record<string, string>> = {
  organ: "United Nations organ",
  un: "United Nations entity",
  "treaty-body": "Treaty body",
  regional: "Regional body",
  ngo: "Non-governmental organization",
  initiative: "Initiative",
};

/** The sort of thing, as the line over its name says it. */
export function sortOf(node: NodeSummary): string {
  if (node.kind === "Entity") return bodySorts[node.entityKind ?? ""] ?? "Body";
  if (node.kind === "Measure" && node.measureKind) return `Measure: ${node.measureKind}`;
  if (node.kind === "Instrument" && node.instrumentKind) return `Instrument: ${node.instrumentKind}`;
  return nodeKinds[node.kind].singular;
}

/** The name by which the panel calls it: the whole one. */
export function nameOf(node: NodeSummary): string {
  if (node.code !== undefined) return node.title ?? node.label;
  return node.name ?? node.title ?? node.text ?? node.label;
}

/** One line of facts beneath the name. */
export function factsOf(node: NodeSummary): string {
  const facts: (string | undefined)[] = [];
  switch (node.kind) {
    case "State":
      facts.push(node.subregion ?? node.region, ...(node.groups ?? []));
      break;
    case "Entity":
    case "Rapporteur":
    case "Instrument": {
      const others = (node.aliases ?? []).filter((alias) => alias !== node.name && alias !== node.acronym);
      facts.push(node.acronym, others.length > 0 ? `also “${others.slice(0, 4).join("”, “")}”` : undefined);
      break;
    }
    case "Resolution":
    case "Document":
      facts.push(node.symbol === node.label ? undefined : node.symbol, node.body, node.year?.toString());
      break;
    case "Source":
      facts.push(node.author, node.year?.toString());
      break;
    case "Target":
    case "Indicator":
      facts.push(`Goal ${node.code?.split(".")[0]}`);
      break;
    case "Measure":
    case "Recommendation":
    case "Statistic":
      facts.push(
        node.paragraph && placeName(node.paragraph),
        node.unit && `${node.value?.join(" to ") ?? ""} ${node.unit}`,
      );
      break;
    case "Paragraph":
      facts.push(node.page === undefined ? undefined : `page ${node.page}`);
      break;
  }
  return facts.filter(Boolean).join("; ");
}
