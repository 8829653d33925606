import type { Parameters } from "../../cypher/stores/store";

export interface LinkFilters {
  readonly report?: string | undefined;
  readonly basis?: "stated" | "inferred" | undefined;
  readonly minScore?: number | undefined;
}

/** The filters of a request as the parameters of our queries: null where all is wanted. */
export const linkParameters = ({ report, basis, minScore }: LinkFilters): Parameters => ({
  reports: report === undefined ? null : [report],
  basis: basis ?? null,
  minScore: minScore ?? null,
});
export const reportsParameter = ({ report }: LinkFilters): Parameters => ({
  reports: report === undefined ? null : [report],
});
