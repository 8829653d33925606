import type { NodeSummary } from "../../api/types";

export const groupNames = [
  "Africa",
  "Americas",
  "Asia",
  "Europe",
  "Oceania",
  "Other States",
  "United Nations organs",
  "United Nations entities",
  "Regional bodies and others",
  "Mandate holders and experts",
] as const;
export type GroupName = (typeof groupNames)[number];

/** Where there is little room. */
export const shortGroupNames: Partial<Record<GroupName, string>> = {
  "United Nations organs": "UN organs",
  "United Nations entities": "UN entities",
  "Regional bodies and others": "Regional, others",
  "Mandate holders and experts": "Mandate holders",
};

/** The group in which an actor stands: States by region, bodies by sort (treaty bodies with the organs), mandates. */
export function groupOf(node: NodeSummary): GroupName {
  if (node.kind === "Rapporteur") return "Mandate holders and experts";
  if (node.kind === "State") return groupNames.find((name) => name === node.region) ?? "Other States";
  if (node.entityKind === "organ" || node.entityKind === "treaty-body") return "United Nations organs";
  return node.entityKind === "un" ? "United Nations entities" : "Regional bodies and others";
}
