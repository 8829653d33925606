import type { Store, StoreNode, Value } from "../../cypher/stores/store";

const isNode = (value: Value | undefined): value is StoreNode =>
  typeof value === "object" && value !== null && "type" in value && value.type === "node";

/**
 * The specimen report is shown to who has nothing yet: it leaves when the first real report has arrived.
 *
 * @param arrived the symbols of reports that were just stored
 * @returns the symbols of what left
 */
export async function retireSpecimen(store: Store, arrived: readonly string[]): Promise<readonly string[]> {
  const rows = await store.read("reports", { skip: 0, limit: 100_000 });
  const reports = rows.map((row) => row.report).filter(isNode);
  const isSpecimen = (report: StoreNode): boolean => report.properties.specimen === true;
  const isNew = (report: StoreNode): boolean => arrived.includes(String(report.properties.symbol));
  if (!reports.some((report) => isNew(report) && !isSpecimen(report))) return [];
  const leaving = reports.filter(isSpecimen).map((report) => String(report.properties.symbol));
  for (const symbol of leaving) await store.remove(symbol);
  return leaving;
}
