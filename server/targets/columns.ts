/** The columns of the matrix: States by region, bodies by sort, mandate holders, and measures that name nobody. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly kind: "State" | "Entity" | "Rapporteur" | "none";
}

const regions = ["Africa", "Americas", "Asia", "Europe", "Oceania"] as const;

export const columns: readonly Column[] = [
  ...regions.map((region) => ({ id: region, label: region, kind: "State" as const })),
  { id: "organs", label: "UN organs", kind: "Entity" },
  { id: "un", label: "UN entities", kind: "Entity" },
  { id: "others", label: "Regional, others", kind: "Entity" },
  { id: "mandates", label: "Mandate holders", kind: "Rapporteur" },
  { id: "none", label: "No actor named", kind: "none" },
];

const sorts: Readonly<Record<string, string>> = { organ: "organs", "treaty-body": "organs", un: "un" };

export interface Actor {
  readonly key: string;
  readonly kind: string;
  readonly region?: string | undefined;
  readonly entityKind?: string | undefined;
}

/** The column that an actor stands in; a State without a region of M49 stands with no region, so with the others. */
export function columnOf({ kind, region, entityKind }: Actor): string {
  if (kind === "Rapporteur") return "mandates";
  if (kind === "State") return columns.find(({ id }) => id === region)?.id ?? "others";
  return sorts[entityKind ?? ""] ?? "others";
}
