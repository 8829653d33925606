import type { Store } from "../../cypher/stores/store";
import { type Sheet, sheet } from "../schemas/graph";
import type { ReportSummary } from "../schemas/report";
import { maybeNumber, maybeText, nodeIn, numberIn, textIn } from "./values";

/** Rows of a sheet are drawn for so many reports; of more, a report is one row. */
const drawn = 12;

/** The pages in the middle of the picture. */
export function readSheets(store: Store, reports: readonly ReportSummary[]): Promise<Sheet[]> {
  const whole = reports.length <= drawn;
  return Promise.all(reports.map(async (report) => ({ ...head(report), ...(await rows(store, report, whole)) })));
}

const masthead = sheet.omit({ sections: true, paragraphs: true });

/** What of a report is printed at the head of its sheet. */
const head = (report: ReportSummary): Omit<Sheet, "sections" | "paragraphs"> => masthead.parse(report);

async function rows(
  store: Store,
  { symbol, key }: ReportSummary,
  whole: boolean,
): Promise<Pick<Sheet, "sections" | "paragraphs">> {
  if (!whole) return { sections: [], paragraphs: [] };
  const [sections, paragraphs] = await Promise.all([
    store.read("report-sections", { symbol }),
    store.read("sheet-paragraphs", { symbol }),
  ]);
  return {
    sections: sections.map((row) => sectionOf(nodeIn(row, "section"), textIn(row, "parent"), key)),
    paragraphs: paragraphs.map((row) => {
      const parent = textIn(row, "parent");
      const page = maybeNumber(row.page);
      return {
        key: textIn(row, "key"),
        number: textIn(row, "number"),
        order: numberIn(row, "order"),
        ...(page !== undefined && { page }),
        length: numberIn(row, "length"),
        ...(parent !== key && { section: parent }),
      };
    }),
  };
}

/** A section with the one above it; none above where the report itself holds it. */
export function sectionOf(
  section: ReturnType<typeof nodeIn>,
  parent: string,
  report: string,
): Sheet["sections"][number] {
  const { number, title, order } = section.properties;
  return {
    key: section.key,
    number: maybeText(number) ?? "",
    title: maybeText(title) ?? "",
    order: maybeNumber(order) ?? 0,
    ...(parent !== report && { parent }),
  };
}
