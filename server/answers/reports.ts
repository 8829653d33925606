import type { Row, Store, StoreNode } from "../../cypher/stores/store";
import type { KeptFiles } from "../jobs/kept-files";
import type { ReportSummary } from "../schemas/report";
import { maybeNumber, maybeText, nodeIn, numberIn, texts } from "./values";

/** More reports than any store of ours holds. */
const all = { skip: 0, limit: 100_000 };

/** What is known of each report in the graph, the latest first. */
export async function listReports(store: Store): Promise<ReportSummary[]> {
  return (await store.read("reports", all)).map(summaryOf);
}

export async function readReports(
  store: Store,
  files: KeptFiles,
): Promise<{ reports: ReportSummary[]; total: number }> {
  const reports = await Promise.all((await listReports(store)).map((report) => withFile(report, files)));
  return { reports, total: reports.length };
}

export const withFile = async (report: ReportSummary, files: KeptFiles): Promise<ReportSummary> => ({
  ...report,
  file: (await files.find(report.symbol)) !== undefined,
});

export async function countReports(store: Store): Promise<number> {
  const row = (await store.read("counts-nodes")).find(({ kind }) => kind === "Report");
  return row === undefined ? 0 : numberIn(row, "count");
}

const summaryOf = (row: Row): ReportSummary =>
  reportSummaryOf(nodeIn(row, "report"), {
    paragraphs: numberIn(row, "paragraphs"),
    measures: numberIn(row, "measures"),
  });

const optionalTexts = ["documentType", "body", "agendaItem", "date", "periodFrom", "periodTo", "language"] as const;

export function reportSummaryOf(report: StoreNode, counts: ReportSummary["counts"]): ReportSummary {
  const { properties } = report;
  const text = (name: string): string => maybeText(properties[name]) ?? "";
  const session = maybeNumber(properties.session);
  const known = optionalTexts.flatMap((name) => {
    const value = maybeText(properties[name]);
    return value === undefined ? [] : [[name, value]];
  });
  return {
    key: report.key,
    symbol: text("symbol"),
    symbols: texts(properties.symbols),
    title: text("title"),
    ...Object.fromEntries(known),
    ...(session !== undefined && { session }),
    sourceFile: text("sourceFile"),
    sourceHash: text("sourceHash"),
    version: text("version"),
    doubts: texts(properties.doubts),
    specimen: properties.specimen === true,
    file: false,
    counts,
  };
}
