import type { Box } from "../canvas/parts";

/** Boxes by the cells they touch, so that a new one is compared with its neighbours alone. */
class Crowd {
  private readonly cells = new Map<string, Box[]>();

  constructor(private readonly cell: number) {}

  private *cellsOf(box: Box): Iterable<string> {
    const { cell } = this;
    for (let x = Math.floor(box.x / cell); x <= Math.floor((box.x + box.width) / cell); x += 1) {
      for (let y = Math.floor(box.y / cell); y <= Math.floor((box.y + box.height) / cell); y += 1) yield `${x} ${y}`;
    }
  }

  add(box: Box): void {
    for (const id of this.cellsOf(box)) {
      const here = this.cells.get(id);
      if (here) here.push(box);
      else this.cells.set(id, [box]);
    }
  }

  isFree(box: Box, own: Box): boolean {
    for (const id of this.cellsOf(box)) {
      for (const other of this.cells.get(id) ?? []) if (other !== own && overlap(box, other)) return false;
    }
    return true;
  }
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

export interface LabelAsked {
  readonly key: string;
  /** The mark that it belongs to. */
  readonly mark: Box;
  readonly width: number;
  /** The more, the sooner it gets its place. */
  readonly importance: number;
}
export interface PlacedLabel {
  readonly key: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly align: "left" | "right" | "center";
}

/** The four places of a label around its mark, the best first; `size` is a pixel in the units of the scene. */
function placesFor({ mark, width }: LabelAsked, size: number): (Omit<PlacedLabel, "key"> & { box: Box })[] {
  const middle = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  const height = 14 * size;
  const gap = 3 * size;
  const right = mark.x + mark.width + gap;
  const left = mark.x - gap;
  const below = mark.y + mark.height + gap;
  const above = mark.y - gap;
  const box = (x: number, y: number): Box => ({ x: x - 2 * size, y, width: width + 4 * size, height });
  return [
    { x: right, y: middle.y + 4 * size, align: "left", box: box(right, middle.y - height / 2) },
    { x: left, y: middle.y + 4 * size, align: "right", box: box(left - width, middle.y - height / 2) },
    { x: middle.x, y: below + 10 * size, align: "center", box: box(middle.x - width / 2, below) },
    { x: middle.x, y: above - 3 * size, align: "center", box: box(middle.x - width / 2, above - height) },
  ];
}

/** Gives labels their places, the important ones first, so that none lies over another or over a mark. */
export function placeLabels(asked: readonly LabelAsked[], within: Box, size: number): PlacedLabel[] {
  const crowd = new Crowd(80 * size);
  for (const { mark } of asked) crowd.add(mark);
  const order = [...asked].sort((a, b) => b.importance - a.importance || (a.key < b.key ? -1 : 1));
  const placed: PlacedLabel[] = [];
  for (const label of order) {
    const fits = placesFor(label, size).find(({ box }) => {
      const inside =
        box.x >= within.x &&
        box.y >= within.y &&
        box.x + box.width <= within.x + within.width &&
        box.y + box.height <= within.y + within.height;
      return inside && crowd.isFree(box, label.mark);
    });
    if (!fits) continue;
    crowd.add(fits.box);
    placed.push({ key: label.key, x: fits.x, y: fits.y, align: fits.align });
  }
  return placed;
}
