import { placeName } from "../../evidence/citation";
import { fitText, type MeasureText } from "../canvas/text";
import type { Heading, Picture, Row, SheetSection } from "../data/picture";
import type { Frame } from "./frame";
import { noParts, type Parts } from "./parts";

/** The middle column: the report's own page, each measure a bar where it is said. */
export interface PlacedSheet extends Parts {
  readonly top: number;
  /** Where the lines of a paragraph meet the page. */
  readonly rows: Map<string, number>;
  readonly bars: Map<string, { readonly from: number; readonly to: number; readonly y: number; readonly row: string }>;
  readonly rules: { readonly y: number; readonly width: number }[];
  readonly barHeight: number;
}

const between = 2.5;
/** A very short clause still gives a bar that can be seen and pressed. */
const length = (text: string): number => Math.max(40, text.length);
const rowLength = (row: Row): number => row.deeds.reduce((sum, deed) => sum + length(deed.text), 0);

/**
 * The heading that is printed over each section, where only headings down to `depth` are: the innermost of these, and
 * only where it changes.
 */
function headingsTo(depth: number, sections: readonly SheetSection[]): (Heading | undefined)[] {
  let last: Heading | undefined;
  return sections.map(({ headings }) => {
    const heading = headings.slice(0, depth).at(-1);
    const changes = heading !== undefined && heading.key !== last?.key;
    last = heading ?? last;
    return changes && heading.title !== "" ? heading : undefined;
  });
}

/** Headings give way, the deeper first, where rows would become too thin to tell apart. */
function headingsShown(sections: readonly SheetSection[], rows: number, room: number, pitch: number) {
  const deepest = Math.max(0, ...sections.map((section) => section.headings.length));
  for (let depth = deepest; depth > 0; depth -= 1) {
    const headings = headingsTo(depth, sections);
    if ((room - headings.filter(Boolean).length * pitch) / rows >= 6.5) return headings;
  }
  return headingsTo(0, sections);
}

/** Pixels a letter: the longest row fills the page, unless one row is so long that all others would be dots. */
function scaleOf(rows: readonly Row[], width: number): (row: Row) => number {
  const fullest = (row: Row) => (width - between * (row.deeds.length - 1)) / rowLength(row);
  const fits = rows.map(fullest).sort((a, b) => a - b);
  const least = fits[0] ?? 1;
  const middle = fits[Math.floor(fits.length / 2)] ?? 1;
  const common = Math.min(Math.max(least, middle * 0.3), 1.2);
  return (row) => Math.min(common, fullest(row));
}

function placeMasthead(sheet: PlacedSheet, picture: Picture, frame: Frame, measure: MeasureText): void {
  const { left, right } = frame.sheet;
  const small = frame.room === "small";
  const { symbol, body, title } = picture.sheet;
  const inset = small ? 6 : 10;
  const width = right - left - 2 * inset;
  const symbolStyle = small ? "symbolSmall" : "symbol";
  const shown = fitText(symbol, symbolStyle, width, measure);
  sheet.captions.push({ x: right - inset, y: frame.top - 3, text: shown, style: symbolStyle, align: "right" });
  sheet.rules.push({ y: frame.top + (small ? 3 : 3.5), width: small ? 1 : 1.6 });
  if (frame.collapsed) return;
  const room = width - measure(shown, "symbol") - 12;
  if (body && room > 60) {
    sheet.captions.push({
      x: left + inset,
      y: frame.top - 3,
      text: fitText(body, "body", room, measure),
      style: "body",
    });
  }
  const titleShown = fitText(title, "title", right - left - inset - 4, measure);
  sheet.captions.push({ x: left + inset, y: frame.top + 18, text: titleShown, style: "title" });
}

