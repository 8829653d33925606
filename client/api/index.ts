import { type Asked, useAsked } from "./cache";
import { answered, api, type EdgeDetail, type NodeDetail, type ReportSummary, type ReportWhole } from "./client";

export { type Asked, forgetAnswers, useAsked } from "./cache";
export * from "./client";

export const useReports = (): Asked<{ readonly reports: readonly ReportSummary[]; readonly total: number }> =>
  useAsked("reports", () => answered(api.GET("/api/reports")));

/** A whole report: its text with the mentions and claims in it. */
export const useReport = (symbol: string | undefined): Asked<ReportWhole> =>
  useAsked(symbol && `report ${symbol}`, () =>
    answered(api.GET("/api/reports/{symbol}", { params: { path: { symbol: symbol ?? "" } } })),
  );

export const useNode = (key: string | undefined): Asked<NodeDetail> =>
  useAsked(key && `node ${key}`, () => answered(api.GET("/api/nodes/{key}", { params: { path: { key: key ?? "" } } })));

export const useEdge = (key: string | undefined): Asked<EdgeDetail> =>
  useAsked(key && `edge ${key}`, () => answered(api.GET("/api/edges/{key}", { params: { path: { key: key ?? "" } } })));
