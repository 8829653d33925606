import assert from "node:assert/strict";
import type { Box } from "../../client/graph/canvas/parts";
import { type Picture, pictureOf } from "../../client/graph/data/picture";
import { visibleGraph } from "../../client/graph/data/visible";
import { layOutPage, type PageLayout } from "../../client/graph/page/layout";
import { distanceTo } from "../../client/graph/page/strands";
import { firstView } from "../../client/state/view";
import { type ExampleSize, exampleGraph, usual, widthOf } from "./example-graph";

const none: ReadonlySet<string> = new Set();
const pictureFor = (size?: ExampleSize): Picture => {
  const answer = exampleGraph(size);
  return pictureOf(visibleGraph(answer, firstView), answer.sheets[0], answer);
};
const lay = (picture: Picture, width: number, height: number, kept = none): PageLayout =>
  layOutPage(picture, { width, height }, kept, widthOf);

const sizes = [
  [1440, 808],
  [1024, 676],
  [720, 800],
  [390, 692],
  [360, 500],
] as const;

const overlaps = (a: Box, b: Box): boolean =>
  a.x + 0.01 < b.x + b.width &&
  b.x + 0.01 < a.x + a.width &&
  a.y + 0.01 < b.y + b.height &&
  b.y + 0.01 < a.y + a.height;

/** The captions as boxes of letters without their leading. */
const words = ({ captions }: PageLayout): (Box & { text: string })[] =>
  captions.map(({ x, y, text, style, align }) => {
    const width = widthOf(text, style);
    const left = align === "right" ? x - width : align === "center" ? x - width / 2 : x;
    return { x: left, y: y - 8, width, height: 8, text };
  });

function firstOverlap(boxes: readonly (Box & { text: string })[]): string | undefined {
  for (const [index, box] of boxes.entries()) {
    const other = boxes.slice(index + 1).find((each) => overlaps(box, each));
    if (other) return `“${box.text}” and “${other.text}”`;
  }
  return undefined;
}

/** A name that does not lie on its own marker, or lies on another's. */
function wrongMarker(layout: PageLayout): string | undefined {
  for (const [key, box] of layout.markers) {
    const own = layout.captions.filter(({ of, style }) => of?.includes(key) && style !== "goalFigure");
    const texts = new Set(own.map(({ text }) => text));
    const boxes = words(layout);
    const other = boxes.find((each) => !texts.has(each.text) && overlaps(box, each));
    if (other) return `${other.text} on ${key}`;
    const on = boxes.some((each) => texts.has(each.text) && each.y >= box.y && each.y + each.height <= box.y + 15);
    if (own.length > 0 && !on) return `${key} beside its marker`;
  }
  return undefined;
}

describe("the page's layout", () => {
  const picture = pictureFor();
  for (const [width, height] of sizes) {
    describe(`at ${width} by ${height}`, () => {
      const layout = lay(picture, width, height);

      it("lets no word lie over another", () => assert.equal(firstOverlap(words(layout)), undefined));

      it("lays the marker of a name over that name and no other", () => assert.equal(wrongMarker(layout), undefined));

      it("keeps every mark inside the canvas", () => {
        const outside = layout.marks.filter(
          ({ x, y, halfWidth, halfHeight }) =>
            x - halfWidth < 0 || x + halfWidth > width || y - halfHeight < 0 || y + halfHeight > height,
        );
        assert.deepEqual(outside, []);
      });

      it("sets the bars in the order of the report, apart from one another, inside the sheet", () => {
        const bars = [...layout.sheet.bars.values()];
        for (const [index, bar] of bars.entries()) {
          const next = bars[index + 1];
          assert.ok(bar.from >= layout.frame.sheet.left && bar.to <= layout.frame.sheet.right);
          if (next) assert.ok(next.row === bar.row ? next.from > bar.to : next.y > bar.y);
        }
        const measures = picture.sections.flatMap(({ rows }) =>
          rows.flatMap(({ deeds }) => deeds.map(({ key }) => key)),
        );
        assert.deepEqual([...layout.sheet.bars.keys()], measures);
      });

      it("gives every link a place in a strand", () => {
        const placed = new Set(layout.strands.flatMap(({ links }) => links));
        assert.equal(placed.size, picture.acts.length + picture.aims.length);
      });
    });
  }

  it("keeps markers in place on a phone whose panel leaves it little height", () =>
    assert.equal(wrongMarker(lay(picture, 360, 256)), undefined));

  it("is the same for the same picture and size", () => {
    assert.deepEqual(lay(pictureFor(), 1440, 808), lay(pictureFor(), 1440, 808));
  });

  it("makes a bar the longer, the longer its clause", () => {
    const { bars } = lay(picture, 1440, 808).sheet;
    const widths = picture.sections
      .flatMap(({ rows }) => rows.flatMap(({ deeds }) => deeds))
      .map(({ key, text }) => ({
        length: Math.max(40, text.length),
        width: (bars.get(key)?.to ?? 0) - (bars.get(key)?.from ?? 0),
      }))
      .sort((a, b) => a.length - b.length);
    for (const [index, { width }] of widths.entries()) assert.ok(width <= (widths[index + 1]?.width ?? width) + 1e-6);
  });

  it("names the linked ones where not all names fit", () => {
    const many = pictureFor({ ...usual, states: 190, bodies: 40, paragraphs: 60, measuresEach: 4 });
    const shy = many.groups
      .flatMap(({ actors }) => actors)
      .sort((a, b) => a.deeds - b.deeds || (a.name < b.name ? 1 : -1));
    const kept = new Set(shy.slice(0, 6).map(({ key }) => key));
    const layout = lay(many, 1440, 760, kept);
    const named = new Set(layout.captions.flatMap(({ of, style }) => (style.startsWith("name") ? (of ?? []) : [])));
    for (const key of kept) assert.ok(named.has(key), `${key} is not named`);
    assert.ok(layout.captions.some(({ text }) => /^\+ \d+ more$/.test(text)));
    assert.equal(firstOverlap(words(layout)), undefined);
  });

  it("holds a very long report on one sheet, whose headings give way before its rows do", () => {
    const long = pictureFor({ ...usual, paragraphs: 220, measuresEach: 6 });
    const layout = lay(long, 1440, 808);
    const lowest = Math.max(...layout.marks.map(({ y, halfHeight }) => y + halfHeight));
    assert.ok(lowest <= 808);
    assert.equal(firstOverlap(words(layout)), undefined);
  });

  it("finds a strand under the pointer, and none beside it", () => {
    const { strands } = lay(picture, 1440, 808);
    const strand = strands[0];
    assert.ok(strand);
    const middle = { x: (strand.from.x + strand.to.x) / 2, y: (strand.from.y + strand.to.y) / 2 };
    assert.ok(distanceTo(strand, middle.x, middle.y) < 0.01);
    assert.ok(distanceTo(strand, strand.from.x, strand.from.y + 9) > 8);
    assert.equal(distanceTo(strand, strand.to.x + 5, strand.to.y), Number.POSITIVE_INFINITY);
  });
});