export function placeSheet(
  picture: Picture,
  frame: Frame,
  kept: ReadonlySet<string>,
  measure: MeasureText,
): PlacedSheet {
  const small = frame.room === "small";
  const { left, right } = frame.sheet;
  const rows = picture.sections.flatMap((section) => section.rows);
  const gutter = small ? 20 : 30;
  const mast = frame.collapsed ? 26 : 42;
  const headPitch = small ? 9 : 16;
  const room = frame.bottom - frame.top - mast - 6;
  const headings = headingsShown(picture.sections, Math.max(1, rows.length), room, headPitch);
  const heads = headings.filter(Boolean).length;
  const pitch = Math.min(40, (room - heads * headPitch) / Math.max(1, rows.length));
  const barHeight = pitch < 6 ? Math.max(1, pitch * 0.6) : Math.max(3.5, Math.min(7, pitch - 6));
  const sheet: PlacedSheet = {
    ...noParts(),
    top: frame.top - 20,
    rows: new Map(),
    bars: new Map(),
    rules: [],
    barHeight,
  };
  placeMasthead(sheet, picture, frame, measure);
  const scale = scaleOf(rows, right - left - gutter - 12);
  const keptRow = (row: Row | undefined) => row?.deeds.some((deed) => kept.has(deed.key)) ?? false;

  let y = frame.top + mast - (small ? 14 : 12);
  let index = 0;
  let lastNumber = Number.NEGATIVE_INFINITY;
  for (const [place, section] of picture.sections.entries()) {
    const heading = headings[place];
    if (heading) {
      y += headPitch;
      const text = `${heading.number}  ${heading.title}`.trim();
      const shown = fitText(text, "section", right - left - 18, measure, "letter");
      if (!small) sheet.captions.push({ x: left + 10, y: y - 3, text: shown, style: "section" });
    }
    for (const row of section.rows) {
      const middle = y + pitch / 2;
      const ruleY = middle + barHeight / 2 + 2;
      const keys = row.deeds.map((deed) => deed.key);
      sheet.rows.set(row.number, ruleY);
      // Only numbers that fit are written, the chosen ones always; one that would stand beside a chosen one gives way.
      const number = /^\d+$/.test(row.number) ? row.number : "";
      const room = middle - lastNumber;
      const beside = pitch < 11.5 && keptRow(rows[index + 1]);
      const round = !small || Number(number) % 5 === 0;
      if (number !== "" && ((keptRow(row) && room >= 9) || (round && room >= 11 && !beside))) {
        lastNumber = middle;
        const at = { x: left + gutter - 6, y: middle + 3.6 };
        sheet.captions.push({ ...at, text: number, style: "number", litStyle: "numberLit", align: "right", of: keys });
      }
      const perLetter = scale(row);
      let x = left + gutter;
      for (const deed of row.deeds) {
        const width = length(deed.text) * perLetter;
        const hollow = deed.kind === "Recommendation";
        const key = { key: deed.key, of: [deed.key] };
        sheet.marks.push({
          ...key,
          x: x + width / 2,
          y: middle,
          halfWidth: width / 2,
          halfHeight: barHeight / 2,
          shape: hollow ? "frame" : "rectangle",
          colour: hollow ? "--k-recommendation" : "--k-measure",
          rest: 0.7,
        });
        sheet.bars.set(deed.key, { from: x, to: x + width, y: ruleY, row: row.number });
        sheet.markers.set(deed.key, {
          x: x - 3,
          y: middle - barHeight / 2 - 3,
          width: width + 6,
          height: barHeight + 6,
        });
        sheet.things.push({
          key: deed.key,
          x: x - between / 2,
          y,
          width: width + between,
          height: pitch,
          said: `${deed.kind} in ${placeName(row.number)}: ${deed.text}`,
        });
        x += width + between;
      }
      sheet.things.push({
        key: row.paragraph,
        x: left,
        y,
        width: gutter - between,
        height: pitch,
        said: `${placeName(row.number)}: ${keys.length} ${keys.length === 1 ? "measure" : "measures"}`,
      });
      y += pitch;
      index += 1;
    }
  }
  return sheet;
}
